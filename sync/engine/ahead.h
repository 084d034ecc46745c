/// \file What one answer needs of sums that nothing held here has a say in, done on other cores before the walk comes to it:
/// signatures verified, key boxes and snapshots opened. Who may sign, what stands where and who vouches is judged in the walk, as
/// ever, by one thread: it finds signatures verified (crypto::Verified) and snapshots opened, or does it itself.
/// Handed over by value: the bytes of a chain, public keys, and for a snapshot the keys of its part, in locked memory. The box
/// keys of this device are read where they lie, only while openBoxes() runs.
/// Thread rule: one thread; what it hands out runs on any.
#pragma once

#include "shared/crypto/verified.h"
#include "shared/wire/messages.h"
#include "sync/engine/context.h"
#include "sync/engine/sealing.h"
#include "sync/engine/workers.h"
#include "sync/merge/part_replica.h"

#include <atomic>
#include <map>
#include <optional>
#include <vector>

namespace kp::engine {

using SignKeys = std::map<DeviceId, SignPublicKey>;
using PartKeys = std::vector<std::pair<EpochId, EpochKey>>;

/// What was in a snapshot, when it opened and was canonical. Nobody has judged yet who vouches for it.
struct OpenedSnapshot {
    std::map<DeviceId, wire::DeviceSequence> sequences;
    merge::PartReplica replica; ///< of this snapshot alone
};

class Ahead {
public:
    explicit Ahead(Workers& workers) : m_scope(m_verified), m_jobs(workers) {}

    /// The key in each box, in their order. \return for one: NotFound when it is not for us, CannotOpen when what is in it is not
    /// the key that its epoch commits to
    [[nodiscard]] std::vector<Result<crypto::Key>> openBoxes(const Context& context, const std::vector<wire::Wrap>& wraps);
    /// Begins with one chain's run; in the order in which ready() will be called. `signers`: whose signatures are to be expected.
    void begin(const wire::ChainDelta& delta, std::shared_ptr<const SignKeys> signers, PartKeys keys);
    /// Waits for what was begun for that chain. From now on verify() on this thread knows its signatures.
    void ready(const ChainId& chain);
    /// If one came with it and was opened. Once.
    [[nodiscard]] std::optional<OpenedSnapshot> takeSnapshot(const ChainId& chain);

    /// The devices that these entries name: an id is the hash of its keys, so a wrong one can only be of no use.
    static void addSigners(SignKeys& signers, const std::vector<wire::ChainItem>& entries);

private:
    struct Chain;
    static void work(Chain& chain, std::atomic<std::size_t>& room);

    /// Unpacked snapshots that lie ready at a time; one that finds no room is opened when the walk comes to it.
    std::atomic<std::size_t> m_room{32UL * 1024 * 1024};
    crypto::Verified m_verified;
    crypto::Verified::Scope m_scope;
    std::map<ChainId, std::shared_ptr<Chain>> m_chains;
    Jobs m_jobs; ///< last: goes first
};

} // namespace kp::engine
