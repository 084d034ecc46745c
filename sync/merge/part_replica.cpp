#include "sync/merge/part_replica.h"

#include "shared/crypto/crypto.h"
#include "sync/merge/replica_state.h"

#include <tuple>

namespace kp::merge {

bool shownBefore(const Head& a, const Head& b) noexcept { return std::tie(b.stamp, b.dot) < std::tie(a.stamp, a.dot); }

PartReplica::PartReplica() : m_state(std::make_unique<ReplicaState>()) {}
PartReplica::~PartReplica() = default;
PartReplica::PartReplica(const PartReplica& other) : m_state(std::make_unique<ReplicaState>(*other.m_state)) {}
PartReplica& PartReplica::operator=(const PartReplica& other)
{
    m_state = std::make_unique<ReplicaState>(*other.m_state);
    return *this;
}
PartReplica::PartReplica(PartReplica&& other) noexcept = default;
PartReplica& PartReplica::operator=(PartReplica&& other) noexcept = default;

void PartReplica::apply(const DeviceId& device, std::uint64_t sequence, const Authorship& authorship,
                        const std::vector<Operation>& operations)
{
    m_state->apply(device, sequence, authorship, operations);
}
void PartReplica::forget(const DeviceId& device, std::uint64_t sequence) { m_state->forget(device, sequence); }
std::vector<ItemId> PartReplica::takeTouched() { return m_state->takeTouched(); }
std::vector<Dot> PartReplica::replacesFor(const RegisterKey& key, const DeviceId& self) const
{
    return m_state->replacesFor(key, self);
}
std::vector<Dot> PartReplica::seenFor(const ItemId& item, const DeviceId& self) const
{
    return m_state->seenFor(item, self);
}
std::vector<ItemView> PartReplica::items() const { return m_state->items(); }
ItemView PartReplica::item(const ItemId& item) const { return m_state->item(item); }
std::vector<RegisterView> PartReplica::registers(const ItemId& item) const { return m_state->registers(item); }
std::vector<Head> PartReplica::heads(const RegisterKey& key) const { return m_state->heads(key); }
std::vector<HistoryEntry> PartReplica::history(const ItemId& item) const { return m_state->history(item); }
std::optional<Head> PartReplica::commonAncestor(const RegisterKey& key) const { return m_state->commonAncestor(key); }
std::optional<Head> PartReplica::find(const Dot& dot) const { return m_state->find(dot); }
bool PartReplica::knows(const DeviceId& device, std::uint64_t sequence) const { return m_state->knows(device, sequence); }
std::size_t PartReplica::operationCount() const noexcept { return m_state->operationCount(); }

Hash PartReplica::stateHash() const { return crypto::hash("krachtplan/part-state/1", {m_state->encodeForHash()}); }

Result<Bytes> PartReplica::exportState() const
{
    const auto stateOf = [](const ReplicaState& state) -> Result<Bytes> {
        if (!state.gapless())
            return Errc::Gap;
        return state.encodeForSnapshot();
    };
    if (m_state->allPlaced())
        return stateOf(*m_state);
    ReplicaState placed = *m_state;
    placed.forgetUnplaced();
    return stateOf(placed);
}

Result<void> PartReplica::importState(ByteView state) { return m_state->import(state); }

} // namespace kp::merge
