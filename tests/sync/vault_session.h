/// \file A scripted life of a vault on a recorded disk, and the judgement of what a power loss leaves of it.
#pragma once

#include "tests/support/fault_vfs.h"
#include "tests/sync/vault_fixture.h"

#include <map>
#include <tuple>

namespace kp::test {

using Content = std::map<std::tuple<std::uint16_t, std::string, std::uint64_t>, std::string>;

/// What was acknowledged once the journal was that long.
struct Acknowledged {
    std::size_t position = 0;
    bool created = false;
    std::size_t transactions = 0;
    std::size_t passphrases = 0; ///< changes of it
};

struct SessionPlan {
    std::size_t transactions = 60;
    std::size_t valueBytesMax = 1'500;
    std::size_t compactEvery = 9; ///< transactions; 0 never
    std::size_t reopenEvery = 25;
    std::size_t passphraseEvery = 14;
};

/// Every transaction writes its number under kCounterKind and changes some records, so that what is found on a disk says
/// which state it should be, and must then be that state to the byte.
class VaultSession {
public:
    VaultSession(FaultVfs& vfs, VaultFixture& fixture, const SessionPlan& plan, std::uint64_t seed);

    [[nodiscard]] const std::vector<IoOperation>& journal() const noexcept { return m_journal; }
    [[nodiscard]] const Acknowledged& acknowledgedAt(std::size_t position) const;
    /// Opens the vault on that disk and compares. Empty if all is well, else what is wrong.
    [[nodiscard]] std::string examine(const Image& disk, const Acknowledged& acknowledged);

private:
    void run(const SessionPlan& plan, Random& random);
    void change(vault::Vault& store, const SessionPlan& plan, Random& random);
    void acknowledge(void (*what)(Acknowledged&));
    [[nodiscard]] std::string compare(const vault::Vault& store, const Acknowledged& acknowledged) const;

    FaultVfs& m_vfs;
    VaultFixture& m_fixture;
    std::vector<IoOperation> m_journal;
    std::vector<Acknowledged> m_acknowledged{{}};
    std::vector<Content> m_states{{}}; ///< by number of transactions
};

[[nodiscard]] std::string passphraseNumber(std::size_t changes);

} // namespace kp::test
