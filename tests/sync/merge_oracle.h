/// \file The merge written down a second time, straight from the definition in sync/merge/README.md: quadratic, over the
/// set of operations, with no memory of how they arrived. What it says is what PartReplica must say.
#pragma once

#include "sync/merge/view.h"

#include <map>
#include <set>
#include <string>

namespace kp::merge::test {

struct TestCommit {
    DeviceId device;
    std::uint64_t sequence = 0;
    Authorship authorship;
    std::vector<Operation> operations;
};

class Oracle {
public:
    explicit Oracle(const std::vector<TestCommit>& commits);

    /// All that can be read: items, states, heads with authors and stamps, in one comparable text.
    [[nodiscard]] std::string describe() const;
    [[nodiscard]] std::string describeViews() const;

private:
    struct Fact {
        const Operation* operation = nullptr;
        const TestCommit* commit = nullptr;
        Dot dot;
        std::size_t home = 0; ///< a number for its register
        bool counts = false;
        bool head = false;
    };
    using Lane = std::pair<ItemId, std::uint16_t>;

    [[nodiscard]] static PersonId author(const Fact& fact);
    [[nodiscard]] static bool allowed(const Fact& fact);
    [[nodiscard]] static Lane laneOf(const Fact& fact);
    [[nodiscard]] std::optional<PersonId> findAuthor(const Lane& lane) const;
    [[nodiscard]] std::uint16_t findOwner(const ItemId& item) const;
    [[nodiscard]] bool idMatches(const Fact& fact) const;
    [[nodiscard]] bool judgeCounts(const Fact& fact) const;
    [[nodiscard]] bool judgeHead(const Fact& fact) const;
    [[nodiscard]] bool visible(const Fact& fact) const;
    [[nodiscard]] ItemState stateOf(const ItemId& item) const;
    [[nodiscard]] std::vector<const Fact*> visibleHeads(const ItemId& item) const;
    [[nodiscard]] static Head asHead(const Fact& fact);

    std::vector<Fact> m_facts;
    std::map<Lane, std::optional<PersonId>> m_authors; ///< proven, per lane
    std::map<ItemId, std::uint16_t> m_owners;          ///< the hashed kind that owns the id, or 0
};

/// The same texts, from a replica.
[[nodiscard]] std::string describe(const PartReplica& replica);
[[nodiscard]] std::string describeViews(const PartReplica& replica);
[[nodiscard]] int testRank(const Value& value);

} // namespace kp::merge::test
