// A person's devices: the next one, their names, and out with one that is lost.
#include "sync/cli/shapes.h"

namespace kp::cli {
namespace {

constexpr std::chrono::milliseconds kQuickAttempt{8'000}; ///< best effort, silent when offline

struct DeviceArguments {
    std::string plan, device, name;
};

struct DeviceTarget {
    engine::Account* account = nullptr;
    SpaceId plan;
    DeviceId device;
};

Result<DeviceTarget> targetOf(Session& session, const DeviceArguments& given)
{
    DeviceTarget target;
    KP_TRY_ASSIGN(target.account, session.account());
    KP_TRY_ASSIGN(target.plan, idFrom<SpaceId>(given.plan, "plan"));
    KP_TRY_ASSIGN(target.device, idFrom<DeviceId>(given.device, "device"));
    return target;
}

void addAdd(Commands& commands, CLI::App& group)
{
    auto plan = std::make_shared<std::string>();
    CLI::App& add = Commands::add(group, "add", "A code for your next device: `join CODE` there within 15 minutes");
    add.add_option("plan", *plan, "Only this plan; otherwise all of yours");
    commands.does(add, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        std::optional<SpaceId> only;
        if (!plan->empty()) {
            KP_TRY_ASSIGN(only, idFrom<SpaceId>(*plan, "plan"));
        }
        KP_TRY_ASSIGN(const std::string code, account->addDevice(only));
        // It may be used at once: where there is a connection, the server hears of it now.
        (void)session.sync(*account, only, kQuickAttempt);
        return Answer{Json{{"code", code}}};
    });
}

void addList(Commands& commands, CLI::App& group)
{
    auto plan = std::make_shared<std::string>();
    CLI::App& list = Commands::add(group, "list", "Everybody's devices, and those that were taken out");
    list.add_option("plan", *plan)->required();
    commands.does(list, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const auto found, account->devices(space));
        Json lines = Json::array();
        for (const engine::DeviceListed& device : found)
            lines.push_back(deviceShape(device));
        return Answer{Json{{"devices", std::move(lines)}}};
    });
}

void addRename(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<DeviceArguments>();
    CLI::App& rename = Commands::add(group, "rename", "Call one of your own devices something else");
    rename.add_option("plan", given->plan)->required();
    rename.add_option("device", given->device)->required();
    rename.add_option("name", given->name)->required();
    commands.does(rename, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(const DeviceTarget at, targetOf(session, *given));
        KP_TRY(at.account->renameDevice(at.plan, at.device, given->name));
        return Answer{Json{{"device", at.device.hex()}, {"name", given->name}}};
    });
}

void addRevoke(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<DeviceArguments>();
    CLI::App& revoke = Commands::add(group, "revoke", "A lost or stolen one: out, and the locks change");
    revoke.add_option("plan", given->plan)->required();
    revoke.add_option("device", given->device)->required();
    commands.does(revoke, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(const DeviceTarget at, targetOf(session, *given));
        KP_TRY(at.account->revokeDevice(at.plan, at.device));
        return Answer{Json{{"device", at.device.hex()}}};
    });
}

} // namespace

void addDeviceCommands(Commands& commands)
{
    CLI::App& group = commands.group("device", "Your devices, and everybody's");
    addAdd(commands, group);
    addList(commands, group);
    addRename(commands, group);
    addRevoke(commands, group);
}

} // namespace kp::cli
