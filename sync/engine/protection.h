/// \file Protected persons: whose contact details are not to reach others than themselves and the professionals. The flag and its
/// reason are sealed under the key of that person's contact card, so who does not read the card cannot tell; therefore only
/// clients judge by it (protocol.md). Pure but for what is read from the Space.
#pragma once

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
/// Contact cards owned by this person, or that say of themselves whose they are.
[[nodiscard]] std::vector<PartId> cardsOf(const Space& space, const PersonId& person);

/// A contact card of somebody who is protected.
[[nodiscard]] bool isGuardedCard(const Space& space, const Part& part);
/// Whether the key of this part may go to that person: of a protected person's contact card only to the owner, professionals,
/// and whom a second professional signed for. True for every other part.
[[nodiscard]] bool mayHoldCard(const Space& space, const Part& part, const PersonId& person);
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
/// What this text, put into that part, would tell somebody who is not to know. Compared here, with what this device holds.
[[nodiscard]] std::vector<MayReveal> mayReveal(const Space& space, const Part& target, std::string_view text,
                                               std::uint32_t minute);

} // namespace kp::engine
