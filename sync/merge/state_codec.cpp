// The canonical state of a part: what a snapshot seals and what stateHash() hashes. Layout in README.md "Snapshots".
#include "sync/merge/replica_state.h"

#include "shared/wire/codec.h"

#include <algorithm>
#include <unordered_set>

namespace kp::merge {
namespace {

constexpr std::uint8_t kStateFormat = 1;
constexpr std::size_t kDotSize = DeviceId::kSize + 8 + 4;
constexpr std::size_t kRegisterSizeMin = 2 + 4 + 4 + 4;
constexpr std::size_t kAnyCount = wire::limits::kSnapshotPlainMax; ///< lists are bounded by the bytes that are there

std::uint32_t asCount(std::size_t size) { return static_cast<std::uint32_t>(size); }

} // namespace

struct ReplicaState::Decoded {
    struct Kept {
        Dot dot;
        Authorship authorship;
        Operation operation;
    };
    struct Home {
        Operation address; ///< item, kind, field and element alone
        std::vector<Kept> kept;
        std::vector<std::pair<Dot, Reach>> replaced;
    };
    struct Owned {
        ItemId item;
        std::uint16_t kind = 0;
        std::optional<PersonId> author;
        std::vector<Home> homes;
    };
    std::map<DeviceId, std::uint64_t> covered;
    std::vector<Owned> lanes;

