// Who decides: the rules, consents as they were given, minors, and what waits for people.
#include "sync/cli/shapes.h"

#include "shared/model/policy.h"

namespace kp::cli {
namespace {

template <class AnyId>
Json idOrNull(const AnyId& id)
{
    return id.isZero() ? Json(nullptr) : Json(id.hex());
}

Json wordShape(const engine::CapabilityWordShown& word)
{
    return {{"by", word.by.hex()},  {"as_coach", word.asCoach}, {"capable", word.capable}, {"decided", word.decided},
            {"day", word.day},      {"with", word.with},        {"reason", word.reason},   {"at", timeShape(word.atMs)},
            {"counts", word.counts}};
}

Json minorShape(const engine::MinorShown& minor)
{
    Json words = Json::array();
    for (const engine::CapabilityWordShown& word : minor.words)
        words.push_back(wordShape(word));
    return {{"person", minor.person.hex()},
            {"born", minor.born.empty() ? Json(nullptr) : Json(minor.born)},
            {"stage", model::name(minor.stage)},
            {"member", minor.member},
            {"young", minor.standing == wire::Standing::Youth},
            {"not_yet", minor.notYet},
            {"may_i_say", minor.mayISay},
            {"words", std::move(words)},
            {"trusted", idOrNull(minor.trusted)},
            {"mandate", idOrNull(minor.mandate)}};
}

Json rulingShape(const engine::RulingShown& rule)
{
    return {{"part", idOrNull(rule.part)},
            {"on", model::name(rule.setting)},
            {"deed", model::name(rule.deed)},
            {"as", model::name(rule.doer)},
            {"ruling", model::name(rule.ruling)},
            {"may_agree", idList(rule.mayAgree)},
            {"key", rule.key},
            {"sentence", rule.sentence}};
}

void addRules(Commands& commands)
{
    struct Arguments {
        std::string plan, part;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& rules = commands.add("rules", "Who may decide what: all of it, or what this person may in a plan");
    auto* plan = rules.add_option("plan", given->plan);
    rules.add_option("--part", given->part, "Only on this part")->needs(plan);
    commands.does(rules, [given](Session& session) -> Result<Answer> {
        if (given->plan.empty())
            return Answer{Json::parse(model::policyJson())};
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(given->plan, "plan"));
        std::optional<PartId> part;
        if (!given->part.empty()) {
            KP_TRY_ASSIGN(part, idFrom<PartId>(given->part, "part"));
        }
        KP_TRY_ASSIGN(const auto found, account->rules(space, part));
        Json list = Json::array();
        for (const engine::RulingShown& rule : found)
            list.push_back(rulingShape(rule));
        return Answer{Json{{"rules", std::move(list)}}};
    });
}

void addConsents(Commands& commands)
{
    struct Arguments {
        std::string plan, part;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& group = commands.group("consent", "What was agreed to, as it was given");
    CLI::App& list = Commands::add(group, "list", "Every consent this person can read, the newest first");
    list.add_option("plan", given->plan)->required();
    list.add_option("--part", given->part, "Only of this part");
    commands.does(list, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(given->plan, "plan"));
        std::optional<PartId> part;
        if (!given->part.empty()) {
            KP_TRY_ASSIGN(part, idFrom<PartId>(given->part, "part"));
        }
        KP_TRY_ASSIGN(const auto found, account->consents(space, part));
        Json consents = Json::array();
        for (const engine::ConsentShown& consent : found)
            consents.push_back(consentShape(consent));
        return Answer{Json{{"consents", std::move(consents)}}};
    });
}

void addSay(Commands& commands, CLI::App& group)
{
    struct Arguments {
        std::string plan, person, day, with, reason, wish, told;
        bool capable = false, decided = false;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& say = Commands::add(group, "say", "One's own word: judges own interests (--capable), or --not-yet");
    say.add_option("plan", given->plan)->required();
    say.add_option("person", given->person)->required();
    auto* word = say.add_option_group("word");
    word->add_flag("--capable,!--not-yet", given->capable)->required();
    say.add_flag("--decided", given->decided, "By people together; else presumed because of the age");
    say.add_option("--day", given->day, "YYYY-MM-DD; default: today");
    say.add_option("--with", given->with, "Who spoke about it together");
    say.add_option("--reason", given->reason, "Why");
    say.add_option("--wish", given->wish, "What the minor wants, where it differs");
    say.add_option("--told", given->told, "YYYY-MM-DD on which it was explained to them");
    commands.does(say, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(given->plan, "plan"));
        engine::CapabilityDraft draft;
        KP_TRY_ASSIGN(draft.person, idFrom<PersonId>(given->person, "person"));
        draft.capable = given->capable;
        draft.decided = given->decided;
        draft.day = given->day;
        draft.with = given->with;
        draft.reason = given->reason;
        draft.wish = given->wish;
        draft.toldOn = given->told;
        KP_TRY(account->sayCapable(space, draft));
        return Answer{Json{{"person", draft.person.hex()}, {"capable", draft.capable}}};
    });
}

