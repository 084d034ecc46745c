#include "shared/model/values.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <random>

using namespace kp;
using namespace kp::model;

namespace {

const std::string kAnId = "0123456789abcdef0123456789abcdef";
const std::string kOtherId = "fedcba9876543210fedcba9876543210";

const KindSpec& kindOf(std::string_view name)
{
    const KindSpec* kind = findKind(name);
    REQUIRE(kind != nullptr);
    return *kind;
}

Result<wire::Value> parsed(std::string_view kind, std::string_view field, std::string_view raw)
{
    auto writes = parseField(kindOf(kind), field, raw);
    if (!writes.ok())
        return writes.error();
    REQUIRE(writes.value().size() == 1);
    REQUIRE(writes.value().front().element.empty());
    return writes.value().front().value;
}

Errc refusal(std::string_view kind, std::string_view field, std::string_view raw)
{
    const auto writes = parseField(kindOf(kind), field, raw);
    REQUIRE_FALSE(writes.ok());
    return writes.code();
}

FieldSpec textSet()
{
    FieldSpec field;
    field.number = wire::kFieldSet | 16;
    field.name = "tags";
    field.type = FieldType::TextSet;
    field.textBytesMax = wire::limits::kElementBytesMax;
    return field;
}

} // namespace

TEST_CASE("text and enumerations and dates are taken as written", "[model]")
{
    CHECK(parsed("goal", "words", "Samen ontbijten \xE2\x98\x95\nelke dag").value()
          == wire::Value{std::string{"Samen ontbijten \xE2\x98\x95\nelke dag"}});
    CHECK(parsed("goal", "words", "null").value() == wire::Value{std::string{"null"}});
    CHECK(parsed("goal", "words", "  two  spaces ").value() == wire::Value{std::string{"  two  spaces "}});
    CHECK(parsed("goal", "status", "busy").value() == wire::Value{std::string{"busy"}});
    CHECK(parsed("plan", "next-review", "2028-02-29").value() == wire::Value{std::string{"2028-02-29"}});
    CHECK(parsed("action", "when", "2026-12-01").value() == wire::Value{std::string{"2026-12-01"}});
    CHECK(parsed("action", "when", "2026-12-01T14:30+01:00").value() == wire::Value{std::string{"2026-12-01T14:30+01:00"}});
}

TEST_CASE("numbers and booleans and ids become typed values", "[model]")
{
    CHECK(parsed("rating", "rating", "4").value() == wire::Value{std::int64_t{4}});
    CHECK(parsed("network-person", "angle", "0").value() == wire::Value{std::int64_t{0}});
    CHECK(parsed("person", "unborn", "true").value() == wire::Value{true});
    CHECK(parsed("person", "unborn", "false").value() == wire::Value{false});
    CHECK(parsed("goal", "owner", kAnId).value() == wire::Value{ItemId::fromHexText(kAnId).value()});
    CHECK(parsed("action", "goal", kAnId).value() == wire::Value{ItemId::fromHexText(kAnId).value()});
}

TEST_CASE("an empty value clears a field and so does null where the value is JSON", "[model]")
{
    for (const auto& [kind, field] : {std::pair{"goal", "words"},
                                      {"goal", "status"},
                                      {"plan", "next-review"},
                                      {"rating", "rating"},
                                      {"person", "unborn"},
                                      {"goal", "owner"}})
        CHECK(parsed(kind, field, "").value() == wire::Value{});
    for (const auto& [kind, field] : {std::pair{"rating", "rating"}, {"person", "unborn"}, {"goal", "owner"}})
        CHECK(parsed(kind, field, "null").value() == wire::Value{});
}

