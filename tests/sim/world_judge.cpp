#include "tests/sim/world.h"

#include "shared/model/values.h"
#include "shared/wire/messages.h"
#include "sync/engine/records.h"
#include "sync/engine/sealing.h"

#include <algorithm>

namespace kp::test {

using engine::ItemShown;
using engine::PlanShown;
using wire::ChainItemKind;

namespace {

constexpr engine::ShowOptions kQuietly{true, false};

std::string dotOf(const ChainId& chain, const DeviceId& device, std::uint64_t sequence)
{
    return chain.hex() + device.hex() + std::to_string(sequence);
}

template <class Visit>
void eachShown(const PlanShown& plan, const ItemId& item, const std::string& field, const Visit& visit)
{
    for (const auto* list : {&plan.items, &plan.tray, &plan.removed})
        for (const ItemShown& shown : *list)
            if (shown.item == item)
                if (const auto found = shown.fields.find(field); found != shown.fields.end()) {
                    visit(shown, found->second.shown);
                    for (const auto& other : found->second.alternatives)
                        visit(shown, other);
                }
}

} // namespace

std::unordered_map<std::string, std::uint64_t>& nonces()
{
    static std::unordered_map<std::string, std::uint64_t> all;
    return all;
}

void World::watchNonces(const engine::OutRequest& request)
{
    const auto sealed = [&](ByteView bytes) {
        if (bytes.size() < 24)
            return;
        const std::string nonce(bytes.begin(), bytes.begin() + 24);
        const std::uint64_t rest = std::hash<std::string>{}(std::string(bytes.begin(), bytes.end()));
        const auto [found, isNew] = nonces().emplace(nonce, rest);
        if (!isNew && found->second != rest)
            problem("one nonce sealed two things");
    };
    if (nonces().size() > 2'000'000)
        nonces().clear();
    const auto sync = wire::decode<wire::SyncRequest>(request.body);
    if (request.path == wire::kPathSync && sync.ok())
        for (const wire::PushItem& item : sync.value().push) {
            if (item.kind == ChainItemKind::Commit) {
                if (const auto commit = wire::decodeCommit(item.payload); commit.ok())
                    sealed(commit.value().body);
            } else if (item.kind == ChainItemKind::Receipt) {
                if (const auto receipt = wire::decodeReceipt(item.payload); receipt.ok())
                    sealed(receipt.value().sealed);
            } else if (const auto entry = wire::decodeEntry(item.payload); entry.ok()) {
                if (const auto* grant = std::get_if<wire::Grant>(&entry.value().body))
                    sealed(grant->sealed);
                if (const auto* genesis = std::get_if<wire::PartGenesis>(&entry.value().body))
                    sealed(genesis->sealed);
            }
        }
    const auto upload = wire::decode<wire::SnapshotRequest>(request.body);
    if (request.path == wire::kPathSnapshot && upload.ok() && upload.value().upload
        && upload.value().chunk.size() == upload.value().total)
        if (const auto snapshot = wire::decodeSnapshot(upload.value().chunk); snapshot.ok())
            sealed(snapshot.value().sealed);
}

void World::collectKeys(const std::string& who)
{
    if (isCircle(who))
        return;
    (void)fleet[who].vault().scanAll(engine::kPartKeyRecord, [&](ByteView group, std::uint64_t, ByteView value) {
        const auto part = PartId::fromBytes(group);
        const auto record = engine::decodeRecord<engine::PartKeyRecord>(value);
        if (part.ok() && record.ok())
            m_keys[who][part.value()][record.value().epoch] = record.value().key;
        return true;
    });
}

std::set<std::string> World::refusedBy(const std::string& who)
{
    std::set<std::string> dots;
    const auto list = fleet[who].vault().list(engine::kRefusedRecord, fleet.space.view());
    if (list.ok())
        for (const vault::Record& stored : list.value())
            if (const auto record = engine::decodeRecord<engine::OutboxRecord>(stored.value); record.ok())
                if (const auto commit = wire::decodeCommit(record.value().item.payload); commit.ok())
                    dots.insert(
                        dotOf(record.value().item.chain, commit.value().header.device, commit.value().header.sequence));
    return dots;
}

/// Whether a value is among what the item shows although somebody who had seen it put another in its place.
bool World::standsThough(const PlanShown& plan, const Write& write,
                         const std::function<bool(const Write&)>& wasRefused) const
{
    bool shown = false;
    for (const ItemShown& item : plan.items) {
        const auto field = item.fields.find(write.field);
        if (item.item != write.item || field == item.fields.end() || m_moved.contains(item.item))
            continue;
        shown = shown || model::toJsonText(field->second.shown.value) == write.value;
        for (const auto& other : field->second.alternatives)
            shown = shown || model::toJsonText(other.value) == write.value;
    }
    bool replaced = false;
    for (const Write& other : writes) {
        if (&other == &write || other.item != write.item || other.field != write.field || wasRefused(other))
            continue;
        if (other.value == write.value)
            return false; // written twice: a clash was settled by keeping it
        replaced = replaced || other.seen.contains(write.field + "=" + write.value);
    }
    return shown && replaced;
}

bool World::beganFromSnapshot(const std::string& who, const Write& write)
{
    // What was there from the beginning names no chain: any part may have been it.
    if (!write.chain.isZero())
        return fleet[who].vault().get(engine::kSnapshotRecord, write.chain.view(), 0).ok();
    bool any = false;
    (void)fleet[who].vault().scanAll(engine::kSnapshotRecord, [&](ByteView, std::uint64_t which, ByteView) {
        any = any || which == 0;
        return !any;
    });
    return any;
}

void World::nothingLost()
{
    std::set<std::string> refused;
    for (const std::string& who : names)
        refused.merge(refusedBy(who));
    const auto wasRefused = [&](const Write& write) {
        return write.sequence != 0
               && (refused.contains(dotOf(write.chain, write.device, write.sequence)) || wentWithItsDevice(write));
    };
    for (const std::string& reader : names) {
        if (!isCircle(reader))
            continue;
        const auto plan = fleet[reader].show(fleet.space, kQuietly);
        if (!plan.ok()) {
            problem(reader + " cannot show");
            continue;
        }
        for (const Write& write : writes) {
            if (write.field == "exists" || wasRefused(write))
                continue;
            const std::string key = write.field + "=" + write.value;
            bool shown = false;
            bool hidden = false;
            eachShown(plan.value(), write.item, write.field, [&](const ItemShown& item, const engine::ValueShown& value) {
                if (model::toJsonText(value.value) != write.value)
                    return;
                shown = true;
                hidden = item.condition == engine::ItemCondition::Removed;
            });
            // Replaced, or removed, by somebody who had seen it.
            bool knowingly = false;
            for (const Write& later : writes) {
                const bool touches = later.item == write.item && later.seen.contains(key) && !wasRefused(later);
                knowingly =
                    knowingly
                    || (touches
                        && (shown ? later.field == "exists" && later.value == "false" : later.field == write.field));
            }
            if (standsThough(plan.value(), write, wasRefused))
                problem(reader + " shows again what was replaced: " + key + " on " + write.item.hex().substr(0, 6));
            const auto history = fleet[reader].history(fleet.space, write.item);
            bool kept = false;
            if (history.ok())
                for (const engine::ChangeShown& change : history.value())
                    kept = kept || (change.field == write.field && model::toJsonText(change.value) == write.value);
            kept = kept || (knowingly && beganFromSnapshot(reader, write));
            if (!kept || (shown ? hidden && !knowingly : !knowingly))
                problem(reader + (kept ? " silently lost " : " has no trace of ") + key + " by " + write.who + " on "
                        + write.item.hex().substr(0, 6));
        }
    }
}

std::string World::describe(const PlanShown& plan, const std::set<PartId>* only) const
{
    std::string text;
    const auto value = [&](const engine::ValueShown& one) {
        text += model::toJsonText(one.value) + " by " + one.by.hex().substr(0, 6) + "@" + std::to_string(one.atMs) + "; ";
    };
    for (const auto* list : {&plan.items, &plan.tray, &plan.removed}) {
        for (const ItemShown& item : *list) {
            if (only != nullptr && (!only->contains(item.part) || m_moved.contains(item.item)))
                continue;
            text += "\n  " + item.item.hex().substr(0, 6) + " " + item.kind + " in " + item.part.hex().substr(0, 6)
                    + " order " + item.order + " made " + std::to_string(item.createdMs) + ": ";
            for (const auto& [name, field] : item.fields) {
                text += name + (field.clash ? "! " : " ");
                value(field.shown);
                for (const auto& other : field.alternatives)
                    value(other);
                for (const std::string& element : field.elements)
                    text += "+" + element;
            }
        }
        text += "\n--";
    }
    return text;
}

void World::plansEqual(bool members)
{
    const auto reference = fleet["coach"].show(fleet.space, kQuietly);
    if (!reference.ok())
        return problem("coach cannot show");
    for (const std::string& who : names) {
        if (!members && !isCircle(who))
            continue;
        const auto plan = fleet[who].show(fleet.space, kQuietly);
        const auto parts = fleet[who].parts(fleet.space);
        if (!plan.ok() || !parts.ok()) {
            problem(who + " cannot show");
            continue;
        }
        std::set<PartId> goals;
        for (const engine::PartShown& part : parts.value())
            if (part.kind == "goal")
                goals.insert(part.part);
        const std::set<PartId>* only = isCircle(who) ? nullptr : &goals;
        // Whether a moved item was changed where it had been is told from its history, which a snapshot has not.
        const auto seenBy = [&](engine::PlanShown seen) {
            if (cameLater(who))
                std::erase_if(seen.tray, [&](const ItemShown& item) { return m_moved.contains(item.item); });
            return describe(seen, only);
        };
        const std::string mine = seenBy(plan.value());
        const std::string theirs = seenBy(reference.value());
        if (mine != theirs)
            problem(who + " shows another plan than coach:\n" + mine + "\n instead of\n" + theirs);
        if (isCircle(who) && plan.value().unreadable != 0)
            problem(who + " has unreadable work");
    }
}

void World::memoryIsTheVault(const std::string& who)
{
    const auto before = fleet[who].show(fleet.space, kQuietly);
    fleet.restart(who);
    const auto after = fleet[who].show(fleet.space, kQuietly);
    if (!before.ok() || !after.ok() || describe(before.value(), nullptr) != describe(after.value(), nullptr))
        problem(who + " shows another plan after a restart");
}

void World::quietAndSound(bool alarmsAllowed)
{
    for (const std::string& who : names) {
        const auto status = fleet[who].status(fleet.space);
        if (!status.ok()) {
            problem(who + " has no status");
            continue;
        }
        if (status.value().waiting != 0)
            problem(who + " still waits with " + std::to_string(status.value().waiting));
        if (!alarmsAllowed)
            for (const std::string& alarm : status.value().alarms)
                problem(who + " raised an alarm: " + alarm);
        const auto checked = fleet[who].check();
        if (!checked.ok() || !checked.value().ok)
            problem(who + " fails its own check"
                    + (checked.ok() && !checked.value().problems.empty() ? ": " + checked.value().problems.front() : ""));
    }
}

void World::nothingFalse(const std::string& who)
{
    const auto plan = fleet[who].show(fleet.space, kQuietly);
    if (!plan.ok() && plan.code() == Errc::LeaseExpired)
        return; // closed until it met the server
    if (!plan.ok())
        return problem(who + " cannot show");
    const auto members = fleet[who].members(fleet.space);
    if (members.ok())
        for (const engine::MemberShown& member : members.value())
            if (std::none_of(persons.begin(), persons.end(), [&](const auto& one) { return one.second == member.person; }))
                problem(who + " shows a member that nobody let in");
    std::set<std::string> known;
    for (const Write& write : writes)
        known.insert(write.item.hex() + write.field + write.value + write.person.hex());
    for (const auto* list : {&plan.value().items, &plan.value().tray, &plan.value().removed})
        for (const ItemShown& item : *list)
            for (const char* field : {"words", "text"})
                eachShown(plan.value(), item.item, field, [&](const ItemShown&, const engine::ValueShown& value) {
                    const std::string text = model::toJsonText(value.value);
                    if (!known.contains(item.item.hex() + field + text + value.by.hex()))
                        problem(who + " shows what nobody wrote: " + text);
                });
}

void World::judge()
{
    nothingLost();
    plansEqual(membersToo);
    memoryIsTheVault(dice.pick(names));
}

// ---- what members could open ----------------------------------------------------------------------------------------------

namespace {

/// From the entries of one part, in the server's order: which epochs a member was given. Written without the rules of
/// shared/wire on purpose.
struct Given {
    struct Stay {
        std::uint64_t from = 0;
        std::uint64_t until = UINT64_MAX;
        bool history = false;
    };
    std::map<EpochId, std::uint64_t> begun;
    std::vector<Stay> stays;

