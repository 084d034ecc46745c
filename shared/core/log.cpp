#include "shared/core/log.h"

#include <atomic>
#include <cstdio>
#include <string>

namespace kp::log {
namespace {

void toStderr(std::string_view line)
{
    // One call per line, so that lines of two threads do not mix.
    const std::string whole = std::string{line} + '\n';
    static_cast<void>(std::fwrite(whole.data(), 1, whole.size(), stderr));
}

std::atomic<Sink> s_sink{&toStderr};

struct Append {
    std::string& line;
    void operator()(std::int64_t number) const { line += std::to_string(number); }
    void operator()(std::uint64_t number) const { line += std::to_string(number); }
    void operator()(bool yes) const { line += yes ? "true" : "false"; }
    void operator()(Errc code) const { line += name(code); }
    void operator()(const Literal& literal) const { line += literal.text(); }
};

void write(Literal level, Literal event, std::initializer_list<Field> fields)
{
    std::string line = "level=";
    line += level.text();
    line += " event=";
    line += event.text();
    for (const Field& field : fields) {
        line += ' ';
        line += field.key.text();
        line += '=';
        std::visit(Append{line}, field.value.any());
    }
    s_sink.load()(line);
}

} // namespace

void info(Literal event, std::initializer_list<Field> fields) { write("info", event, fields); }

void warning(Literal event, std::initializer_list<Field> fields) { write("warning", event, fields); }

void error(Literal event, std::initializer_list<Field> fields) { write("error", event, fields); }

Sink setSink(Sink sink) noexcept { return s_sink.exchange(sink == nullptr ? &toStderr : sink); }

} // namespace kp::log
