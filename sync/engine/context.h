/// \file What every room of the engine works with: the vault, time, chance, and this device's keys.
#pragma once

#include "shared/core/clock.h"
#include "shared/crypto/crypto.h"
#include "shared/wire/chain.h"
#include "sync/engine/heads.h"
#include "sync/engine/records.h"
#include "sync/merge/hybrid_clock.h"
#include "sync/vault/vault.h"

#include <map>

namespace kp::engine {

struct Identity {
    crypto::SigningKey sign;
    crypto::BoxKey box;
    wire::DeviceKeys keys;
    DeviceId device;

    Identity(crypto::Key signSeed, crypto::Key boxSeed)
        : sign(std::move(signSeed)), box(std::move(boxSeed)), keys{sign.publicKey(), box.publicKey()},
          device(wire::deviceIdOf(keys))
    {}
};

struct Context {
    vault::Vault& vault;
    const WallClock& clock;
    RandomSource& random;
    std::unique_ptr<Identity> me;
    ProfileRecord profile;
    std::map<DeviceId, crypto::BoxKey> former{}; ///< of devices that this one goes on for
    merge::HybridClock hybrid{};
    std::uint64_t signedBefore = 0; ///< ClockRecord
    Heads heads{};
    GenerationId generation{}; ///< of the server spoken to last; goes into what is signed as seen

    [[nodiscard]] std::uint32_t minute() const { return minuteOf(clock.nowMs()); }
    /// In the transaction of whatever was stamped or signed, so that neither can be taken back alone.
    void putClock(vault::Transaction& tx) const
    {
        (void)tx.put(kClockRecord, {}, 0, encode(ClockRecord{hybrid.state(), signedBefore}));
    }
};

} // namespace kp::engine
