// What can be read from a replica, and what a local write must name.
#include "sync/merge/hybrid_clock.h"
#include "sync/merge/replica_state.h"
#include "sync/merge/view.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace kp::merge {
namespace {

constexpr std::uint16_t kNoKind = 0xFFFF;

bool saysTrue(const Operation& operation)
{
    const bool* flag = std::get_if<bool>(&operation.value);
    return flag != nullptr && *flag;
}

std::vector<Dot> sortedAndCapped(std::vector<Dot> dots)
{
    if (dots.size() > wire::limits::kReplacesMax)
        dots.resize(wire::limits::kReplacesMax);
    std::sort(dots.begin(), dots.end());
    dots.erase(std::unique(dots.begin(), dots.end()), dots.end());
    return dots;
}

} // namespace

std::vector<ItemId> ReplicaState::takeTouched()
{
    std::vector<ItemId> touched = std::move(m_touched);
    m_touched.clear();
    for (const ItemId& item : touched)
        m_items[item].touched = false;
    std::sort(touched.begin(), touched.end());
    return touched;
}

// ---- lanes and registers --------------------------------------------------------------------------------------------

bool ReplicaState::isProven(const Lane& lane) const
{
    if (isAuthored(lane.kind))
        return lane.author.has_value();
    return isAddedOnly(lane.kind) && std::any_of(lane.registers.begin(), lane.registers.end(), [&](Index home) {
               return !m_registers[home].heads.empty();
           });
}

/// A proven hashed lane owns the id; plain operations that claim the same id are then ignored.
const ReplicaState::Lane* ReplicaState::visibleLane(const Item& item) const
{
    const Lane* plain = nullptr;
    for (const Index index : item.lanes) {
        const Lane& lane = m_lanes[index];
        if (isProven(lane))
            return &lane;
        if (lane.kind == 0)
            plain = &lane;
    }
    return plain;
}

const ReplicaState::Register* ReplicaState::findRegister(const RegisterKey& key) const
{
    const auto at = m_registerOf.find({key.item, laneKindOf(key.kind), key.field, key.element});
    return at == m_registerOf.end() ? nullptr : &m_registers[at->second];
}

Head ReplicaState::headOf(const Record& record) const
{
    const Authorship& by = m_commits[record.commit].authorship;
    const std::uint64_t stamp = record.operation.stamp;
    return {.operation = &record.operation,
            .dot = record.dot,
            .author = author(record),
            .writtenBy = by.person,
            .stamp = by.placed ? clampedToMinute(stamp, by.placeMinute) : stamp,
            .placed = by.placed};
}

std::vector<Head> ReplicaState::headsOf(const Register& home) const
{
    std::vector<Head> heads;
    heads.reserve(home.heads.size());
    for (const Index record : home.heads)
        heads.push_back(headOf(m_records[record]));
    std::sort(heads.begin(), heads.end(), shownBefore);
    return heads;
}

// ---- items ----------------------------------------------------------------------------------------------------------

bool ReplicaState::changedSinceRemoval(const Lane& lane, const Register& existence) const
{
    std::vector<Dot> seen;
    for (const Index removal : existence.heads) {
        const Operation& operation = m_records[removal].operation;
        seen.insert(seen.end(), operation.seen.begin(), operation.seen.end());
        seen.insert(seen.end(), operation.replaces.begin(), operation.replaces.end());
    }
    std::sort(seen.begin(), seen.end());
    for (const Index home : lane.registers)
        for (const Index head : m_registers[home].heads)
            if (&m_registers[home] != &existence && !std::binary_search(seen.begin(), seen.end(), m_records[head].dot))
                return true;
    return false;
}

std::uint16_t ReplicaState::leastKind(const Register& home) const
{
    std::uint16_t kind = kNoKind;
    for (const Index head : home.heads)
        kind = std::min(kind, m_records[head].operation.kind);
    return kind;
}

