/// \file Who may do and hold what, worked out a second time and naively: from the bare list of what was placed, from its start,
/// at every question. Shares no code with shared/wire but the entries themselves.
#pragma once

#include "shared/wire/chain.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace kp::test {

class NaiveRights {
public:
    /// What was placed, with its minute. `by` signed it.
    void placedInSpace(const wire::Entry& entry, const PersonId& by, std::uint32_t minute);
    /// \return which part this is, for the questions below
    std::size_t placedGenesis(const wire::Entry& entry);
    void placedInPart(std::size_t part, const wire::Entry& entry, const PersonId& by, std::uint32_t minute);

    // ---- now, at that minute ----------------------------------------------------------------------------------------------
    [[nodiscard]] bool stands(const PersonId& person, std::uint32_t minute) const;
    [[nodiscard]] bool signsForCircle(const PersonId& person) const;
    [[nodiscard]] bool circleIsEmpty() const;
    [[nodiscard]] bool notYet(const PersonId& person) const;
    [[nodiscard]] bool removed(const DeviceId& device) const { return m_removed.contains(device); }
    [[nodiscard]] wire::Access access(std::size_t part, const PersonId& person, std::uint32_t minute) const;
    /// By number, in the order in which they were begun.
    [[nodiscard]] bool mayHold(std::size_t part, const PersonId& person, std::size_t epoch, std::uint32_t minute) const;
    /// A safety part at its end, or one that was erased: nobody reads it, and nobody is owed a new lock.
    [[nodiscard]] bool over(std::size_t part, std::uint32_t minute) const;
    [[nodiscard]] bool decides(std::size_t part, const PersonId& person) const;
    /// Whether anybody honest could have placed this, judged by who signed it alone: consents, admissions, devices.
    [[nodiscard]] bool consented(std::optional<std::size_t> part, const wire::Entry& entry, const PersonId& by,
                                 std::uint32_t minute) const;
    [[nodiscard]] std::set<PersonId> persons() const;

private:
    struct Person {
        wire::Standing standing = wire::Standing::Member;
        bool alone = true; ///< admitted without needing an attestation
        std::vector<PersonId> agreed;
        std::uint32_t minute = 0;
        EntryId entry;
        bool endorsed = false, affirmed = false, contested = false;
        std::map<PersonId, std::pair<bool, bool>> words; ///< by: (as coach, capable)
    };
    struct Event {
        bool grant = false;
        PersonId person;
        wire::Grant what;
        bool alone = true;
        std::uint32_t minute = 0;
        std::size_t epochsBefore = 0; ///< begun before this one
        EntryId entry;
        bool stood = true;                                        ///< whom it is for, when it was placed
        std::optional<std::size_t> affirmedAfter, contestedAfter; ///< how many events there were by then
    };
    struct Wish {
        EntryId entry;
        PersonId by;
        std::uint32_t minute = 0;
        bool kept = false;
        std::set<DeviceId> done{};
    };
    struct Part {
        wire::PartRule rule = wire::PartRule::Family;
        PersonId owner;
        std::size_t epochs = 1;
        std::vector<Event> events;
        std::vector<PersonId> openers{}; ///< of a safety part
        std::uint32_t until = 0;
        std::vector<Wish> wishes{}; ///< to have it erased
    };
    [[nodiscard]] std::uint64_t lapses(const std::vector<PersonId>& agreed, std::uint32_t minute) const;
    [[nodiscard]] bool runs(const Event& event, std::size_t events, std::uint32_t minute) const;
    [[nodiscard]] bool gone(const Part& part, std::uint32_t minute) const;
    [[nodiscard]] bool mayKeep(const Part& part, const PersonId& person, std::uint32_t minute) const;
    [[nodiscard]] bool byRule(const Part& part, const PersonId& person, std::uint32_t minute) const;
    /// Nobody among them twice.
    [[nodiscard]] std::vector<PersonId> signersOf(const wire::Entry& entry) const;
    [[nodiscard]] bool twoProfessionals(const wire::Entry& entry, std::uint32_t minute) const;
    [[nodiscard]] const Event* grantNow(const Part& part, const PersonId& person, std::uint32_t minute) const;
    [[nodiscard]] bool hasDevice(const PersonId& person) const;

    struct Device {
        PersonId person;
        std::uint32_t minute = 0;
    };
    std::map<PersonId, Person> m_persons;
    std::map<DeviceId, Device> m_devices;
    std::set<DeviceId> m_removed;
    std::vector<Part> m_parts;
};

} // namespace kp::test
