#include "shared/model/glossary.h"
#include "shared/model/parts.h"
#include "shared/model/roles.h"
#include "shared/model/schema.h"
#include "shared/model/support_forms.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace kp;
using namespace kp::model;

namespace {

constexpr Number kRuleBits = wire::kFieldSet | wire::kFieldTick;
Number bare(Number number) { return static_cast<Number>(number & ~kRuleBits); }

const FieldSpec& fieldOf(std::string_view kindName, std::string_view field)
{
    const KindSpec* kind = findKind(kindName);
    REQUIRE(kind != nullptr);
    const FieldSpec* spec = findField(*kind, field);
    REQUIRE(spec != nullptr);
    return *spec;
}

std::string readmeRow(const KindSpec& kind, const FieldSpec& field)
{
    std::ostringstream row;
    row << "| " << kind.name << " | " << field.name << " | " << field.number << " | " << name(field.type) << " | "
        << name(homeOf(kind, field)) << " | " << name(field.access()) << " | " << name(field.view) << " |";
    return row.str();
}

} // namespace

// Killed: a field given the number of its neighbour; a field given number 3.
TEST_CASE("numbers are unique without their rule bits and stay clear of the reserved ones", "[model]")
{
    std::set<Number> kindNumbers;
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        CHECK(bare(kind.number) != 0);
        CHECK(kindNumbers.insert(bare(kind.number)).second);
        CHECK_FALSE((kind.addedOnly() && kind.authored()));
        std::set<Number> fieldNumbers;
        for (const auto& field : kind.fields) {
            INFO(field.name);
            CHECK(bare(field.number) >= kFirstOwnField);
            CHECK(fieldNumbers.insert(bare(field.number)).second);
        }
    }
}

TEST_CASE("names are unique lower case words and lead back to their numbers", "[model]")
{
    const auto isName = [](std::string_view text) {
        return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
    };
    std::set<std::string_view> kindNames;
    for (const auto& kind : kinds()) {
        CHECK(isName(kind.name));
        CHECK(kindNames.insert(kind.name).second);
        CHECK(findKind(kind.name) == &kind);
        CHECK(findKind(kind.number) == &kind);
        std::set<std::string_view> fieldNames;
        for (const auto& field : kind.fields) {
            CHECK(isName(field.name));
            CHECK(fieldNames.insert(field.name).second);
            CHECK(findField(kind, field.name) == &field);
            CHECK(findField(kind.number, field.number) == &field);
            for (const auto value : field.values)
                CHECK(isName(value));
        }
    }
}

TEST_CASE("what a newer app made has no spec but still a name", "[model]")
{
    CHECK(findKind("dream") == nullptr);
    CHECK(findKind(Number{999}) == nullptr);
    CHECK(findField(Number{999}, goal::kWords) == nullptr);
    CHECK(findField(kind::kGoal, Number{999}) == nullptr);
    CHECK(kindName(999) == "kind-999");
    CHECK(fieldName(kind::kGoal, 999) == "field-999");
    CHECK(fieldName(999, 16) == "field-16");
    CHECK(kindName(kind::kGoal) == "goal");
    CHECK(fieldName(kind::kGoal, goal::kWhy) == "why");
}

TEST_CASE("the kinds and fields that the command line promises are there", "[model]")
{
    for (const std::string_view name :
         {"person", "contact-card", "start-question", "perspective", "strength", "domain", "goal", "action", "condition",
          "network-person", "agreement", "appointment", "visit", "note", "comment", "rating", "review"})
        CHECK(findKind(name) != nullptr);
    for (const std::string_view kind :
         {"start-question", "perspective", "strength", "goal", "action", "condition", "agreement"})
        CHECK(fieldOf(kind, "words").type == FieldType::LongText);
    for (const std::string_view kind : {"note", "comment"})
        CHECK(fieldOf(kind, "text").type == FieldType::LongText);
    const auto values = [](std::string_view kind, std::string_view field) {
        const auto all = fieldOf(kind, field).values;
        return std::vector<std::string_view>{all.begin(), all.end()};
    };
    CHECK(values("goal", "kind") == std::vector<std::string_view>{"family", "child", "condition"});
    CHECK(values("goal", "status") == std::vector<std::string_view>{"open", "busy", "done"});
    CHECK(values("goal", "place") == std::vector<std::string_view>{"now", "parked"});
    CHECK(fieldOf("goal", "owner").type == FieldType::Person);
    CHECK(fieldOf("action", "who").type == FieldType::PersonSet);
    CHECK(fieldOf("action", "goal").type == FieldType::Item);
}

