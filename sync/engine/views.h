/// \file What the engine shows of a plan: plain values, copied out, safe to keep. Nothing here is stored or sent.
#pragma once

#include "shared/core/ids.h"
#include "shared/wire/chain.h"
#include "shared/wire/operation.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kp::engine {

/// "name=value" as on the command line; values as shared/model/values.h reads them (lists and numbers are JSON).
using FieldText = std::pair<std::string, std::string>;

struct ValueShown {
    wire::Value value;
    PersonId by;
    std::int64_t atMs = 0;
    bool placed = false; ///< stands on the server
};

struct FieldShown {
    std::string name;
    std::uint16_t number = 0;
    ValueShown shown;
    std::vector<ValueShown> alternatives; ///< same order on every device; empty without a clash
    bool clash = false;                   ///< people should settle it (a status only hints)
    bool isSet = false;
    std::vector<std::string> elements; ///< of a set field: those present, as model::elementText gives them
};

/// What is known of a picture without opening it.
struct PictureShown {
    std::string format; ///< "jpeg", "png"; empty: of a newer app
    std::uint32_t width = 0, height = 0;
    std::uint8_t orientation = 1; ///< 1 to 8: how it has to be turned to be looked at
    std::uint32_t size = 0;       ///< bytes
    bool here = false;            ///< its content is on this device; else it is still coming
    bool waiting = false;         ///< its content is still to be sent
};

enum class ItemCondition : std::uint8_t { Alive, Removed, RemovedButChanged };

struct ItemShown {
    ItemId item;
    std::string kind; ///< model name
    std::uint16_t kindNumber = 0;
    PartId part; ///< its main part (that of its existence)
    ItemCondition condition = ItemCondition::Alive;
    std::string order; ///< fractional index; empty if never ordered
    std::int64_t createdMs = 0;
    std::uint64_t createdStamp = 0; ///< hybrid clock: keeps the order of what was made within one millisecond
    PersonId createdBy;
    bool mayWrite = false; ///< this person may change it
    bool mayTick = false;
    std::map<std::string, FieldShown> fields;
    std::optional<PictureShown> picture; ///< of the kind picture, when its content was named

    [[nodiscard]] const FieldShown* field(std::string_view name) const
    {
        const auto found = fields.find(std::string(name));
        return found == fields.end() ? nullptr : &found->second;
    }
    /// The shown text of a text-like field; empty when absent.
    [[nodiscard]] std::string text(std::string_view name) const
    {
        const FieldShown* shownField = field(name);
        const auto* value = shownField != nullptr ? std::get_if<std::string>(&shownField->shown.value) : nullptr;
        return value != nullptr ? *value : std::string();
    }
    [[nodiscard]] bool hasClash() const
    {
        for (const auto& [name, shownField] : fields)
            if (shownField.clash)
                return true;
        return false;
    }
};

struct PlanShown {
    SpaceId space;
    std::string family; ///< empty for whom nothing is shared with
    PersonId me;
    std::vector<ItemShown> items; ///< alive; in order (order key, then creation, then id)
    std::vector<ItemShown> tray;  ///< removed, but changed since
    std::vector<ItemShown> removed;
    std::size_t unreadable = 0; ///< set aside: no key yet, or damaged
    std::size_t clashes = 0;
};

/// What a device that was taken out of a plan can still tell about it.
struct PartingShown {
    std::size_t handedIn = 0; ///< parts whose unsent work somebody has for review
    std::size_t waiting = 0;  ///< saves that are still to be handed in
    std::size_t lost = 0;     ///< saves that nobody was there to take
    bool over = false;        ///< the others have its last word: handed in, and wiped
    bool byMe = false;        ///< this person left: they took out all their devices, here or on another one
};

