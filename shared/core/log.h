/// \file Log lines that cannot carry content: a value is an integer, an Errc or a text fixed when the program was
/// compiled. What people write, names, ids and keys have no way in; that is the point of this interface, so do not
/// widen it. Thread-safe.
#pragma once

#include "shared/core/error.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <variant>

namespace kp::log {

/// Letters, digits and "-_./:" of a string literal. Anything else, and anything made at run time, does not compile.
class Literal {
public:
    template <std::size_t N>
    consteval Literal(const char (&text)[N]) : m_text(text, N - 1) // NOLINT: implicit on purpose
    {
        for (const char c : m_text)
            if (!isPlain(c))
                throw "a log text is made of letters, digits and -_./:";
    }
    [[nodiscard]] constexpr std::string_view text() const noexcept { return m_text; }

private:
    static constexpr bool isPlain(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
               || c == '.' || c == '/' || c == ':';
    }
    std::string_view m_text;
};

/// Characters and bytes are no numbers here: one by one they would spell a text or a key.
template <class T>
concept Number =
    std::integral<T> && !std::same_as<
        T,
        char> && !std::same_as<T, signed char> && !std::same_as<T, unsigned char> && !std::same_as<T, wchar_t> && !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>;

class Value {
public:
    template <std::size_t N>
    consteval Value(const char (&text)[N]) : m_value(Literal(text)) // NOLINT: implicit on purpose
    {}
    constexpr Value(Errc code) noexcept : m_value(code) {} // NOLINT
    template <Number T>
    constexpr Value(T number) noexcept // NOLINT
    {
        if constexpr (std::same_as<T, bool>)
            m_value = number;
        else if constexpr (std::unsigned_integral<T>)
            m_value = std::uint64_t{number};
        else
            m_value = std::int64_t{number};
    }
    using Any = std::variant<std::int64_t, std::uint64_t, bool, Errc, Literal>;
    [[nodiscard]] constexpr const Any& any() const noexcept { return m_value; }

private:
    Any m_value;
};

struct Field {
    Literal key;
    Value value;
};

/// One line "level=info event=sync-done pushed=3 result=offline" to the sink. Time is added by whoever collects stderr.
void info(Literal event, std::initializer_list<Field> fields = {});
void warning(Literal event, std::initializer_list<Field> fields = {});
void error(Literal event, std::initializer_list<Field> fields = {});

/// Gets one line without its line end. Must be callable from any thread and not log itself.
using Sink = void (*)(std::string_view line);
/// Replaces the sink (null: stderr again). \return the one before, for tests to put back.
Sink setSink(Sink sink) noexcept;

} // namespace kp::log