// Killed: tick bit taken off action status; tick bit put on goal words; set bit left off action who.
TEST_CASE("the bits of a number say what its spec says", "[model]")
{
    for (const auto& kind : kinds())
        for (const auto& field : kind.fields) {
            INFO(kind.name << "." << field.name);
            const bool setType =
                field.type == FieldType::PersonSet || field.type == FieldType::ItemSet || field.type == FieldType::TextSet;
            CHECK(setType == field.isSet());
            CHECK((field.type == FieldType::Enum) == !field.values.empty());
            if (kind.addedOnly())
                CHECK(field.view == ViewRule::Added);
            else if (kind.authored())
                CHECK(field.view == ViewRule::Authored);
            else
                CHECK((field.view == ViewRule::Set) == field.isSet());
            // Ticking reaches the status of an action and one's own notes and comments; never anybody's words or rating.
            const bool ticked = &field == &fieldOf("action", "status") || kind.authored();
            CHECK((field.access() == AccessClass::Tick) == ticked);
        }
    CHECK(findKind("rating")->addedOnly());
    CHECK(findKind("note")->authored());
    CHECK(findKind("comment")->authored());
    CHECK(fieldOf("goal", "words").view == ViewRule::Meaning);
    CHECK(fieldOf("action", "status").view == ViewRule::Status);
    CHECK(fieldOf("network-person", "angle").view == ViewRule::Quiet);
}

// Killed: person name sent to the core, born sent to the people part.
TEST_CASE("every field knows the part it goes to", "[model]")
{
    const auto home = [](std::string_view kind, std::string_view field) {
        return homeOf(*findKind(kind), fieldOf(kind, field));
    };
    CHECK(home("person", "name") == PartHome::People);
    CHECK(home("person", "role") == PartHome::People);
    CHECK(home("plan", "family") == PartHome::People);
    CHECK(home("plan", "form") == PartHome::Core);
    CHECK(home("goal", "words") == PartHome::OwnGoalPart);
    CHECK(home("contact-card", "address") == PartHome::ContactCard);
    CHECK(home("child-voice", "words") == PartHome::Explicit);
    std::size_t inPeople = 0;
    for (const auto& kind : kinds()) {
        CHECK((kind.home == PartHome::GoalOf) == (kind.goalField != 0));
        if (kind.goalField != 0)
            CHECK(findField(kind, kind.goalField)->type == FieldType::Item);
        for (const auto& field : kind.fields)
            inPeople += homeOf(kind, field) == PartHome::People ? 1 : 0;
    }
    CHECK(inPeople == 3);
    for (const std::string_view kind : {"action", "note", "comment"})
        CHECK(findField(*findKind(kind), "goal")->number == findKind(kind)->goalField);
}

TEST_CASE("the schema document carries every field with type and part and access", "[model]")
{
    const auto schema = nlohmann::json::parse(schemaJson());
    REQUIRE(schema["kinds"].size() == kinds().size());
    for (std::size_t i = 0; i < kinds().size(); ++i) {
        const auto& kind = kinds()[i];
        const auto& shown = schema["kinds"][i];
        CHECK(shown["kind"] == std::string{kind.name});
        REQUIRE(shown["fields"].size() == kind.fields.size());
        for (std::size_t k = 0; k < kind.fields.size(); ++k) {
            CHECK(shown["fields"][k]["field"] == std::string{kind.fields[k].name});
            CHECK(shown["fields"][k]["type"] == std::string{name(kind.fields[k].type)});
            CHECK(shown["fields"][k]["part"] == std::string{name(homeOf(kind, kind.fields[k]))});
            CHECK(shown["fields"][k]["access"] == std::string{name(kind.fields[k].access())});
        }
    }
}

// README's table is the frozen list: renaming or renumbering a field fails here until the table is changed on purpose.
TEST_CASE("the table in the README is the schema", "[model]")
{
    std::ifstream file{KP_MODEL_README};
    std::set<std::string> rows;
    for (std::string row; std::getline(file, row);)
        rows.insert(row);
    std::string missing;
    for (const auto& kind : kinds()) {
        for (const auto& field : kind.fields)
            if (!rows.contains(readmeRow(kind, field)))
                missing += readmeRow(kind, field) + "\n";
        const std::string heading = "| " + std::string{kind.name} + " | " + std::to_string(kind.number) + " |";
        const auto starts = [&](const std::string& row) { return row.starts_with(heading); };
        CHECK(std::any_of(rows.begin(), rows.end(), starts));
    }
    CHECK(missing.empty());
    CAPTURE(missing);
    REQUIRE(missing.empty());
}