struct PlanLine {
    SpaceId space;
    std::string family;
    std::string role; ///< this person's role name in the plan
    PersonId me;
    std::string nextAppointment; ///< of the card: date or empty
    std::string nextWhere;
    std::string reviewDue;
    std::string registered, firstTalk; ///< dates or empty: the clock of the first month
    std::string status;                ///< active, paused, closed; empty: not said
    std::int64_t startedMs = 0;        ///< when the plan was begun
    std::size_t unread = 0;
    std::size_t clashes = 0;
    std::size_t waiting = 0;
    bool joined = true; ///< false: asked to join, not in yet
    bool left = false;  ///< this device was taken out of it, and holds nothing of it any more
    /// This person said here that they leave it; wiped when the server has that and what was not sent yet.
    bool leaving = false;
    std::size_t asked = 0; ///< second signatures that this person was asked for and can still give
    /// Until then it opens without meeting the server (model/lease.h); 0: it never met one.
    std::int64_t leaseEndsMs = 0;
    bool leaseSoon = false; ///< to be said: few days are left
    bool locked = false;    ///< over: nothing of it opens but its name, until the next sync. Everything is kept.
    PartingShown parting;   ///< of one that was left
};

struct PartShown {
    PartId part;
    std::string kind; ///< core, goal, people, ... (model/parts.h)
    std::string name;
    PersonId owner; ///< zero: the family circle
    wire::PartRule rule = wire::PartRule::Family;
    std::size_t epoch = 0; ///< how often its lock was changed, from 1
    std::vector<PersonId> readers, writers;
    std::vector<ItemId> items;
    struct GivenAccess {
        PersonId person;
        wire::Access access = wire::Access::None;
        std::int64_t untilMs = 0; ///< 0: no end
        std::string purpose;      ///< empty when its note cannot be opened
        std::vector<PersonId> agreedBy;
        EntryId entry;
        std::int64_t sinceMs = 0;
        bool waiting = false; ///< not yet on the server
        bool asked = false;   ///< on a coach's record alone: who is named there has not answered yet
    };
    std::vector<GivenAccess> grants; ///< active ones
    std::vector<PersonId> byRule;    ///< read it by who they are in the plan, without anybody giving it
    std::vector<PersonId> deciders;  ///< whose word alone gives access or ends it, now
    bool mayShare = false;           ///< this person may give access (perhaps with agreement)
    wire::Access myAccess = wire::Access::None;
};

struct DeviceShown {
    DeviceId device;
    std::string name;
    std::int64_t lastContactMs = 0; ///< 0: never, or not told
    bool own = false;
};
/// One line of the list of devices: everybody's, and those that were taken out.
struct DeviceListed {
    DeviceId device;
    PersonId person;
    std::string name;
    std::int64_t lastContactMs = 0; ///< 0: never, or not told
    bool confirmed = false;         ///< somebody compared words with this person, or its code was handed over in person
    std::string unlock;             ///< how it says it is locked (kUnlock... of records.h); empty: not known
    bool own = false;               ///< of this person
    bool thisOne = false;
    bool paper = false; ///< a recovery sheet
    std::int64_t addedMs = 0;
    bool waiting = false;    ///< what brought it in, or took it out, is not yet on the server
    bool mayTakeOut = false; ///< by this person, from this device
    bool removed = false;
    std::int64_t wipedMs = 0;   ///< a removed one reported that the plan is no longer on it; 0: not (yet)
    std::size_t parcels = 0;    ///< a removed one: parts whose unsent work it handed in for review
    std::size_t leftUnsent = 0; ///< and saves that nobody was there to take
};
/// A recovery sheet, to be shown and printed once: nobody keeps its words.
struct SheetMade {
    std::string words; ///< 24 of our list
    std::string code;  ///< the same for a QR code, with the servers
    std::vector<SpaceId> plans;
    std::vector<std::string> servers; ///< the words alone do not say where the plans are
};

/// What a device that was taken out had not sent, for this person to copy in or decline.
struct ParcelShown {
    Hash parcel;
    DeviceId device;
    PersonId by; ///< whose device it was
    PartId part;
    bool newPart = false; ///< the part itself was made there
    std::string partKind, partName;
    std::int64_t atMs = 0;
    std::size_t saves = 0;
    struct Change {
        ItemId item;
        std::string kind, field;
        wire::Value value;
    };
    std::vector<Change> changes; ///< in the order they were made
};