// Killed: rating 0 and 6 accepted (range check dropped); C1 control accepted; newline accepted in one line.
TEST_CASE("what does not fit is refused as a bad value", "[model]")
{
    struct Row {
        const char* kind;
        const char* field;
        std::string raw;
    };
    const Row rows[] = {
        {"goal", "colour", "red"},
        {"goal", "words", "\xC3\x28"},
        {"goal", "words", "\xED\xA0\x80"},
        {"goal", "words", std::string{"a\0b", 3}},
        {"goal", "words", "bell\x07"},
        {"goal", "words", "\x1B[31m"},
        {"goal", "words", "delete\x7F"},
        {"goal", "words", "next\xC2\x85line"},
        {"goal", "words", "lonely\rreturn"},
        {"person", "name", "Amina\nBashir"},
        {"goal", "status", "Done"},
        {"goal", "status", "finished"},
        {"goal", "kind", "family "},
        {"plan", "next-review", "2026-02-30"},
        {"plan", "next-review", "30-11-2026"},
        {"plan", "next-review", "2026-12-01T10:00Z"},
        {"action", "when", "tomorrow"},
        {"action", "when", "2026-12-01T25:00Z"},
        {"action", "when", "2026-13-01"},
        {"rating", "rating", "0"},
        {"rating", "rating", "6"},
        {"rating", "rating", "-1"},
        {"rating", "rating", "4.0"},
        {"rating", "rating", "04"},
        {"rating", "rating", "+4"},
        {"rating", "rating", "\"4\""},
        {"rating", "rating", "four"},
        {"rating", "rating", "99999999999999999999"},
        {"network-person", "angle", "-0"},
        {"network-person", "angle", "360"},
        {"person", "unborn", "yes"},
        {"person", "unborn", "1"},
        {"goal", "owner", "Amina"},
        {"goal", "owner", kAnId.substr(1)},
        {"goal", "owner", kAnId + "00"},
        {"goal", "owner", "00000000000000000000000000000000"},
        {"action", "who", kAnId},
        {"action", "who", "{}"},
        {"action", "who", "[1]"},
        {"action", "who", "[\"Amina\"]"},
        {"action", "who", "[\"" + kAnId + "\""},
        {"action", "who", "[\"\xC3\x28\"]"},
        {"action", "who", std::string(20'000, '[')},
    };
    for (const auto& row : rows) {
        INFO(row.kind << "." << row.field << "=" << row.raw.substr(0, 60));
        CHECK(refusal(row.kind, row.field, row.raw) == Errc::BadValue);
    }
}

// Killed: `>` turned into `>=` in the text limit; set limit dropped.
TEST_CASE("limits hold exactly and are refused as too large", "[model]")
{
    const auto words = findField(kindOf("goal"), "words")->textBytesMax;
    const auto line = findField(kindOf("person"), "name")->textBytesMax;
    CHECK(words == wire::limits::kTextBytesMax);
    CHECK(parsed("goal", "words", std::string(words, 'a')).ok());
    CHECK(refusal("goal", "words", std::string(words + 1, 'a')) == Errc::TooLarge);
    CHECK(parsed("person", "name", std::string(line, 'a')).ok());
    CHECK(refusal("person", "name", std::string(line + 1, 'a')) == Errc::TooLarge);

    const auto list = [](std::size_t count) {
        std::string text = "[";
        for (std::size_t i = 0; i < count; ++i)
            text += (i == 0 ? "\"" : ",\"") + kAnId.substr(2) + toHex(Bytes{static_cast<std::uint8_t>(i)}) + "\"";
        return text + "]";
    };
    CHECK(parseField(kindOf("action"), "who", list(kSetElementsMax)).value().size() == kSetElementsMax);
    CHECK(refusal("action", "who", list(kSetElementsMax + 1)) == Errc::TooLarge);
    CHECK(parseField(textSet(), "[\"" + std::string(256, 'a') + "\"]").ok());
    CHECK(parseField(textSet(), "[\"" + std::string(257, 'a') + "\"]").code() == Errc::TooLarge);
    CHECK(parseField(textSet(), "[\"\"]").code() == Errc::BadValue);
    CHECK(parseField(textSet(), "[\"a\\u0000b\"]").code() == Errc::BadValue);
}

TEST_CASE("a refusal names the field and never what was typed", "[model]")
{
    const auto writes = parseField(kindOf("rating"), "rating", "secret");
    CHECK(writes.error().detail == "rating");
    CHECK(parseField(kindOf("rating"), "secret", "4").error().detail == "field");
}

TEST_CASE("line ends of other systems become newlines and nothing else changes", "[model]")
{
    CHECK(cleanText("a\r\nb\r\n\tc").value() == "a\nb\n\tc");
    CHECK(cleanText("\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7").value() == "\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7");
    CHECK(cleanText("a\r").code() == Errc::BadValue);
}

TEST_CASE("a list becomes one write per element once and in order", "[model]")
{
    const auto writes =
        parseField(kindOf("action"), "who", "[\"" + kOtherId + "\", \"" + kAnId + "\", \"" + kOtherId + "\"]").value();
    REQUIRE(writes.size() == 2);
    CHECK(writes[0] == FieldWrite{action::kWho, fromHex(kAnId).value(), true});
    CHECK(writes[1] == FieldWrite{action::kWho, fromHex(kOtherId).value(), true});
    CHECK(parseField(kindOf("action"), "who", "[]").value().empty());
    CHECK(parseField(kindOf("action"), "who", "").value().empty());
    CHECK(parseField(kindOf("action"), "who", "null").value().empty());
}

// Killed: elements that stay written again; elements that go not removed.
TEST_CASE("assigning a set writes what comes and what goes and leaves the rest alone", "[model]")
{
    const FieldSpec& who = *findField(kindOf("action"), "who");
    const Bytes stays = fromHex(kAnId).value();
    const Bytes goes(16, 7);
    const Bytes comes = fromHex(kOtherId).value();
    const auto wanted = parseField(who, "[\"" + kAnId + "\",\"" + kOtherId + "\"]").value();

    const auto writes = replaceSet(who, wanted, {stays, goes});

    REQUIRE(writes.size() == 2);
    CHECK(writes[0] == FieldWrite{who.number, comes, true});
    CHECK(writes[1] == FieldWrite{who.number, goes, false});
    CHECK(replaceSet(who, wanted, {comes, stays}).empty());
    CHECK(replaceSet(who, {}, {goes}) == std::vector<FieldWrite>{{who.number, goes, false}});
}

TEST_CASE("every value shows as one JSON value whatever a hostile device sent", "[model]")
{
    CHECK(toJsonText(std::monostate{}) == "null");
    CHECK(toJsonText(true) == "true");
    CHECK(toJsonText(std::int64_t{-3}) == "-3");
    CHECK(toJsonText(std::string{"a \"b\"\n"}) == R"("a \"b\"\n")");
    CHECK(toJsonText(ItemId::fromHexText(kAnId).value()) == "\"" + kAnId + "\"");
    CHECK(toJsonText(Bytes{1, 2}) == R"({"bytes":"AQI"})");
    CHECK(toJsonText(wire::UnknownValue{9, {1}}) == R"({"bytes":"AQ","unknown":9})");
    CHECK(toJsonText(std::string{"\xC3\x28"}) == "\"\xEF\xBF\xBD(\"");
    CHECK(toJsonText(*findField(kindOf("action"), "who"), {fromHex(kAnId).value(), Bytes{1}})
          == "[\"" + kAnId + "\",\"01\"]");
    CHECK(toJsonText(textSet(), {Bytes{'a'}}) == R"(["a"])");
}

// Killed: no range for ratings.
TEST_CASE("a value of another type or range does not fit its field", "[model]")
{
    const auto fitsIn = [](std::string_view kind, std::string_view field, const wire::Value& value) {
        return fits(*findField(kindOf(kind), field), value);
    };
    CHECK(fitsIn("rating", "rating", std::int64_t{5}));
    CHECK_FALSE(fitsIn("rating", "rating", std::int64_t{9}));
    CHECK_FALSE(fitsIn("rating", "rating", std::string{"5"}));
    CHECK_FALSE(fitsIn("goal", "words", std::string{"\x1B[2J"}));
    CHECK_FALSE(fitsIn("goal", "status", std::string{"lost"}));
    CHECK_FALSE(fitsIn("goal", "owner", true));
    CHECK_FALSE(fitsIn("person", "born", std::string{"2026-02-30"}));
    CHECK(fitsIn("person", "born", std::monostate{}));
    CHECK(fitsIn("action", "who", false));
    CHECK_FALSE(fitsIn("action", "who", std::monostate{}));
    CHECK(fitsElement(*findField(kindOf("action"), "who"), Bytes(16, 1)));
    CHECK_FALSE(fitsElement(*findField(kindOf("action"), "who"), Bytes(15, 1)));
}

TEST_CASE("done is shown before busy before open before anything unheard of", "[model]")
{
    CHECK(statusRank(std::string{"done"}) > statusRank(std::string{"busy"}));
    CHECK(statusRank(std::string{"busy"}) > statusRank(std::string{"open"}));
    CHECK(statusRank(std::string{"open"}) > statusRank(std::string{"lost"}));
    CHECK(statusRank(std::int64_t{1}) == statusRank(std::monostate{}));
}

// Random bytes for every field: what is accepted fits, and writes itself again unchanged. Killed: toRawText of a boolean
// as 0 and 1.
TEST_CASE("whatever is accepted fits its field and comes back the same", "[model][property]")
{
    const char* given = std::getenv("KP_SEED");
    const char* budget = std::getenv("KP_BUDGET");
    const auto seed = given != nullptr ? std::strtoull(given, nullptr, 10) : std::random_device{}();
    const int rounds = budget != nullptr && std::string_view{budget} == "nightly" ? 20'000 : 200;
    INFO("KP_SEED=" << seed);
    std::mt19937_64 random{seed};
    const std::string pool[] = {"4",
                                "true",
                                "2026-11-22",
                                "open",
                                "done",
                                "now",
                                "2026-11-22T10:00Z",
                                kAnId,
                                "[]",
                                "null",
                                "\xC2\x80",
                                "\r\n",
                                "\xF0\x9F\x98\x80",
                                "\x01",
                                "words",
                                "[\"" + kAnId + "\"]",
                                "informal",
                                "",
                                "359",
                                "family",
                                "\"",
                                "["};
    std::size_t accepted = 0;
    for (int round = 0; round < rounds; ++round)
        for (const auto& kind : kinds())
            for (const auto& field : kind.fields) {
                std::string raw = pool[random() % std::size(pool)];
                if (random() % 3 == 0)
                    raw += pool[random() % std::size(pool)];
                const auto writes = parseField(field, raw);
                if (!writes.ok())
                    continue;
                for (const auto& write : writes.value()) {
                    ++accepted;
                    REQUIRE(write.field == field.number);
                    REQUIRE(fits(field, write.value));
                    if (field.isSet())
                        REQUIRE(fitsElement(field, write.element));
                    else
                        REQUIRE(parseField(field, toRawText(write.value)).value().front() == write);
                    REQUIRE_FALSE(toJsonText(write.value).empty());
                }
            }
    REQUIRE(accepted > 1000);
}