/// An item's kind is the one its existence names (the least, should heads differ), so that it follows from heads alone.
ItemView ReplicaState::describe(const ItemId& id, const Lane& lane) const
{
    ItemView result{.item = id, .kind = lane.kind, .state = ItemState::Absent, .movedTo = {}};
    const Register* existence = nullptr;
    for (const Index home : lane.registers) {
        const Register& held = m_registers[home];
        if (held.key.field == wire::kFieldExistence)
            existence = &held;
        if (held.key.field == wire::kFieldMovedTo)
            result.movedTo = headsOf(held);
    }
    if (existence == nullptr || existence->heads.empty()) {
        std::uint16_t least = kNoKind;
        for (const Index home : lane.registers)
            least = std::min(least, leastKind(m_registers[home]));
        result.kind = least == kNoKind ? lane.kind : least;
        return result;
    }
    result.kind = leastKind(*existence);
    const bool alive = std::any_of(existence->heads.begin(), existence->heads.end(),
                                   [&](Index head) { return saysTrue(m_records[head].operation); });
    if (alive)
        result.state = ItemState::Alive;
    else
        result.state = changedSinceRemoval(lane, *existence) ? ItemState::RemovedButChanged : ItemState::Removed;
    return result;
}

std::vector<ItemView> ReplicaState::items() const
{
    std::vector<ItemView> result;
    result.reserve(m_items.size());
    for (const auto& [id, held] : m_items) {
        const Lane* lane = visibleLane(held);
        if (lane != nullptr && std::any_of(lane->registers.begin(), lane->registers.end(), [&](Index home) {
                return !m_registers[home].heads.empty();
            }))
            result.push_back(describe(id, *lane));
    }
    std::sort(result.begin(), result.end(), [](const ItemView& a, const ItemView& b) { return a.item < b.item; });
    return result;
}

ItemView ReplicaState::item(const ItemId& id) const
{
    const auto held = m_items.find(id);
    const Lane* lane = held == m_items.end() ? nullptr : visibleLane(held->second);
    return lane == nullptr ? ItemView{.item = id, .kind = 0, .state = ItemState::Absent, .movedTo = {}}
                           : describe(id, *lane);
}

std::vector<RegisterView> ReplicaState::registers(const ItemId& id) const
{
    std::vector<RegisterView> result;
    const auto held = m_items.find(id);
    const Lane* lane = held == m_items.end() ? nullptr : visibleLane(held->second);
    if (lane == nullptr)
        return result;
    for (const Index home : lane->registers)
        if (!m_registers[home].heads.empty())
            result.push_back({m_registers[home].key, headsOf(m_registers[home])});
    std::sort(result.begin(), result.end(), [](const RegisterView& a, const RegisterView& b) { return a.key < b.key; });
    return result;
}

std::vector<Head> ReplicaState::heads(const RegisterKey& key) const
{
    const Register* home = findRegister(key);
    if (home == nullptr || &m_lanes[home->lane] != visibleLane(m_items.at(key.item)))
        return {};
    return headsOf(*home);
}

std::vector<HistoryEntry> ReplicaState::history(const ItemId& id) const
{
    std::vector<HistoryEntry> result;
    const auto held = m_items.find(id);
    if (held == m_items.end())
        return result;
    const Lane* visible = visibleLane(held->second);
    for (const Index lane : held->second.lanes)
        for (const Index home : m_lanes[lane].registers)
            for (const Index record : m_registers[home].operations)
                result.push_back({headOf(m_records[record]), statusOf(m_records[record], visible)});
    std::sort(result.begin(), result.end(),
              [](const HistoryEntry& a, const HistoryEntry& b) { return shownBefore(a.operation, b.operation); });
    return result;
}

std::optional<Head> ReplicaState::find(const Dot& dot) const
{
    const auto at = m_dots.find(dot);
    return at == m_dots.end() ? std::nullopt : std::optional(headOf(m_records[at->second]));
}

bool ReplicaState::knows(const DeviceId& device, std::uint64_t sequence) const
{
    const auto log = m_devices.find(device);
    return log != m_devices.end() && (sequence <= log->second.covered || log->second.commits.contains(sequence));
}