void addMinors(Commands& commands)
{
    CLI::App& group = commands.group("minor", "Children and young people: what is theirs to decide");
    auto plan = std::make_shared<std::string>();
    CLI::App& list = Commands::add(group, "list", "Ages, and what was said about judging own interests");
    list.add_option("plan", *plan)->required();
    commands.does(list, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const auto found, account->minors(space));
        Json minors = Json::array();
        for (const engine::MinorShown& minor : found)
            minors.push_back(minorShape(minor));
        return Answer{Json{{"minors", std::move(minors)}}};
    });
    addSay(commands, group);
}

void addTrusted(Commands& commands)
{
    struct Arguments {
        std::string plan, person, extract, words, part;
        bool adult = false, outside = false, inspect = false;
    };
    CLI::App& group = commands.group("trusted", "One's own trusted person (vertrouwenspersoon)");
    auto given = std::make_shared<Arguments>();
    CLI::App& set = Commands::add(group, "set", "Choose one, with the mandate; the one before ends");
    set.add_option("plan", given->plan)->required();
    set.add_option("person", given->person)->required();
    set.add_flag("--adult", given->adult, "Is 18 or older");
    set.add_flag("--outside-help", given->outside, "Is not one of the present helpers");
    set.add_option("--extract-seen", given->extract, "YYYY-MM-DD on which the extract was seen on paper");
    set.add_option("--mandate", given->words, "What they may do, in one's own words");
    set.add_flag("--may-inspect", given->inspect, "May see the file");
    set.add_option("--part", given->part, "Where it is written down; default: the plan's core");
    commands.does(set, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(given->plan, "plan"));
        engine::TrustedDraft draft;
        KP_TRY_ASSIGN(draft.person, idFrom<PersonId>(given->person, "person"));
        if (!given->part.empty()) {
            KP_TRY_ASSIGN(draft.part, idFrom<PartId>(given->part, "part"));
        }
        draft.adult = given->adult;
        draft.outsidePresentHelp = given->outside;
        draft.extractSeen = given->extract;
        draft.words = given->words;
        draft.mayInspect = given->inspect;
        KP_TRY_ASSIGN(const ItemId mandate, account->appointTrusted(space, draft));
        return Answer{Json{{"mandate", mandate.hex()}, {"person", draft.person.hex()}}};
    });
    auto plan = std::make_shared<std::string>();
    CLI::App& end = Commands::add(group, "end", "End it, here and in the parts this person decides on");
    end.add_option("plan", *plan)->required();
    commands.does(end, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const auto left, account->endTrusted(space));
        return Answer{Json{{"still_reads", idList(left)}}};
    });
}

} // namespace

Json owedShape(const engine::OwedShown& owed)
{
    return {{"kind", engine::name(owed.kind)},
            {"person", owed.person.hex()},
            {"about", idOrNull(owed.about)},
            {"part", idOrNull(owed.part)},
            {"entry", idOrNull(owed.entry)},
            {"due", timeShape(owed.dueMs)},
            {"mine", owed.mine}};
}

Result<Json> owedList(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const auto found, account.owed(space));
    Json list = Json::array();
    for (const engine::OwedShown& owed : found)
        list.push_back(owedShape(owed));
    return list;
}

void addGovernanceCommands(Commands& commands)
{
    addRules(commands);
    addConsents(commands);
    addMinors(commands);
    addTrusted(commands);
}

} // namespace kp::cli
