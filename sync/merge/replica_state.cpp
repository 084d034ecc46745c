#include "sync/merge/replica_state.h"

#include "sync/merge/item_id.h"

#include <algorithm>

namespace kp::merge {

std::size_t ReplicaState::SourceHash::operator()(const Source& source) const noexcept
{
    return std::hash<DeviceId>{}(source.device) ^ (source.home * 0x9E3779B97F4A7C15ULL)
           ^ (std::hash<Dot>{}(source.originDot) * 31);
}

std::size_t ReplicaState::KeyHash::operator()(const RegisterKey& key) const noexcept
{
    const std::size_t numbers = static_cast<std::size_t>(key.kind) << 16 | key.field;
    return std::hash<ItemId>{}(key.item) ^ (numbers * 0x9E3779B97F4A7C15ULL)
           ^ (std::hash<std::string_view>{}(textOf(key.element)) * 31);
}

// ---- sorting in -----------------------------------------------------------------------------------------------------

ReplicaState::Index ReplicaState::laneFor(const ItemId& item, std::uint16_t laneKind)
{
    std::vector<Index>& lanes = m_items[item].lanes;
    const auto at = std::find_if(lanes.begin(), lanes.end(), [&](Index lane) { return m_lanes[lane].kind >= laneKind; });
    if (at != lanes.end() && m_lanes[*at].kind == laneKind)
        return *at;
    const auto lane = static_cast<Index>(m_lanes.size());
    m_lanes.push_back({.item = item, .kind = laneKind, .author = {}, .authorFromSnapshot = {}, .registers = {}});
    lanes.insert(at, lane);
    return lane;
}

ReplicaState::Index ReplicaState::registerFor(const Operation& operation)
{
    RegisterKey key{operation.item, laneKindOf(operation.kind), operation.field, operation.element};
    const auto [at, isNew] = m_registerOf.try_emplace(key, static_cast<Index>(m_registers.size()));
    if (isNew) {
        const Index lane = laneFor(operation.item, key.kind);
        m_lanes[lane].registers.push_back(at->second);
        m_registers.push_back(
            {.key = std::move(key), .lane = lane, .operations = {}, .heads = {}, .awaited = {}, .fromSnapshot = {}});
    }
    return at->second;
}

ReplicaState::Index ReplicaState::addCommit(const DeviceId& device, std::uint64_t sequence, const Authorship& authorship)
{
    const auto commit = static_cast<Index>(m_commits.size());
    m_commits.push_back({.device = device, .sequence = sequence, .authorship = authorship, .operations = {}});
    m_devices[device].commits.emplace(sequence, commit);
    return commit;
}

ReplicaState::Index ReplicaState::addRecord(Index commit, std::uint32_t index, Operation operation)
{
    const auto record = static_cast<Index>(m_records.size());
    Commit& owner = m_commits[commit];
    Record& added = m_records.emplace_back();
    added.dot = {owner.device, owner.sequence, index};
    added.commit = commit;
    added.home = registerFor(operation);
    added.operation = std::move(operation);
    m_registers[added.home].operations.push_back(record);
    owner.operations.push_back(record);
    m_dots.emplace(added.dot, record);
    return record;
}

void ReplicaState::apply(const DeviceId& device, std::uint64_t sequence, const Authorship& authorship,
                         const std::vector<Operation>& operations)
{
    KP_ASSERT(sequence >= 1);
    DeviceLog& log = m_devices[device];
    const bool covered = sequence <= log.covered;
    const auto known = log.commits.find(sequence);
    if (known == log.commits.end()) {
        const Index commit = addCommit(device, sequence, authorship);
        takeWhole(commit, operations, covered);
        return;
    }
    const Index commit = known->second;
    if (!m_commits[commit].whole) {
        m_commits[commit].whole = true;
        takeWhole(commit, operations, covered);
    }
    takeAuthorship(commit, authorship);
}

void ReplicaState::takeWhole(Index commit, const std::vector<Operation>& operations, bool covered)
{
    std::vector<Index> added;
    for (std::uint32_t index = 0; index < operations.size(); ++index) {
        if (m_dots.contains({m_commits[commit].device, m_commits[commit].sequence, index}))
            continue;
        const Index record = addRecord(commit, index, operations[index]);
        m_records[record].compacted = covered;
        added.push_back(record);
    }
    judgeAddedOnly(m_commits[commit]);
    for (const Index record : added) {
        Lane& lane = m_lanes[m_registers[m_records[record].home].lane];
        touch(lane.item);
        if (!lane.author && provesAuthor(m_records[record]))
            rebuildLane(m_registers[m_records[record].home].lane);
        else if (counts(m_records[record]))
            count(record);
    }
}

void ReplicaState::takeAuthorship(Index commit, const Authorship& authorship)
{
    Authorship& held = m_commits[commit].authorship;
    if (held.placed || held == authorship)
        return;
    const bool judgedAnew = held.person != authorship.person || held.access != authorship.access;
    held = authorship;
    for (const Index record : m_commits[commit].operations)
        touch(m_records[record].operation.item);
    if (judgedAnew) {
        judgeAddedOnly(m_commits[commit]);
        rejudge(m_commits[commit].operations);
    }
}

void ReplicaState::rejudge(const std::vector<Index>& records)
{
    std::vector<Index> lanes;
    for (const Index record : records)
        lanes.push_back(m_registers[m_records[record].home].lane);
    std::sort(lanes.begin(), lanes.end());
    lanes.erase(std::unique(lanes.begin(), lanes.end()), lanes.end());
    for (const Index lane : lanes)
        rebuildLane(lane);
}

void ReplicaState::forget(const DeviceId& device, std::uint64_t sequence)
{
    const auto log = m_devices.find(device);
    if (log == m_devices.end())
        return;
    const auto at = log->second.commits.find(sequence);
    if (at == log->second.commits.end() || m_commits[at->second].authorship.placed)
        return;
    const std::vector<Index> gone = std::move(m_commits[at->second].operations);
    m_commits[at->second].operations.clear();
    log->second.commits.erase(at);
    for (const Index record : gone) {
        m_dots.erase(m_records[record].dot);
        m_latest.erase(sourceOf(m_records[record]));
        m_records[record].head = false;
        std::erase(m_registers[m_records[record].home].operations, record);
        std::erase(m_registers[m_records[record].home].heads, record);
        touch(m_records[record].operation.item);
    }
    rejudge(gone);
}

void ReplicaState::forgetUnplaced()
{
    for (std::size_t commit = 0; commit < m_commits.size(); ++commit) {
        const Commit& owner = m_commits[commit];
        if (!owner.authorship.placed && !owner.operations.empty())
            forget(owner.device, owner.sequence);
    }
}

bool ReplicaState::allPlaced() const
{
    return std::all_of(m_commits.begin(), m_commits.end(),
                       [](const Commit& commit) { return commit.authorship.placed || commit.operations.empty(); });
}

/// All operations of an added-only item are in one commit, so a commit is judged by itself and in any order.
void ReplicaState::judgeAddedOnly(const Commit& commit)
{
    std::map<std::pair<ItemId, std::uint16_t>, std::vector<Index>> groups;
    for (const Index record : commit.operations) {
        const Operation& operation = m_records[record].operation;
        if (isAddedOnly(operation.kind))
            groups[{operation.item, operation.kind}].push_back(record);
    }
    for (const auto& [key, records] : groups) {
        std::vector<const Operation*> content;
        const Bytes* nonce = nullptr;
        std::size_t nonces = 0;
        bool sound = true;
        for (const Index record : records) {
            const Operation& operation = m_records[record].operation;
            sound = sound && author(m_records[record]) == author(m_records[records.front()]);
            if (operation.field != wire::kFieldNonce) {
                content.push_back(&operation);
                continue;
            }
            ++nonces;
            nonce = std::get_if<Bytes>(&operation.value);
        }
        sound = sound && nonces == 1 && nonce != nullptr && nonce->size() == kNonceSize
                && addedOnlyItemId(author(m_records[records.front()]), *nonce, content) == key.first;
        for (const Index record : records)
            m_records[record].idMatches = sound || m_records[record].vouched;
    }
}

// ---- judging --------------------------------------------------------------------------------------------------------

const PersonId& ReplicaState::writer(const Record& record) const { return m_commits[record.commit].authorship.person; }

const PersonId& ReplicaState::author(const Record& record) const
{
    return record.operation.origin ? record.operation.origin->author : writer(record);
}

bool ReplicaState::allowed(const Record& record) const
{
    switch (m_commits[record.commit].authorship.access) {
    case Access::Write: return true;
    case Access::Tick: {
        // A note is authored: to be there, and to prove whose it is, belongs to writing it.
        const std::uint16_t field = record.operation.field;
        const bool bringsOwn =
            isAuthored(record.operation.kind) && (field == wire::kFieldExistence || field == wire::kFieldNonce);
        return (field & wire::kFieldTick) != 0 || bringsOwn;
    }
    case Access::Read:
    case Access::None: break;
    }
    return false;
}

bool ReplicaState::counts(const Record& record) const
{
    if (record.compacted || !allowed(record))
        return false;
    const Lane& lane = m_lanes[m_registers[record.home].lane];
    if (isAddedOnly(lane.kind))
        return record.idMatches;
    return !isAuthored(lane.kind) || lane.author == author(record);
}

bool ReplicaState::provesAuthor(const Record& record) const
{
    if (record.operation.field != wire::kFieldNonce || !isAuthored(record.operation.kind) || record.compacted
        || !allowed(record))
        return false;
    const Bytes* nonce = std::get_if<Bytes>(&record.operation.value);
    return nonce != nullptr && nonce->size() == kNonceSize
           && authoredItemId(author(record), *nonce) == record.operation.item;
}

bool ReplicaState::isForeignCopy(const Record& record) const { return author(record) != writer(record); }

ReplicaState::Reach ReplicaState::reachOf(const Record& record) const
{
    const std::uint16_t kind = m_lanes[m_registers[record.home].lane].kind;
    if (isAddedOnly(kind))
        return Reach::None;
    return isAuthored(kind) && isForeignCopy(record) ? Reach::Copies : Reach::All;
}

OperationStatus ReplicaState::statusOf(const Record& record, const Lane* visible) const
{
    const Lane& lane = m_lanes[m_registers[record.home].lane];
    if (!allowed(record))
        return OperationStatus::NotAllowed;
    if (isAddedOnly(lane.kind) && !record.idMatches && !record.compacted)
        return OperationStatus::BadId;
    if (isAuthored(lane.kind) && !lane.author)
        return OperationStatus::Waiting;
    if (isAuthored(lane.kind) && lane.author != author(record))
        return OperationStatus::NotAuthor;
    if (&lane != visible)
        return OperationStatus::Hidden;
    return record.head ? OperationStatus::Shown : OperationStatus::Replaced;
}

// ---- heads ----------------------------------------------------------------------------------------------------------

ReplicaState::Source ReplicaState::sourceOf(const Record& record)
{
    Source source{.home = record.home, .device = record.dot.device, .originPart = {}, .originDot = {}};
    if (record.operation.origin) {
        source.originPart = record.operation.origin->part;
        source.originDot = record.operation.origin->dot;
    }
    return source;
}

/// The definition of heads, one operation at a time; the order of calls does not matter. \pre counts(record)
void ReplicaState::count(Index index)
{
    Record& record = m_records[index];
    Register& home = m_registers[record.home];
    if (const auto awaited = home.awaited.find(record.dot); awaited != home.awaited.end()) {
        record.replaced = std::max(record.replaced, awaited->second);
        home.awaited.erase(awaited);
    }
    const auto [latest, isFirst] = m_latest.try_emplace(sourceOf(record), index);
    if (!isFirst && latest->second != index) {
        const Index other = latest->second;
        const bool later = record.dot > m_records[other].dot;
        m_records[later ? other : index].overtaken = true;
        if (later) {
            latest->second = index;
            settle(other);
        }
    }
    const Reach reach = reachOf(record);
    if (reach != Reach::None)
        for (const Dot& dot : record.operation.replaces)
            markReplaced(record.home, dot, reach);
    settle(index);
}

void ReplicaState::markReplaced(Index home, const Dot& dot, Reach reach)
{
    const auto at = m_dots.find(dot);
    if (at == m_dots.end() || m_records[at->second].home != home) {
        Reach& awaited = m_registers[home].awaited[dot];
        awaited = std::max(awaited, reach);
        return;
    }
    Record& record = m_records[at->second];
    record.replaced = std::max(record.replaced, reach);
    settle(at->second);
}

void ReplicaState::settle(Index index)
{
    Record& record = m_records[index];
    const bool replaced = record.replaced == Reach::All || (record.replaced == Reach::Copies && isForeignCopy(record));
    const bool head = counts(record) && !record.overtaken && !replaced;
    if (head == record.head)
        return;
    record.head = head;
    std::vector<Index>& heads = m_registers[record.home].heads;
    if (head)
        heads.push_back(index);
    else
        std::erase(heads, index);
    touch(record.operation.item);
}

void ReplicaState::rebuild(Index index)
{
    Register& home = m_registers[index];
    home.heads.clear();
    home.awaited = home.fromSnapshot;
    for (const Index record : home.operations) {
        m_latest.erase(sourceOf(m_records[record]));
        m_records[record].replaced = Reach::None;
        m_records[record].overtaken = false;
        m_records[record].head = false;
    }
    for (const Index record : home.operations)
        if (counts(m_records[record]))
            count(record);
}

void ReplicaState::rebuildLane(Index index)
{
    Lane& lane = m_lanes[index];
    touch(lane.item);
    lane.author = lane.authorFromSnapshot;
    const auto nonces = m_registerOf.find({lane.item, lane.kind, wire::kFieldNonce, {}});
    if (isAuthored(lane.kind) && nonces != m_registerOf.end())
        for (const Index record : m_registers[nonces->second].operations)
            if (!lane.author && provesAuthor(m_records[record]))
                lane.author = author(m_records[record]);
    for (const Index home : lane.registers)
        rebuild(home);
}

void ReplicaState::touch(const ItemId& item)
{
    Item& held = m_items[item];
    if (!held.touched)
        m_touched.push_back(item);
    held.touched = true;
}

} // namespace kp::merge