    void take(const wire::Entry& entry, std::uint64_t position, const PersonId& person)
    {
        if (const auto* genesis = std::get_if<wire::PartGenesis>(&entry.body))
            begun.emplace(genesis->epoch, position);
        if (const auto* rotate = std::get_if<wire::Rotate>(&entry.body))
            begun.emplace(rotate->epoch, position);
        if (const auto* grant = std::get_if<wire::Grant>(&entry.body)) {
            if (grant->epoch)
                begun.emplace(*grant->epoch, position);
            if (grant->person == person)
                stays.push_back({position, UINT64_MAX, grant->withHistory});
        }
        if (const auto* withdraw = std::get_if<wire::Withdraw>(&entry.body)) {
            if (withdraw->epoch)
                begun.emplace(*withdraw->epoch, position);
            if (withdraw->person == person)
                for (Stay& stay : stays)
                    stay.until = std::min(stay.until, position);
        }
    }
    [[nodiscard]] bool may(const EpochId& epoch) const
    {
        const auto at = begun.find(epoch);
        return at != begun.end() && std::any_of(stays.begin(), stays.end(), [&](const Stay& stay) {
                   return at->second < stay.until && (stay.history || at->second >= stay.from);
               });
    }
};

} // namespace

bool World::wentWithItsDevice(const Write& write)
{
    const auto gone = m_gone.find(write.who);
    if (gone == m_gone.end())
        return false;
    const auto devices = fleet["coach"].devices(fleet.space);
    KP_ASSERT(devices.ok());
    if (std::none_of(devices.value().begin(), devices.value().end(),
                     [&](const engine::DeviceListed& line) { return line.device == gone->second && line.leftUnsent > 0; }))
        return false;
    const auto chain = fleet.store().chain(write.chain);
    if (!chain.ok() || !chain.value())
        return true; // the part itself was never sent
    const auto placed = fleet.store().sequences(chain.value()->key);
    KP_ASSERT(placed.ok());
    const auto last = placed.value().find(write.device);
    return last == placed.value().end() || last->second.last < write.sequence;
}

/// No key that was begun after a device's removal stood in that part was ever wrapped for it.
void World::nothingForThoseOut()
{
    server::Store& store = fleet.store();
    const auto chains = store.allChains();
    KP_ASSERT(chains.ok());
    std::map<EntryId, std::vector<DeviceId>> removals;
    for (const server::ChainRow& chain : chains.value()) {
        if (!chain.isSpace())
            continue;
        const auto read = store.eachItem(chain.key, false, [&](server::ItemRow&& row) -> Result<void> {
            const auto entry = wire::decodeEntry(row.item.payload);
            if (const auto* removal = std::get_if<wire::RemoveDevices>(&entry.value().body))
                removals[wire::idOf(entry.value())] = removal->devices;
            return {};
        });
        KP_ASSERT(read.ok());
    }
    for (const auto& [who, device] : m_gone)
        for (const server::ChainRow& chain : chains.value()) {
            Given given;
            std::uint64_t out = UINT64_MAX;
            const auto read = store.eachItem(chain.key, false, [&](server::ItemRow&& row) -> Result<void> {
                if (!chain.isSpace() && row.item.kind == ChainItemKind::Entry)
                    given.take(wire::decodeEntry(row.item.payload).value(), row.item.place.position, {});
                if (row.item.kind == ChainItemKind::RemovalLine) {
                    const auto& named = removals[EntryId::fromBytes(row.item.payload).value()];
                    if (std::find(named.begin(), named.end(), device) != named.end())
                        out = row.item.place.position;
                }
                return {};
            });
            KP_ASSERT(read.ok());
            const auto wraps = store.wrapsFor(device, chain.key, PartId{chain.id.bytes});
            KP_ASSERT(wraps.ok());
            for (const server::WrapRow& row : wraps.value())
                if (given.begun.contains(row.wrap.epoch) && given.begun.at(row.wrap.epoch) > out)
                    problem(who + " was given a key begun after it was taken out");
        }
}

void World::nothingOpensAfterwards()
{
    nothingForThoseOut();
    server::Store& store = fleet.store();
    const auto chains = store.allChains();
    KP_ASSERT(chains.ok());
    for (const std::string& who : names) {
        if (isCircle(who))
            continue;
        collectKeys(who);
        auto profile = fleet[who].vault().get(engine::kProfileRecord, {}, 0);
        KP_ASSERT(profile.ok());
        const auto secrets = engine::decodeRecord<engine::ProfileRecord>(profile.value());
        KP_ASSERT(secrets.ok());
        const crypto::BoxKey box(crypto::Key::fromBytes(secrets.value().boxSeed).value());
        for (const server::ChainRow& chain : chains.value()) {
            if (chain.isSpace())
                continue;
            const PartId part{chain.id.bytes};
            Given given;
            std::vector<wire::Commit> commits;
            KP_ASSERT(store
                          .eachItem(chain.key, false,
                                    [&](server::ItemRow&& row) -> Result<void> {
                                        if (row.item.kind == ChainItemKind::Entry)
                                            given.take(wire::decodeEntry(row.item.payload).value(), row.item.place.position,
                                                       persons.at(who));
                                        else if (row.item.kind == ChainItemKind::Commit)
                                            commits.push_back(wire::decodeCommit(row.item.payload).value());
                                        return {};
                                    })
                          .ok());
            std::map<EpochId, Bytes> keys = m_keys[who][part];
            const auto wraps = store.wrapsFor(fleet[who].device(), chain.key, part);
            KP_ASSERT(wraps.ok());
            for (const server::WrapRow& row : wraps.value())
                if (auto raw = box.openSealedBox(row.wrap.box); raw.ok())
                    keys.emplace(crypto::commitment(crypto::Key::fromBytes(raw.value()).value()), raw.value());
            for (const auto& [epoch, raw] : keys) {
                if (!given.may(epoch))
                    problem(who + " holds a key it was not given, of " + part.hex().substr(0, 6) + " begun at "
                            + std::to_string(given.begun.contains(epoch) ? given.begun.at(epoch) : 0));
                const engine::EpochKey key(crypto::Key::fromBytes(raw).value());
                for (const wire::Commit& commit : commits)
                    if (!given.may(commit.header.epoch) && engine::openCommit(key, commit).ok())
                        problem(who + " can read on after the end in " + part.hex().substr(0, 6));
            }
        }
    }
}

} // namespace kp::test
