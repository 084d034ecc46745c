// Erasing for good, and keeping what somebody else wants erased.
#include "sync/cli/shapes.h"

namespace kp::cli {
namespace {

Json erasableShape(const engine::ErasableShown& part)
{
    Json shape{{"part", part.part.hex()}, {"kind", part.kind},           {"name", part.name},
               {"items", part.items},     {"may", part.refusal.empty()}, {"readers", idList(part.readers)}};
    if (!part.refusal.empty())
        shape["why_not"] = part.refusal;
    if (!part.keptUntil.empty())
        shape["kept_until"] = part.keptUntil;
    return shape;
}

Json erasureShape(const engine::ErasureShown& erasure)
{
    Json devices = Json::array();
    for (const engine::ErasedOnShown& one : erasure.devices)
        devices.push_back({{"device", one.device.hex()},
                           {"person", one.person.hex()},
                           {"paper", one.paper},
                           {"reported", timeShape(one.doneMs)}});
    Json shape{{"part", erasure.part.hex()},
               {"kind", erasure.kind},
               {"name", erasure.name},
               {"state", engine::name(erasure.state)},
               {"by", erasure.by.hex()},
               {"reason", erasure.reason},
               {"asked", timeShape(erasure.askedMs)},
               {"gone", timeShape(erasure.goneMs)},
               {"waiting", erasure.waiting},
               {"may_keep", erasure.mayKeep},
               {"devices", std::move(devices)}};
    if (erasure.state == engine::ErasureState::Kept) {
        shape["kept_by"] = erasure.keptBy.hex();
        shape["kept"] = timeShape(erasure.keptMs);
    }
    return shape;
}

struct Arguments {
    std::string plan, part, reason;
};

void addErase(Commands& commands, CLI::App& group, const std::string& name, const std::string& help, bool whole)
{
    auto given = std::make_shared<Arguments>();
    CLI::App& command = Commands::add(group, name, help);
    command.add_option("plan", given->plan)->required();
    if (!whole)
        command.add_option("part", given->part)->required();
    command.add_option("--reason", given->reason, "The others will read it");
    commands.does(command, [given, whole](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        std::optional<PartId> part;
        if (!whole) {
            KP_TRY_ASSIGN(part, idFrom<PartId>(given->part, "part"));
        }
        KP_TRY(account->erase(plan, part, given->reason));
        KP_TRY_ASSIGN(const auto all, account->erasures(plan));
        Json asked = Json::array();
        for (const engine::ErasureShown& one : all)
            if (one.state == engine::ErasureState::Asked && (!part || one.part == *part))
                asked.push_back(erasureShape(one));
        return Answer{Json{{"erasing", std::move(asked)}}};
    });
}

} // namespace

void addEraseCommands(Commands& commands)
{
    CLI::App& group = commands.group("erase", "For good: out of sight at once, destroyed after thirty days unless kept");
    auto plan = std::make_shared<std::string>();
    CLI::App& list =
        Commands::add(group, "list", "What you may have erased, what is to be, and from which devices it is gone");
    list.add_option("plan", *plan)->required();
    commands.does(list, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const auto parts, account->erasable(space));
        KP_TRY_ASSIGN(const auto asked, account->erasures(space));
        Json out{{"parts", Json::array()}, {"erasures", Json::array()}};
        for (const engine::ErasableShown& one : parts)
            out["parts"].push_back(erasableShape(one));
        for (const engine::ErasureShown& one : asked)
            out["erasures"].push_back(erasureShape(one));
        return Answer{std::move(out)};
    });
    addErase(commands, group, "part", "A part that you decide on", false);
    addErase(commands, group, "plan", "Everything in the plan that you decide on", true);
    auto given = std::make_shared<Arguments>();
    CLI::App& keep = Commands::add(group, "keep", "A part is to stay");
    keep.add_option("plan", given->plan)->required();
    keep.add_option("part", given->part)->required();
    commands.does(keep, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const PartId part, idFrom<PartId>(given->part, "part"));
        KP_TRY(account->keep(space, part));
        return Answer{Json{{"part", part.hex()}, {"state", "kept"}}};
    });
}

} // namespace kp::cli
