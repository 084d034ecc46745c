#include "shared/wire/operation.h"

#include "shared/wire/codec.h"

#include <algorithm>

namespace kp::wire {
namespace {

enum ValueType : std::uint8_t { None = 0, Boolean = 1, Integer = 2, Text = 3, Item = 4, Raw = 5 };

constexpr std::size_t kDotSize = DeviceId::kSize + 8 + 4;

void writeDots(Writer& out, const std::vector<Dot>& dots)
{
    out.integer(static_cast<std::uint32_t>(dots.size()));
    for (const Dot& dot : dots)
        write(out, dot);
}

bool sortedDots(const std::vector<Dot>& dots)
{
    return std::is_sorted(dots.begin(), dots.end()) && std::adjacent_find(dots.begin(), dots.end()) == dots.end();
}

bool elementFits(const Operation& operation)
{
    const bool isSet = (operation.field & kFieldSet) != 0;
    return isSet != operation.element.empty() && (operation.field == kFieldExistence || operation.seen.empty());
}

Result<void> check(const Operation& operation)
{
    std::size_t valueSize = 0;
    bool valueFits = true;
    if (const auto* text = std::get_if<std::string>(&operation.value)) {
        valueSize = text->size();
        valueFits = isUtf8(viewOf(*text));
    } else if (const auto* raw = std::get_if<Bytes>(&operation.value)) {
        valueSize = raw->size();
    } else if (const auto* unknown = std::get_if<UnknownValue>(&operation.value)) {
        valueSize = unknown->bytes.size();
        valueFits = unknown->type > Raw;
    }
    if (valueSize > limits::kTextBytesMax || operation.extension.size() > limits::kTextBytesMax
        || operation.element.size() > limits::kElementBytesMax || operation.replaces.size() > limits::kReplacesMax
        || operation.seen.size() > limits::kReplacesMax)
        return Errc::TooLarge;
    if (!valueFits || !sortedDots(operation.replaces) || !sortedDots(operation.seen) || !elementFits(operation))
        return Errc::Malformed;
    return {};
}

std::vector<Dot> readDots(Reader& in)
{
    std::vector<Dot> dots(in.count(limits::kReplacesMax, kDotSize));
    for (Dot& dot : dots)
        dot = readDot(in);
    if (!sortedDots(dots))
        in.fail();
    return dots;
}

} // namespace

void write(Writer& out, const Dot& dot)
{
    out.id(dot.device);
    out.integer(dot.sequence);
    out.integer(dot.index);
}

Dot readDot(Reader& in)
{
    Dot dot;
    dot.device = in.id<DeviceId>();
    dot.sequence = in.integer<std::uint64_t>();
    dot.index = in.integer<std::uint32_t>();
    return dot;
}

void write(Writer& out, const Value& value)
{
    struct Visitor {
        Writer& out;
        void head(std::uint8_t type) const { out.integer(type); }
        void operator()(std::monostate) const
        {
            head(None);
            out.bytes({});
        }
        void operator()(bool flag) const
        {
            head(Boolean);
            const std::uint8_t byte = flag ? 1 : 0;
            out.bytes({&byte, 1});
        }
        void operator()(std::int64_t number) const
        {
            head(Integer);
            Writer inner;
            inner.integer(static_cast<std::uint64_t>(number));
            out.bytes(inner.out());
        }
        void operator()(const std::string& text) const
        {
            head(Text);
            out.text(text);
        }
        void operator()(const ItemId& item) const
        {
            head(Item);
            out.bytes(item.view());
        }
        void operator()(const Bytes& raw) const
        {
            head(Raw);
            out.bytes(raw);
        }
        void operator()(const UnknownValue& unknown) const
        {
            head(unknown.type);
            out.bytes(unknown.bytes);
        }
    };
    std::visit(Visitor{out}, value);
}

Value readValue(Reader& in)
{
    const auto type = in.integer<std::uint8_t>();
    Bytes raw = in.bytes(limits::kTextBytesMax);
    const auto need = [&](bool condition) {
        if (!condition)
            in.fail();
        return condition;
    };
    switch (type) {
    case None: need(raw.empty()); return {};
    case Boolean: return need(raw.size() == 1 && raw[0] <= 1) && raw[0] == 1;
    case Integer: {
        if (!need(raw.size() == 8))
            return {};
        Reader inner(raw);
        return static_cast<std::int64_t>(inner.integer<std::uint64_t>());
    }
    case Text: need(isUtf8(raw)); return std::string(textOf(raw));
    case Item: {
        auto id = ItemId::fromBytes(raw);
        return need(id.ok()) ? Value(id.value()) : Value();
    }
    case Raw: return raw;
    default: return UnknownValue{type, std::move(raw)};
    }
}

void write(Writer& out, const Operation& operation)
{
    out.id(operation.item);
    out.integer(operation.kind);
    out.integer(operation.field);
    out.bytes(operation.element);
    write(out, operation.value);
    out.integer(operation.stamp);
    writeDots(out, operation.replaces);
    writeDots(out, operation.seen);
    out.integer(static_cast<std::uint8_t>(operation.origin ? 1 : 0));
    if (operation.origin) {
        out.id(operation.origin->part);
        write(out, operation.origin->dot);
        out.id(operation.origin->author);
    }
    out.bytes(operation.extension);
}

Operation readOperation(Reader& in)
{
    Operation operation;
    operation.item = in.id<ItemId>();
    operation.kind = in.integer<std::uint16_t>();
    operation.field = in.integer<std::uint16_t>();
    operation.element = in.bytes(limits::kElementBytesMax);
    operation.value = readValue(in);
    operation.stamp = in.integer<std::uint64_t>();
    operation.replaces = readDots(in);
    operation.seen = readDots(in);
    if (in.flag()) {
        Origin origin;
        origin.part = in.id<PartId>();
        origin.dot = readDot(in);
        origin.author = in.id<PersonId>();
        operation.origin = origin;
    }
    operation.extension = in.bytes(limits::kTextBytesMax);
    if (!elementFits(operation))
        in.fail();
    return operation;
}

Result<void> check(const CommitBody& body)
{
    if (body.operations.empty())
        return Errc::Malformed;
    if (body.operations.size() > limits::kOperationsPerCommit)
        return Errc::TooLarge;
    for (const Operation& operation : body.operations)
        KP_TRY(check(operation));
    return {};
}

Bytes encode(const CommitBody& body)
{
    KP_ASSERT(check(body).ok());
    Writer out;
    out.integer(static_cast<std::uint16_t>(body.operations.size()));
    for (const Operation& operation : body.operations)
        write(out, operation);
    return out.take();
}

Result<CommitBody> decodeCommitBody(ByteView bytes)
{
    Reader in(bytes);
    const auto count = in.integer<std::uint16_t>();
    if (count == 0 || count > limits::kOperationsPerCommit)
        return Errc::Malformed;
    CommitBody body;
    for (std::uint16_t i = 0; i < count && !in.failed(); ++i)
        body.operations.push_back(readOperation(in));
    KP_TRY(in.finish());
    return body;
}

} // namespace kp::wire
