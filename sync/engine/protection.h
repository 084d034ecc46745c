/// \file Protected persons: whose contact details are not to reach others than themselves and the professionals. The flag and its
/// reason are sealed under the key of that person's contact card, so who does not read the card cannot tell; therefore only
/// clients judge by it (protocol.md). Pure but for what is read from the Space.
#pragma once

#include "shared/model/policy.h"
#include "sync/engine/space.h"

namespace kp::engine {

/// Sealed in a Protect entry.
struct ProtectNote {
    bool on = true;
    std::string reason;
};
[[nodiscard]] Bytes encode(const ProtectNote&);
[[nodiscard]] Result<ProtectNote> decodeProtectNote(ByteView bytes);
/// As far as this device holds a card of that person.
[[nodiscard]] std::optional<ProtectNote> protectNoteOf(const Space& space, const PersonId& person, ByteView sealed);
/// The newest word about it that counts: an end needs that person and a professional. False for who cannot open it.
[[nodiscard]] bool isProtected(const Space& space, const PersonId& person);
/// The professionals who may look after that person's contact details. A parent alone may let a coach in, who could be that
/// parent's other telephone: so only the first of the plan, those whom the person or another of these let in, and those with
/// whom one of them compared the four words.
[[nodiscard]] std::set<PersonId> guardiansOf(const Space& space, const PersonId& person);
/// Contact cards owned by this person, or that say of themselves whose they are.
[[nodiscard]] std::vector<PartId> cardsOf(const Space& space, const PersonId& person);

/// Whose contact card this is, if that person is protected.
[[nodiscard]] std::optional<PersonId> guardedOwner(const Space& space, const Part& part);
/// The row of the table of rules that this part is judged by: as the wire's, and by what is sealed.
[[nodiscard]] model::Setting settingOf(const Space& space, const Part& part);
/// Whether the key of this part may go to that person: of a protected person's contact card only to the owner, professionals,
/// and whom a second professional signed for. True for every other part.
[[nodiscard]] bool mayHoldCard(const Space& space, const Part& part, const PersonId& person);
/// A protected person's card whose lock was made by who may not hold it: it is changed before anything is written there.
[[nodiscard]] bool strangersLock(const Space& space, const Part& part);
/// A protected person's reading says where they are: it is not reported to a part that others than professionals read.
[[nodiscard]] bool withholdsReads(const Space& space, const Part& part, std::uint32_t minute);
/// Devices, last contacts and reading of somebody about whom a protection was written are the professionals' and their own.
[[nodiscard]] bool withheldFrom(const Space& space, const PersonId& viewer, const PersonId& person);

/// A word of a protected person's contact card that a text holds, and who would learn it from there.
struct MayReveal {
    PersonId person;               ///< whose
    std::string field;             ///< of the contact card: address, school, phone, email, reach
    std::vector<PersonId> readers; ///< of the part it is meant for, who do not read the card
};
/// Compares texts with what protected persons keep from these readers, as far as this device holds it; for one save or share.
class RevealCheck {
public:
    /// \param own: a card that may say what it says
    RevealCheck(const Space& space, const std::vector<PersonId>& readers, std::uint32_t minute, const PartId& own = {});
    /// For what is put into that part.
    RevealCheck(const Space& space, const Part& target, std::uint32_t minute);
    [[nodiscard]] std::vector<MayReveal> of(std::string_view text) const;
    [[nodiscard]] bool tells(std::string_view text) const { return !m_secrets.empty() && !of(text).empty(); }

private:
    struct Secret {
        PersonId person;
        std::string field, text;
        std::vector<PersonId> strangers;
    };
    std::vector<Secret> m_secrets;
};
/// The texts that an item has in that part.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> textsOf(const Part& part, const merge::ItemView& item);

} // namespace kp::engine