    [[nodiscard]] static Decoded read(wire::Reader& in);
    [[nodiscard]] bool covers(const Dot& dot) const
    {
        const auto device = covered.find(dot.device);
        return device != covered.end() && dot.sequence <= device->second;
    }

private:
    [[nodiscard]] static Kept readKept(wire::Reader& in);
    [[nodiscard]] static Home readHome(wire::Reader& in, const Owned& lane);
};

// ---- writing --------------------------------------------------------------------------------------------------------

bool ReplicaState::gapless() const
{
    for (const auto& [device, log] : m_devices) {
        std::uint64_t next = log.covered + 1;
        for (auto at = log.commits.upper_bound(log.covered); at != log.commits.end(); ++at, ++next)
            if (at->first != next)
                return false;
    }
    return true;
}

/// Heads; of an authored lane not yet proven, everything allowed, since all of it may count once the proof arrives.
std::vector<ReplicaState::Index> ReplicaState::keptRecords(const Register& home, bool waiting) const
{
    std::vector<Index> kept;
    if (!waiting)
        kept = home.heads;
    else
        std::copy_if(home.operations.begin(), home.operations.end(), std::back_inserter(kept),
                     [&](Index record) { return allowed(m_records[record]) && !m_records[record].compacted; });
    std::sort(kept.begin(), kept.end(), [&](Index a, Index b) { return m_records[a].dot < m_records[b].dot; });
    return kept;
}

/// A replaced dot is needed as long as its commit may still arrive.
std::vector<std::pair<Dot, ReplicaState::Reach>> ReplicaState::neededDots(const Register& home) const
{
    std::vector<std::pair<Dot, Reach>> needed;
    for (const auto& [dot, reach] : home.awaited)
        if (!knows(dot.device, dot.sequence))
            needed.emplace_back(dot, reach);
    return needed;
}

void ReplicaState::encodeRegister(wire::Writer& out, const Register& home, bool waiting, Purpose purpose) const
{
    const std::vector<Index> kept = keptRecords(home, waiting);
    const auto needed = neededDots(home);
    out.integer(home.key.field);
    out.bytes(home.key.element);
    out.integer(asCount(kept.size()));
    for (const Index index : kept) {
        const Record& record = m_records[index];
        const Authorship& by = m_commits[record.commit].authorship;
        write(out, record.dot);
        out.id(by.person);
        out.integer(static_cast<std::uint8_t>(by.access));
        out.integer(purpose == Purpose::Snapshot ? by.placeMinute : std::uint32_t{0});
        write(out, record.operation);
    }
    out.integer(asCount(needed.size()));
    for (const auto& [dot, reach] : needed) {
        write(out, dot);
        out.integer(static_cast<std::uint8_t>(reach));
    }
}

void ReplicaState::encodeLane(wire::Writer& out, const Lane& lane, Purpose purpose) const
{
    const bool waiting = isAuthored(lane.kind) && !lane.author;
    std::vector<Index> homes;
    for (const Index home : lane.registers)
        if (!keptRecords(m_registers[home], waiting).empty() || !neededDots(m_registers[home]).empty())
            homes.push_back(home);
    std::sort(homes.begin(), homes.end(), [&](Index a, Index b) { return m_registers[a].key < m_registers[b].key; });
    if (homes.empty() && !lane.author)
        return;
    out.id(lane.item);
    out.integer(lane.kind);
    out.integer(static_cast<std::uint8_t>(lane.author ? 1 : 0));
    if (lane.author)
        out.id(*lane.author);
    out.integer(asCount(homes.size()));
    for (const Index home : homes)
        encodeRegister(out, m_registers[home], waiting, purpose);
}

Bytes ReplicaState::encode(Purpose purpose) const
{
    wire::Writer out;
    out.integer(kStateFormat);
    std::map<DeviceId, const DeviceLog*> devices;
    for (const auto& [device, log] : m_devices)
        if (log.covered > 0 || !log.commits.empty())
            devices.emplace(device, &log);
    out.integer(asCount(devices.size()));
    for (const auto& [device, log] : devices) {
        std::uint64_t last = log->covered;
        auto at = log->commits.upper_bound(last);
        for (; at != log->commits.end() && at->first == last + 1; ++at)
            last = at->first;
        out.id(device);
        out.integer(last);
        if (purpose == Purpose::Hash) { // beyond a gap; a snapshot has none
            out.integer(asCount(static_cast<std::size_t>(std::distance(at, log->commits.end()))));
            for (; at != log->commits.end(); ++at)
                out.integer(at->first);
        }
    }
    std::vector<ItemId> items;
    for (const auto& [id, item] : m_items)
        items.push_back(id);
    std::sort(items.begin(), items.end());
    wire::Writer lanes;
    for (const ItemId& id : items)
        for (const Index lane : m_items.at(id).lanes)
            encodeLane(lanes, m_lanes[lane], purpose);
    out.raw(lanes.out());
    return out.take();
}

// ---- reading --------------------------------------------------------------------------------------------------------

ReplicaState::Decoded::Kept ReplicaState::Decoded::readKept(wire::Reader& in)
{
    Kept kept;
    kept.dot = wire::readDot(in);
    kept.authorship.person = in.id<PersonId>();
    const auto access = in.integer<std::uint8_t>();
    if (access > static_cast<std::uint8_t>(Access::Write) || kept.dot.sequence == 0)
        in.fail();
    else
        kept.authorship.access = static_cast<Access>(access);
    kept.authorship.placeMinute = in.integer<std::uint32_t>();
    kept.authorship.placed = true;
    kept.operation = wire::readOperation(in);
    return kept;
}

ReplicaState::Decoded::Home ReplicaState::Decoded::readHome(wire::Reader& in, const Owned& lane)
{
    Home home;
    home.address.item = lane.item;
    home.address.kind = lane.kind;
    home.address.field = in.integer<std::uint16_t>();
    home.address.element = in.bytes(wire::limits::kElementBytesMax);
    const std::size_t kept = in.count(kAnyCount, kDotSize);
    for (std::size_t i = 0; i < kept && !in.failed(); ++i) {
        home.kept.push_back(readKept(in));
        const Operation& operation = home.kept.back().operation;
        if (operation.item != lane.item || laneKindOf(operation.kind) != lane.kind || operation.field != home.address.field
            || operation.element != home.address.element)
            in.fail();
    }
    const std::size_t replaced = in.count(kAnyCount, kDotSize);
    for (std::size_t i = 0; i < replaced && !in.failed(); ++i) {
        const Dot dot = wire::readDot(in);
        const auto reach = in.integer<std::uint8_t>();
        if (reach != static_cast<std::uint8_t>(Reach::Copies) && reach != static_cast<std::uint8_t>(Reach::All))
            in.fail();
        home.replaced.emplace_back(dot, static_cast<Reach>(reach));
    }
    return home;
}

ReplicaState::Decoded ReplicaState::Decoded::read(wire::Reader& in)
{
    Decoded decoded;
    const std::size_t devices = in.count(kAnyCount, DeviceId::kSize + 8);
    for (std::size_t i = 0; i < devices && !in.failed(); ++i) {
        const auto device = in.id<DeviceId>();
        decoded.covered[device] = in.integer<std::uint64_t>();
    }
    while (in.remaining() > 0 && !in.failed()) {
        Owned lane;
        lane.item = in.id<ItemId>();
        lane.kind = in.integer<std::uint16_t>();
        if (in.flag())
            lane.author = in.id<PersonId>();
        if (laneKindOf(lane.kind) != lane.kind || (lane.author && !isAuthored(lane.kind)))
            in.fail();
        const std::size_t homes = in.count(kAnyCount, kRegisterSizeMin);
        for (std::size_t i = 0; i < homes && !in.failed(); ++i)
            lane.homes.push_back(readHome(in, lane));
        decoded.lanes.push_back(std::move(lane));
    }
    return decoded;
}

Result<void> ReplicaState::import(ByteView state)
{
    wire::Reader in(state);
    if (in.integer<std::uint8_t>() != kStateFormat)
        return in.failed() ? Errc::Malformed : Errc::FormatTooNew;
    Decoded decoded = Decoded::read(in);
    KP_TRY(in.finish());
    for (const Decoded::Owned& lane : decoded.lanes)
        for (const Decoded::Home& home : lane.homes)
            for (const Decoded::Kept& kept : home.kept)
                if (!decoded.covers(kept.dot) || kept.dot.index >= wire::limits::kOperationsPerCommit)
                    return Errc::Malformed;
    // There is one encoding of a state: what an empty replica makes of it must write the same bytes again. That refuses
    // wrong orders, doubles, heads that replace each other, operations that do not count.
    const bool empty = m_records.empty() && m_lanes.empty() && m_devices.empty();
    ReplicaState fresh;
    fresh.absorb(empty ? std::move(decoded) : Decoded(decoded));
    if (!std::ranges::equal(fresh.encodeForSnapshot(), state))
        return Errc::Malformed;
    if (empty)
        *this = std::move(fresh);
    else
        absorb(std::move(decoded));
    return {};
}

/// Union with a state whose history is not held. An operation of ours that the snapshot covers and does not list has been
/// replaced there; one of the snapshot's that we cover without holding it has been replaced here.
void ReplicaState::absorb(Decoded decoded)
{
    std::unordered_set<Dot> listed;
    for (const Decoded::Owned& lane : decoded.lanes)
        for (const Decoded::Home& home : lane.homes)
            for (const Decoded::Kept& kept : home.kept)
                listed.insert(kept.dot);
    for (const auto& [dot, record] : m_dots)
        if (decoded.covers(dot) && !listed.contains(dot))
            m_records[record].compacted = true;
    m_dots.reserve(m_dots.size() + listed.size());
    m_latest.reserve(m_latest.size() + listed.size());
    m_registerOf.reserve(m_registerOf.size() + listed.size());
    for (Decoded::Owned& lane : decoded.lanes) {
        const Index laneIndex = laneFor(lane.item, lane.kind);
        if (lane.author && !m_lanes[laneIndex].authorFromSnapshot)
            m_lanes[laneIndex].authorFromSnapshot = lane.author;
        for (Decoded::Home& home : lane.homes) {
            const Index homeIndex = registerFor(home.address);
            for (const auto& [dot, reach] : home.replaced) {
                Reach& held = m_registers[homeIndex].fromSnapshot[dot];
                held = std::max(held, reach);
            }
            for (Decoded::Kept& kept : home.kept) {
                DeviceLog& log = m_devices[kept.dot.device];
                const auto commit = log.commits.find(kept.dot.sequence);
                if (m_dots.contains(kept.dot)) {
                    takeAuthorship(m_records[m_dots.at(kept.dot)].commit, kept.authorship);
                    continue;
                }
                if (kept.dot.sequence <= log.covered || (commit != log.commits.end() && m_commits[commit->second].whole))
                    continue;
                const Index owner = commit != log.commits.end()
                                        ? commit->second
                                        : addCommit(kept.dot.device, kept.dot.sequence, kept.authorship);
                m_commits[owner].whole = false;
                Record& added = m_records[addRecord(owner, kept.dot.index, std::move(kept.operation))];
                added.vouched = true;
                added.idMatches = true;
            }
        }
    }
    for (const auto& [device, last] : decoded.covered)
        m_devices[device].covered = std::max(m_devices[device].covered, last);
    for (Index lane = 0; lane < m_lanes.size(); ++lane)
        rebuildLane(lane);
}

} // namespace kp::merge