enum class SafetyState : std::uint8_t {
    Asked,    ///< the colleague has not answered yet
    Agreed,   ///< both have signed; the server does not have it yet
    Declined, ///< by the colleague
    Lapsed,   ///< not answered in time
    Failed,   ///< the server refused it (failure)
    Open,     ///< stands, and ends by itself
    Ended,
};
/// A safety exception: as one of its two signers sees it, or as somebody who was told.
struct SafetyShown {
    ItemId question; ///< zero for who was told
    PartId part;     ///< the safety part; zero until it stands
    SafetyState state = SafetyState::Asked;
    std::string failure; ///< stable code
    PersonId by, with;   ///< who decided
    std::string ground;  ///< model::safetyGrounds()
    std::string reason;
    bool discussed = false;       ///< with the family, beforehand
    std::string discussion;       ///< if not: why not
    std::int64_t madeMs = 0;      ///< asked; for who was told: when it began
    std::int64_t untilMs = 0;     ///< it ends by itself
    std::int64_t tellAfterMs = 0; ///< the family is told then; 0: at once
    bool mayAnswer = false;       ///< this person was asked
    struct Item {
        ItemId item;
        PartId part;
        std::string kind;
        std::string partKind, partName; ///< empty for who does not read it
    };
    std::vector<Item> items; ///< what exactly
};

/// That somebody's contact details are kept from others, or a question about it.
struct ProtectionShown {
    PersonId person;
    bool on = false;
    std::string reason;
    PersonId by;           ///< who said so last
    std::int64_t atMs = 0; ///< when
    struct Question {
        ItemId question;
        bool ends = false; ///< the protection; otherwise: a contact card to be given to `about`
        PersonId by, to, about;
        std::string reason;
        bool answered = false;
        bool mayAnswer = false; ///< this person was asked
    };
    std::vector<Question> questions;
};
/// A text holds something of a protected person's contact card.
struct RevealShown {
    PersonId person;
    std::string field;             ///< of the contact card
    std::vector<PersonId> readers; ///< who would learn it
};

struct MemberShown {
    PersonId person;
    std::string name; ///< empty when names are not shared with us
    std::string role;
    wire::Standing standing = wire::Standing::Member;
    bool confirmed = false;
    bool me = false;
    bool attested = false; ///< in the circle on a coach's attestation, not yet a signer
    std::vector<DeviceShown> devices;
};

/// What somebody else wrote down as agreed by this person, in person and on another device; until it is answered here, it
/// lapses after seven days.
struct QuestionShown {
    EntryId entry;  ///< what the answer is about
    PersonId by;    ///< who wrote it down
    PersonId about; ///< who was given access, or let into the family's circle
    PartId part;    ///< zero: let into the plan
    std::string partKind, partName;
    wire::Access access = wire::Access::None;
    std::int64_t untilMs = 0; ///< 0: no end
    std::string purpose;
    std::string words; ///< the consent as it was shown to this person
    std::int64_t atMs = 0;
    std::int64_t lapsesMs = 0; ///< 0: does not lapse
};

struct LogLine {
    std::int64_t atMs = 0;
    PersonId person;
    std::string
        what; ///< read changed granted withdrawn joined device-added device-removed plan-made part-made rotated contested ...
    PartId part;      ///< zero for the whole plan
    std::string text; ///< one plain English sentence (screens make their own from the other fields)
    PersonId about;   ///< who was given, removed, ...
    bool placed = false;
};

struct ChangeShown {
    std::int64_t atMs = 0;
    PersonId by;
    std::string field;
    wire::Value value;
    bool current = false;
};

struct StatusShown {
    std::size_t waiting = 0; ///< commits and entries not yet on the server
    bool savedOnServer = true;
    std::size_t clashes = 0;
    std::size_t unreadable = 0;
    std::size_t picturesToSend = 0; ///< whose content is not yet on the server
    std::size_t picturesComing = 0; ///< whose content is not yet here
    std::size_t refused = 0;        ///< in the visible tray of work the server did not take
    std::int64_t lastContactMs = 0;
    std::int64_t leaseEndsMs = 0; ///< as PlanLine; of several plans the first
    bool locked = false;
    std::vector<std::string>
        alarms; ///< stable codes of what was noticed about the server: fork, rollback, forged, restored
};

struct SyncReport {
    std::size_t pushed = 0, pulled = 0, waiting = 0, clashes = 0, unreadable = 0;
    std::vector<PartId> denied;
    struct Refused {
        ChainId chain;
        std::string code;
    };
    std::vector<Refused> refused;
    std::vector<std::string> alarms;
};

struct CheckShown {
    bool ok = true;
    std::size_t verified = 0;
    std::vector<std::string> problems; ///< stable codes with an id, no content
};

// Who decides, consents and minors: governance_views.h.

} // namespace kp::engine