/// Everything that led to this operation within its register, as far as it is held.
std::set<Dot> ReplicaState::ancestorsOf(const Record& from) const
{
    std::set<Dot> ancestors;
    std::vector<Index> open;
    const auto visit = [&](const Record& record) {
        for (const Dot& dot : record.operation.replaces) {
            const auto at = m_dots.find(dot);
            if (at != m_dots.end() && m_records[at->second].home == from.home && ancestors.insert(dot).second)
                open.push_back(at->second);
        }
    };
    visit(from);
    while (!open.empty()) {
        const Index next = open.back();
        open.pop_back();
        visit(m_records[next]);
    }
    return ancestors;
}

std::optional<Head> ReplicaState::commonAncestor(const RegisterKey& key) const
{
    const std::vector<Head> heads = this->heads(key);
    std::optional<std::set<Dot>> common;
    for (const Head& head : heads) {
        const std::set<Dot> ancestors = ancestorsOf(m_records[m_dots.at(head.dot)]);
        if (!common)
            common = ancestors;
        std::erase_if(*common, [&](const Dot& dot) { return !ancestors.contains(dot); });
    }
    std::set<Dot> latest = common.value_or(std::set<Dot>());
    for (const Dot& dot : common.value_or(std::set<Dot>()))
        for (const Dot& older : ancestorsOf(m_records[m_dots.at(dot)]))
            latest.erase(older);
    return latest.size() == 1 ? find(*latest.begin()) : std::nullopt;
}

// ---- what a local write must name -----------------------------------------------------------------------------------

/// Breadth first, so that a cap cuts what matters least. An operation of another device without a place may vanish, and
/// what it replaced would come back as if nobody had ever seen it: so that is named too. (What it merely overtook needs no
/// thought: a device always names its own heads.)
void ReplicaState::collectReplaced(const Register& home, const DeviceId& self, std::vector<Dot>& out) const
{
    std::unordered_set<Dot> named;
    const std::size_t first = out.size();
    const auto name = [&](const Dot& dot) {
        if (named.insert(dot).second)
            out.push_back(dot);
    };
    for (const Head& head : headsOf(home))
        name(head.dot);
    for (std::size_t i = first; i < out.size() && out.size() < wire::limits::kReplacesMax; ++i) {
        const auto at = m_dots.find(out[i]);
        if (at == m_dots.end())
            continue;
        const Record& record = m_records[at->second];
        if (&m_registers[record.home] != &home || !counts(record) || record.dot.device == self
            || m_commits[record.commit].authorship.placed)
            continue;
        for (const Dot& dot : record.operation.replaces)
            name(dot);
    }
}

std::vector<Dot> ReplicaState::replacesFor(const RegisterKey& key, const DeviceId& self) const
{
    std::vector<Dot> dots;
    if (const Register* home = findRegister(key))
        collectReplaced(*home, self, dots);
    return sortedAndCapped(std::move(dots));
}

std::vector<Dot> ReplicaState::seenFor(const ItemId& item, const DeviceId& self) const
{
    std::vector<Dot> dots;
    std::vector<Dot> behind;
    const auto held = m_items.find(item);
    const Lane* lane = held == m_items.end() ? nullptr : visibleLane(held->second);
    if (lane == nullptr)
        return dots;
    for (const Index index : lane->registers) {
        const Register& home = m_registers[index];
        if (home.key.field == wire::kFieldExistence)
            continue;
        std::vector<Dot> all;
        collectReplaced(home, self, all);
        const auto heads = static_cast<std::ptrdiff_t>(home.heads.size());
        dots.insert(dots.end(), all.begin(), all.begin() + heads);
        behind.insert(behind.end(), all.begin() + heads, all.end());
    }
    dots.insert(dots.end(), behind.begin(), behind.end());
    return sortedAndCapped(std::move(dots));
}

} // namespace kp::merge
