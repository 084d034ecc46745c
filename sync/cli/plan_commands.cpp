// Whole plans: make, list, show, export, the open book.
#include "sync/cli/new_file.h"
#include "sync/cli/shapes.h"

#include "sync/http/server_url.h"

#include <algorithm>

namespace kp::cli {
namespace {

void addCreate(Commands& commands, CLI::App& group)
{
    struct Arguments {
        std::string family, server;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& create = Commands::add(group, "create", "A new plan with its first parts");
    create.add_option("--family", given->family, "What the family calls itself")->required();
    create.add_option("--server", given->server, "https://..., or http:// on this machine")->required();
    commands.does(create, [given](Session& session) -> Result<Answer> {
        KP_TRY(http::parseServerUrl(given->server));
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, account->createPlan(given->family, given->server));
        return Answer{Json{{"plan", plan.hex()}}};
    });
}

Result<Answer> list(Session& session)
{
    KP_TRY_ASSIGN(engine::Account* const account, session.account());
    KP_TRY_ASSIGN(const auto lines, account->plans());
    Json plans = Json::array();
    for (const engine::PlanLine& line : lines)
        plans.push_back({{"plan", line.space.hex()},
                         {"family", line.family},
                         {"role", line.role},
                         {"me", line.me.hex()},
                         {"joined", line.joined},
                         {"locked", line.locked},
                         {"left", line.left},
                         {"clashes", line.clashes},
                         {"unread", line.unread}});
    return Answer{Json{{"plans", std::move(plans)}}};
}

void addShow(Commands& commands, CLI::App& group)
{
    struct Arguments {
        std::string plan, as;
        bool removed = false;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& show = Commands::add(group, "show", "What this person may read");
    show.add_option("plan", given->plan)->required();
    CLI::Option* const removed = show.add_flag("--removed", given->removed, "Removed items too");
    show.add_option("--as", given->as, "As this person sees it, of what you may both read")->excludes(removed);
    commands.does(show, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        if (!given->as.empty()) {
            KP_TRY_ASSIGN(const PersonId person, idFrom<PersonId>(given->as, "person"));
            std::size_t hidden = 0;
            KP_TRY_ASSIGN(const engine::PlanShown theirs, account->showAs(plan, person, hidden));
            Json shape = planShape(theirs, false);
            shape["as"] = person.hex();
            shape["parts_not_yours"] = hidden;
            return Answer{std::move(shape)};
        }
        engine::ShowOptions options;
        options.removed = given->removed;
        KP_TRY_ASSIGN(const engine::PlanShown shown, account->show(plan, options));
        return Answer{planShape(shown, given->removed)};
    });
}

void addExport(Commands& commands)
{
    struct Arguments {
        std::string plan, format, to, as;
        std::vector<std::string> parts;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& command = commands.add("export", "What this person may read, in clear, to a new file");
    command.add_option("plan", given->plan)->required();
    command.add_option("--format", given->format, "json")->required()->check(CLI::IsMember({"json", "pdf", "fhir", "csv"}));
    command.add_option("--to", given->to, "File to make; nothing is overwritten")->required();
    CLI::Option* const some = command.add_option("--parts", given->parts, "Only these parts")->delimiter(',');
    command.add_option("--as", given->as, "What this person may read, of what you may both read")->excludes(some);
    commands.does(command, [given](Session& session) -> Result<Answer> {
        if (given->format != "json")
            return Error{Errc::NotAllowed, "later"};
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const auto parts, idsFrom<PartId>(given->parts, "part"));
        KP_TRY_ASSIGN(const auto readable, account->parts(plan));
        for (const PartId& part : parts)
            if (std::none_of(readable.begin(), readable.end(), [&](const auto& shown) { return shown.part == part; }))
                return Error{Errc::NotFound, "part"}; // else an empty file would be taken for all there is
        std::string text;
        if (given->as.empty()) {
            KP_TRY_ASSIGN(text, account->exportJson(plan, parts));
        } else {
            KP_TRY_ASSIGN(const PersonId person, idFrom<PersonId>(given->as, "person"));
            KP_TRY_ASSIGN(text, account->exportJsonAs(plan, person));
        }
        KP_TRY(writeNewFile(given->to, viewOf(text)));
        Answer answer{Json{{"file", given->to}, {"bytes", text.size()}}};
        crypto::wipe(text);
        return answer;
    });
}

void addHandover(Commands& commands, CLI::App& group)
{
    struct Arguments {
        std::string plan, to;
        bool evenSo = false;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& handover = Commands::add(group, "handover", "What there is to pass on before you leave, and who could go on");
    handover.add_option("plan", given->plan)->required();
    handover.add_option("--to", given->to, "Put this person's name on all of it");
    commands.does(handover, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        std::size_t passedOn = 0;
        if (!given->to.empty()) {
            KP_TRY_ASSIGN(const PersonId person, idFrom<PersonId>(given->to, "person"));
            KP_TRY_ASSIGN(passedOn, account->handOver(plan, person));
        }
        KP_TRY_ASSIGN(const engine::HandoverShown found, account->handover(plan));
        Json others = Json::array();
        for (const auto& other : found.others)
            others.push_back({{"person", other.person.hex()}, {"confirmed", other.confirmed}});
        return Answer{Json{{"others", std::move(others)},
                           {"mine", idList(found.mine)},
                           {"alone", idList(found.alone)},
                           {"waiting", found.waiting},
                           {"passed_on", passedOn}}};
    });
    CLI::App& leave =
        Commands::add(group, "leave", "Take all your devices out of a plan; it is wiped here after the next sync");
    leave.add_option("plan", given->plan)->required();
    leave.add_flag("--even-so", given->evenSo, "Although no other coach, or parent who signs, is left in it");
    commands.does(leave, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY(account->leave(plan, given->evenSo));
        return Answer{Json{{"plan", plan.hex()}, {"left", true}}};
    });
}

void addLog(Commands& commands)
{
    auto plan = std::make_shared<std::string>();
    CLI::App& log = commands.add("log", "The open book: who read, changed, gave and took back what");
    log.add_option("plan", *plan)->required();
    commands.does(log, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const auto lines, account->log(space));
        Json entries = Json::array();
        for (const engine::LogLine& line : lines)
            entries.push_back(logShape(line));
        return Answer{Json{{"entries", std::move(entries)}}};
    });
}

} // namespace

void addPlanCommands(Commands& commands)
{
    CLI::App& plan = commands.group("plan", "Plans");
    addCreate(commands, plan);
    commands.does(Commands::add(plan, "list", "The plans this person is in"), list);
    addShow(commands, plan);
    addHandover(commands, plan);
    addExport(commands);
    addLog(commands);
}

} // namespace kp::cli
