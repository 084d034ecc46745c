// Who is in the plan: invite, join, compare.
#include "sync/cli/shapes.h"

#include "sync/http/server_url.h"

namespace kp::cli {
namespace {

constexpr std::chrono::milliseconds kQuickAttempt{8'000}; ///< best effort, silent when offline

struct InviteArguments {
    std::string inPlaceOf, plan, role, access = "read", purpose, until, name, person;
    std::vector<std::string> parts, agreedBy;
    bool remote = false, asked = false;
};

struct PersonArguments {
    std::string plan, person, words;
};

struct PersonTarget {
    engine::Account* account = nullptr;
    SpaceId plan;
    PersonId person;
};

Result<PersonTarget> targetOf(Session& session, const PersonArguments& given)
{
    PersonTarget target;
    KP_TRY_ASSIGN(target.account, session.account());
    KP_TRY_ASSIGN(target.plan, idFrom<SpaceId>(given.plan, "plan"));
    KP_TRY_ASSIGN(target.person, idFrom<PersonId>(given.person, "person"));
    return target;
}

Result<Answer> invite(Session& session, const InviteArguments& given)
{
    if (given.plan.empty() || given.role.empty())
        return Error{Errc::Usage, "plan and role"};
    engine::InviteDraft draft;
    draft.role = given.role;
    draft.purpose = given.purpose;
    draft.remote = given.remote;
    draft.name = given.name;
    draft.asked = given.asked;
    KP_TRY_ASSIGN(draft.access, accessFrom(given.access));
    KP_TRY_ASSIGN(draft.untilMs, untilFrom(given.until));
    KP_TRY_ASSIGN(engine::Account* const account, session.account());
    KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given.plan, "plan"));
    KP_TRY_ASSIGN(draft.parts, idsFrom<PartId>(given.parts, "part"));
    KP_TRY_ASSIGN(draft.agreedBy, idsFrom<PersonId>(given.agreedBy, "person"));
    if (!given.person.empty()) {
        KP_TRY_ASSIGN(draft.person, idFrom<PersonId>(given.person, "person"));
    }
    if (!given.inPlaceOf.empty()) {
        KP_TRY_ASSIGN(draft.inPlaceOf, idFrom<PersonId>(given.inPlaceOf, "person"));
    }
    KP_TRY_ASSIGN(const std::string code, account->invite(plan, draft));
    // The guest may use the code at once: where there is a connection, the server hears of it now.
    (void)session.sync(*account, plan, kQuickAttempt);
    return Answer{Json{{"code", code}}};
}

void addInvite(Commands& commands)
{
    auto given = std::make_shared<InviteArguments>();
    CLI::App& command = commands.add("invite", "A code for somebody new, or: invite approve PLAN PERSON");
    command.require_subcommand(0, 1);
    command.add_option("plan", given->plan);
    command.add_option("--role", given->role, "What they are in this plan");
    command.add_option("--parts", given->parts, "To share once they are in")->delimiter(',');
    command.add_option("--access", given->access, "To those parts: read, tick or write");
    command.add_option("--purpose", given->purpose, "What for");
    command.add_option("--until", given->until, "When access to those parts ends");
    command.add_option("--agreed-by", given->agreedBy, "Who of the family agreed in person")->delimiter(',');
    command.add_option("--name", given->name, "What the family calls them");
    command.add_option("--person", given->person, "Somebody who already has an item in the plan");
    command.add_option("--in-place-of", given->inPlaceOf, "With no --parts: what was shared with this person goes along");
    command.add_flag("--asked", given->asked, "Whoever wants to be asked before those parts are shown, was");
    command.add_flag("--remote", given->remote, "A typed code of 12 characters, for 48 hours; needs `invite approve`");
    commands.does(command, [given](Session& session) { return invite(session, *given); });

    auto approved = std::make_shared<PersonArguments>();
    CLI::App& approve = Commands::add(command, "approve", "Let a person in who used a typed code");
    approve.add_option("plan", approved->plan)->required();
    approve.add_option("person", approved->person)->required();
    commands.does(approve, [approved](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(const PersonTarget at, targetOf(session, *approved));
        KP_TRY(at.account->approve(at.plan, at.person));
        return Answer{Json{{"person", at.person.hex()}}};
    });
}

void addJoin(Commands& commands)
{
    struct Arguments {
        std::string code, server;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& join = commands.add("join", "Ask to join a plan with a code");
    join.add_option("code", given->code)->required();
    join.add_option("--server", given->server, "Where the code does not say it");
    commands.does(join, [given](Session& session) -> Result<Answer> {
        if (!given->server.empty())
            KP_TRY(http::parseServerUrl(given->server));
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, account->join(given->code, given->server));
        // The question is put at once where there is a connection, so that the inviter's next sync can answer it.
        (void)session.sync(*account, plan, kQuickAttempt);
        return Answer{Json{{"plan", plan.hex()}}};
    });
}

void addMembers(Commands& commands)
{
    auto plan = std::make_shared<std::string>();
    CLI::App& members = commands.add("members", "Who is in the plan, with which devices");
    members.add_option("plan", *plan)->required();
    commands.does(members, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const auto found, account->members(space));
        KP_TRY_ASSIGN(const auto asking, account->asking(space));
        Json list = Json::array();
        for (const engine::MemberShown& member : found)
            list.push_back(memberShape(member));
        for (const engine::MemberShown& guest : asking) {
            list.push_back(memberShape(guest));
            list.back()["asking"] = true; // and not in yet: see `invite approve`
        }
        return Answer{Json{{"members", std::move(list)}}};
    });
}

void addComparing(Commands& commands)
{
    auto given = std::make_shared<PersonArguments>();
    CLI::App& fingerprint = commands.add("fingerprint", "The four words both people see when nobody is in between");
    fingerprint.add_option("plan", given->plan)->required();
    fingerprint.add_option("person", given->person)->required();
    commands.does(fingerprint, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(const PersonTarget at, targetOf(session, *given));
        KP_TRY_ASSIGN(const std::string words, at.account->fingerprint(at.plan, at.person));
        return Answer{Json{{"person", at.person.hex()}, {"words", words}}};
    });

    CLI::App& member = commands.group("member", "One member");
    auto confirmed = std::make_shared<PersonArguments>();
    CLI::App& confirm = Commands::add(member, "confirm", "Both people compared the words, and they were the same");
    confirm.add_option("plan", confirmed->plan)->required();
    confirm.add_option("person", confirmed->person)->required();
    confirm.add_option("--words", confirmed->words, "As the other one read them out")->required();
    commands.does(confirm, [confirmed](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(const PersonTarget at, targetOf(session, *confirmed));
        KP_TRY(at.account->confirm(at.plan, at.person, confirmed->words));
        return Answer{Json{{"person", at.person.hex()}, {"confirmed", true}}};
    });
}

} // namespace

void addPeopleCommands(Commands& commands)
{
    addInvite(commands);
    addJoin(commands);
    addMembers(commands);
    addComparing(commands);
}

} // namespace kp::cli
