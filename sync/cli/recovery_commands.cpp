// After a loss: the recovery sheet, and what a device that was taken out had not sent.
#include "sync/cli/shapes.h"

namespace kp::cli {
namespace {

void addSheet(Commands& commands, CLI::App& group)
{
    auto plans = std::make_shared<std::vector<std::string>>();
    CLI::App& sheet = Commands::add(group, "sheet", "A recovery sheet for these plans: print it, nobody keeps its words");
    sheet.add_option("plan", *plans)->required();
    commands.does(sheet, [plans](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const std::vector<SpaceId> spaces, idsFrom<SpaceId>(*plans, "plan"));
        KP_TRY_ASSIGN(const engine::SheetMade made, account->makeSheet(spaces));
        // Good once the server has it.
        (void)session.sync(*account, {}, http::kSyncBudget);
        bool saved = true;
        for (const SpaceId& plan : made.plans) {
            KP_TRY_ASSIGN(const auto devices, account->devices(plan));
            for (const engine::DeviceListed& device : devices)
                saved = saved && !(device.paper && device.own && device.waiting);
        }
        return Answer{
            Json{{"words", made.words}, {"code", made.code}, {"plans", idList(made.plans)}, {"saved_on_server", saved}}};
    });
}

void addUse(Commands& commands, CLI::App& group)
{
    auto servers = std::make_shared<std::vector<std::string>>();
    CLI::App& use = Commands::add(group, "use", "Come back on an empty vault with the sheet in KRACHTPLAN_RECOVERY");
    use.add_option("--server", *servers, "Where the plans are; the sheet's code says it, its words do not");
    commands.does(use, [servers](Session& session) -> Result<Answer> {
        if (session.recovery().empty())
            return Error{Errc::Usage, "KRACHTPLAN_RECOVERY"};
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY(account->useSheet(session.recovery(), *servers));
        // The second brings what others still had to hand over.
        KP_TRY(session.sync(*account, {}, http::kSyncBudget));
        KP_TRY_ASSIGN(const engine::SyncReport report, session.sync(*account, {}, http::kSyncBudget));
        KP_TRY_ASSIGN(const auto found, account->plans());
        std::vector<SpaceId> plans;
        for (const engine::PlanLine& plan : found)
            plans.push_back(plan.space);
        return Answer{Json{{"plans", idList(plans)}, {"unreadable", report.unreadable}, {"alarms", report.alarms}}};
    });
}

struct ParcelArguments {
    std::string plan, parcel;
};

void addAnswer(Commands& commands, CLI::App& group, const std::string& name, const std::string& help, bool copy)
{
    auto given = std::make_shared<ParcelArguments>();
    CLI::App& answer = Commands::add(group, name, help);
    answer.add_option("plan", given->plan)->required();
    answer.add_option("parcel", given->parcel)->required();
    commands.does(answer, [given, copy](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const Hash parcel, idFrom<Hash>(given->parcel, "parcel"));
        KP_TRY(account->answerParcel(plan, parcel, copy));
        return Answer{Json{{"parcel", parcel.hex()}, {"taken", copy}}};
    });
}

void addParcels(Commands& commands)
{
    CLI::App& group = commands.group("parcel", "What a device that was taken out had not sent, for you to review");
    auto plan = std::make_shared<std::string>();
    CLI::App& list = Commands::add(group, "list", "Those that wait for you");
    list.add_option("plan", *plan)->required();
    commands.does(list, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const auto found, account->parcels(space));
        Json parcels = Json::array();
        for (const engine::ParcelShown& parcel : found)
            parcels.push_back(parcelShape(parcel));
        return Answer{Json{{"parcels", std::move(parcels)}}};
    });
    addAnswer(commands, group, "take", "Copy it into the plan under your own name", true);
    addAnswer(commands, group, "decline", "Throw it away", false);
}

} // namespace

void addRecoveryCommands(Commands& commands)
{
    CLI::App& group = commands.group("recover", "When every device is lost");
    addSheet(commands, group);
    addUse(commands, group);
    addParcels(commands);
}

} // namespace kp::cli