TEST_CASE("every kind of part follows a known rule and only private and professional ones refuse attestation", "[model]")
{
    std::set<PartKind> numbers;
    std::set<std::string_view> names;
    for (const auto& kind : partKinds()) {
        CHECK(numbers.insert(kind.kind).second);
        CHECK(names.insert(kind.name).second);
        CHECK(findPartRule(kind.rule) != nullptr);
        CHECK(findPartKind(kind.name) == &kind);
        CHECK(findPartKind(kind.kind) == &kind);
        CHECK_FALSE(kind.dutch.empty());
    }
    CHECK(numbers.size() == 11);
    CHECK(partRules().size() == 8);
    CHECK_FALSE(findPartRule(PartRule::Private)->attestable);
    CHECK_FALSE(findPartRule(PartRule::Safety)->attestable);
    CHECK(findPartRule(PartRule::Family)->attestable);
    CHECK(findPartKind("private")->rule == PartRule::Private);
    CHECK(findPartKind("people")->rule == PartRule::People);
    CHECK(findPartKind("garden") == nullptr);
    CHECK(findPartRule(PartRule{200}) == nullptr);
}

// Killed: coordinator standing as coach; child standing as youth.
TEST_CASE("only parents and the young and the coach have a standing of their own", "[model]")
{
    CHECK(roles().size() == 12);
    for (const auto& role : roles()) {
        CHECK(findRole(role.name) == &role);
        CHECK(findRole(role.role) == &role);
        const Standing expected = role.name == "parent"  ? Standing::Parent
                                  : role.name == "youth" ? Standing::Youth
                                  : role.name == "coach" ? Standing::Coach
                                                         : Standing::Member;
        CHECK(role.standing == expected);
        CHECK_FALSE((role.familyCircle && role.professional));
    }
    CHECK(findRole("coach")->home == HomeScreen::Families);
    CHECK(findRole("child")->home == HomeScreen::Plan);
    CHECK(findRole("buddy")->home == HomeScreen::Helping);
    CHECK_FALSE(findRole("trusted-person")->professional);
    CHECK(findRole("boss") == nullptr);
}

TEST_CASE("the catalogue has the 24 support forms under the names that a plan stores", "[model]")
{
    const auto stored = fieldOf("plan", "form").values;
    REQUIRE(supportForms().size() == 24);
    REQUIRE(stored.size() == 24);
    unsigned allDomains = (1U << (domainNames().size() - 1)) - 1;
    std::size_t withPlan = 0;
    std::size_t halfYearly = 0;
    for (std::size_t i = 0; i < 24; ++i) {
        const auto& form = supportForms()[i];
        INFO(form.name);
        CHECK(form.number == i + 1);
        CHECK(form.name == stored[i]);
        CHECK(findSupportForm(form.name) == &form);
        CHECK_FALSE(form.label.empty());
        CHECK_FALSE(form.leads.empty());
        CHECK(form.domains != 0);
        CHECK((form.domains & ~allDomains) == 0);
        CHECK((form.planDays == 0) == (form.planFrom == From::Nothing));
        withPlan += form.plan.empty() ? 0 : 1;
        halfYearly += form.reviewMonths == 6 ? 1 : 0;
    }
    // facts.md 1.1: 15 forms have a named written plan, and four share the half-yearly review.
    CHECK(withPlan == 15);
    CHECK(halfYearly == 4);
    CHECK(findSupportForm("family-coaching")->plan.empty());
    CHECK(planLabel(*findSupportForm("family-coaching")) == "dagboek");
    CHECK(planLabel(*findSupportForm("1g1p")) == "gezinsplan");
    CHECK(findSupportForm("unheard-of") == nullptr);
}

TEST_CASE("the bits of a form's domains follow the order of the domain names", "[model]")
{
    const auto offers = [](std::string_view form, std::string_view domain) {
        const auto names = domainNames();
        const auto at = std::find(names.begin(), names.end(), domain) - names.begin();
        return (findSupportForm(form)->domains >> at & 1) != 0;
    };
    CHECK(offers("trajectory-companion", "justice"));
    CHECK_FALSE(offers("buddy", "justice"));
    CHECK(offers("clb", "wellbeing"));
    CHECK_FALSE(offers("clb", "housing"));
    CHECK(offers("context-youth", "administration"));
    CHECK(domainNames().back() == "other");
}

TEST_CASE("every kind and every domain has its word in Dutch and English", "[model]")
{
    std::set<std::string_view> keys;
    for (const auto& term : glossary()) {
        CHECK(keys.insert(term.key).second);
        CHECK_FALSE(term.english.empty());
        CHECK_FALSE(term.dutch.empty());
    }
    for (const auto& kind : kinds())
        CHECK(keys.contains(kind.name));
    for (const auto domain : domainNames())
        CHECK(keys.contains(domain));
    CHECK(dutch("start-question") == "startvraag");
    CHECK(english("start-question") == "starting question");
    CHECK(dutch("no-such-term") == "no-such-term");
}
