// Dangerous situations: opening items to a colleague, and keeping somebody's contact details from others.
#include "sync/cli/shapes.h"

namespace kp::cli {
namespace {

struct ProposeArguments {
    std::string plan, with, ground, reason, until, notDiscussed, tellAfter;
    std::vector<std::string> items;
    bool discussed = false;
};

Result<Answer> propose(Session& session, const ProposeArguments& given)
{
    engine::SafetyDraft draft;
    KP_TRY_ASSIGN(const auto until, untilFrom(given.until));
    draft.untilMs = until.value_or(0);
    if (!given.tellAfter.empty()) {
        const auto tell = untilFrom(given.tellAfter);
        if (!tell.ok())
            return Error{Errc::BadValue, "tell-after"};
        draft.tellAfterMs = tell.value();
    }
    draft.ground = given.ground;
    draft.reason = given.reason;
    draft.discussed = given.discussed;
    draft.discussion = given.notDiscussed;
    KP_TRY_ASSIGN(engine::Account* const account, session.account());
    KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given.plan, "plan"));
    KP_TRY_ASSIGN(draft.with, idFrom<PersonId>(given.with, "person"));
    KP_TRY_ASSIGN(draft.items, idsFrom<ItemId>(given.items, "item"));
    KP_TRY_ASSIGN(const ItemId question, account->proposeSafety(plan, draft));
    return Answer{Json{{"proposal", question.hex()}, {"with", given.with}, {"state", "asked"}}};
}

void addPropose(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<ProposeArguments>();
    CLI::App& command = Commands::add(group, "propose", "Ask a colleague to open items to the two of you");
    command.add_option("plan", given->plan)->required();
    command.add_option("--items", given->items, "Those concerned, and no more")->delimiter(',')->required();
    command.add_option("--with", given->with, "The second professional")->required();
    command.add_option("--ground", given->ground, "emergency, danger or request")->required();
    command.add_option("--reason", given->reason, "At least 80 characters: the family will read them")->required();
    command.add_option("--until", given->until, "It ends by itself: YYYY-MM-DD or a date-time with zone")->required();
    auto* talk = command.add_option_group("talk");
    talk->add_flag("--discussed", given->discussed, "With the family, beforehand");
    talk->add_option("--not-discussed", given->notDiscussed, "Why not");
    talk->require_option(1);
    command.add_option("--tell-after", given->tellAfter,
                       "Where telling now is dangerous: when they are told, within 90 days");
    commands.does(command, [given](Session& session) { return propose(session, *given); });
}

void addAnswer(Commands& commands, CLI::App& group, const std::string& name, const std::string& help, bool agreed)
{
    struct Arguments {
        std::string plan, proposal;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& answer = Commands::add(group, name, help);
    answer.add_option("plan", given->plan)->required();
    answer.add_option("proposal", given->proposal)->required();
    commands.does(answer, [given, agreed](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const ItemId proposal, idFrom<ItemId>(given->proposal, "proposal"));
        KP_TRY(account->answerSafety(plan, proposal, agreed));
        return Answer{Json{{"proposal", proposal.hex()}, {"agreed", agreed}}};
    });
}

} // namespace

void addSafetyCommands(Commands& commands)
{
    CLI::App& group = commands.group("safety", "Safety exceptions: by two professionals, with a reason, until a date");
    addPropose(commands, group);
    auto plan = std::make_shared<std::string>();
    CLI::App& list = Commands::add(group, "list", "Those you asked for, were asked about, or were told of");
    list.add_option("plan", *plan)->required();
    commands.does(list, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const auto found, account->safety(space));
        Json all = Json::array();
        for (const engine::SafetyShown& one : found)
            all.push_back(safetyShape(one));
        return Answer{Json{{"safety", std::move(all)}}};
    });
    addAnswer(commands, group, "confirm", "Agree, with your signature, to what a colleague proposes", true);
    addAnswer(commands, group, "refuse", "Do not agree", false);
}

} // namespace kp::cli
