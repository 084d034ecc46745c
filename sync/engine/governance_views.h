/// \file What the engine shows of who decides: rules, consents, minors, and what waits for people. Plain values, copied out, safe
/// to keep; the screens make their own sentences from keys and fields.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"
#include "shared/model/drawing.h"
#include "shared/model/minors.h"
#include "shared/model/policy.h"
#include "shared/wire/chain.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kp::engine {

/// One cell of the table of rules, for this person.
struct RulingShown {
    PartId part; ///< zero: the plan as a whole
    model::Setting setting = model::Setting::Plan;
    model::Deed deed = model::Deed::Read;
    model::Doer doer = model::Doer::Nobody;
    model::Ruling ruling = model::Ruling::Never;
    std::string_view key, sentence; ///< of the row: who may, in one plain sentence
    std::vector<PersonId> mayAgree; ///< whose agreement it needs: one of these
};

enum class ConsentState : std::uint8_t {
    Waiting, ///< not on the server yet
    Running,
    Asked,     ///< running; the person named has not answered on their own device yet
    Ended,     ///< taken back, or another one took its place
    RanOut,    ///< its end came
    Contested, ///< the person named said that it was not so: it stopped at once
    Lapsed,    ///< the person named could answer and did not, for seven days
};
[[nodiscard]] std::string_view name(ConsentState state) noexcept;

/// A consent, as it was given.
struct ConsentShown {
    EntryId entry;
    PartId part;
    std::string partKind, partName;
    PersonId person; ///< who was given access
    wire::Access access = wire::Access::None;
    std::int64_t untilMs = 0;             ///< 0: no end
    bool earlierToo = false;              ///< also what was written before
    std::vector<PersonId> agreedBy;       ///< who agreed, where that was needed
    PersonId by;                          ///< who gave it ...
    DeviceId device;                      ///< ... on this device
    std::string deviceName;               ///< empty: not known here
    bool inPerson = false;                ///< shown on the giver's device to who agreed; their own device is asked
    std::string purpose, words, language; ///< word for word as shown
    bool asked = false;                   ///< whoever wanted to be asked first, was
    model::Drawing signature;             ///< empty: none was drawn
    bool readable = false;                ///< false: the key of its time is not here, only the clear fields are shown
    bool hashHolds = false;               ///< the sealed record is the one that was signed
    std::int64_t atMs = 0;
    std::int64_t lapsesMs = 0; ///< of Asked; 0: does not lapse
    ConsentState state = ConsentState::Running;
};

/// What people said about a minor's judging own interests.
struct CapabilityWordShown {
    PersonId by;
    bool asCoach = false;
    bool capable = true;
    bool decided = false; ///< else presumed because of the age
    std::string day, with, reason;
    std::int64_t atMs = 0;
    bool counts = false; ///< the newest of that person, whose admission stands
};
struct MinorShown {
    PersonId person;
    std::string born; ///< YYYY-MM-DD, or empty
    model::AgeStage stage = model::AgeStage::Unknown;
    wire::Standing standing = wire::Standing::Member;
    bool member = false;                    ///< has (had) a device in the plan: words can be said
    bool notYet = false;                    ///< a parent and a coach both said "not yet", and nobody says otherwise
    bool mayISay = false;                   ///< this person may say a word about them
    std::vector<CapabilityWordShown> words; ///< oldest first
    PersonId trusted;                       ///< their trusted person; zero: none
    ItemId mandate;                         ///< what was agreed with that one
};
/// A word about a minor.
struct CapabilityDraft {
    PersonId person;
    bool capable = true;
    bool decided = false; ///< needs a reason; else presumed, from the twelfth birthday on
    std::string day;      ///< YYYY-MM-DD; empty: today
    std::string with;     ///< who spoke about it together
    std::string reason;
    /// What the minor wants, where it differs. Then it has to be told on which day it was explained to them: the plan keeps a
    /// `decision` with wish, decision, why and that day.
    std::string wish, toldOn;
};
/// A minor's own trusted person (facts.md 3.4): conditions, and what they agreed.
struct TrustedDraft {
    PersonId person;
    bool adult = false; ///< 18 or older
    bool outsidePresentHelp = false;
    std::string extractSeen;    ///< YYYY-MM-DD on which the extract from the criminal record was seen on paper
    std::string words;          ///< the mandate, in the minor's words
    bool mayInspect = false;    ///< may see the file; nothing is given by this alone
    std::optional<PartId> part; ///< where it is written down; default: the core
};

enum class OwedKind : std::uint8_t {
    Capability,    ///< a twelfth birthday is near or past and nobody said a word yet: propose it
    GrantsEnd,     ///< 18: what parents gave of this person's own part ends on dueMs unless given anew
    GrantsOverdue, ///< ... it had no end of its own and that day has passed: end it or give it anew
    Unanswered,    ///< written down as agreed in person; the person's own device has not answered; lapses on dueMs
    Contested,     ///< "it was not so": access stopped; talk about it
    TrustedEnded,  ///< a trusted person whose mandate ended still reads this part
};
[[nodiscard]] std::string_view name(OwedKind kind) noexcept;
struct OwedShown {
    OwedKind kind = OwedKind::Capability;
    PersonId person;        ///< whom it is about: the minor, the young adult, who was asked
    PersonId about;         ///< who has the access
    PartId part;            ///< zero: the plan
    EntryId entry;          ///< the grant or admission
    std::int64_t dueMs = 0; ///< 0: no date
    bool mine = false;      ///< this person may decide it
};

// ---- erasing -------------------------------------------------------------------------------------------------------------

inline constexpr std::size_t kEraseReasonMax = 2000; ///< bytes

/// A part that this person reads, and whether they may have it erased.
struct ErasableShown {
    PartId part;
    std::string kind, name;
    PersonId owner;
    /// Empty: may be. "not-yours": others decide; "with-all": the ground the rest stands on; "file-kept": the provider's own
    /// file, until its term or until it lies in an archive; "archive-old": it was changed since; "ends-by-itself": a safety
    /// exception.
    std::string refusal;
    std::string keptUntil;         ///< of a file that is kept: YYYY-MM-DD; empty: not known while birthdays are missing
    std::vector<PersonId> readers; ///< who loses it too
    std::size_t items = 0;
};
enum class ErasureState : std::uint8_t {
    Asked, ///< out of sight, and can still be kept
    Kept,  ///< somebody who may said that it stays, or who asked took it back
    Gone,  ///< for good
};
[[nodiscard]] std::string_view name(ErasureState state) noexcept;
struct ErasedOnShown {
    DeviceId device;
    PersonId person;
    bool paper = false;      ///< a recovery sheet: its keys open nothing any more, and it reports nothing
    std::int64_t doneMs = 0; ///< when this device reported that it is off it; 0: it did not yet
};
/// The last time that somebody asked to have a part erased.
struct ErasureShown {
    PartId part;
    std::string kind, name; ///< empty once it is gone
    PersonId owner, by;
    std::string byName; ///< also while the names themselves are to be erased; empty once they are gone
    std::int64_t askedMs = 0;
    std::int64_t goneMs = 0; ///< until then it can be kept
    std::string reason;      ///< may be empty
    ErasureState state = ErasureState::Asked;
    bool waiting = false; ///< not on the server yet
    bool mayKeep = false; ///< this person may
    PersonId keptBy;
    std::int64_t keptMs = 0;
    std::vector<ErasedOnShown> devices; ///< of all who had it
};

// ---- closing -------------------------------------------------------------------------------------------------------------

inline constexpr std::size_t kFileTermWhyMax = 2000; ///< bytes

/// How long the organisation keeps the file of the services (shared/model/retention.h), as its professionals wrote it down.
struct FileTermShown {
    bool own = false; ///< written down; else the usual one
    bool fromClosing = false;
    int years = 0;
    std::string organisation, why;
    PersonId by;
    std::int64_t atMs = 0;
};
struct FileTermDraft {
    bool fromClosing = false; ///< counted from the day on which the plan was closed; else from birth
    int years = 0;
    std::string organisation;
    std::string why; ///< the law or the rule it follows; the family reads it
};
/// A part of the services' own file (team, registration) that this person reads.
struct FilePartShown {
    PartId part;
    std::string kind, name;
    std::size_t items = 0;
    enum class Archived : std::uint8_t {
        No,
        Older, ///< in an archive, and changed since
        Yes,
    } archived = Archived::No;
    bool erasing = false; ///< asked to be gone
};
[[nodiscard]] std::string_view name(FilePartShown::Archived archived) noexcept;
/// A sealed archive that was opened with two of its sheets by a professional of this plan.
struct ArchiveShown {
    ItemId item;
    PersonId by;
    std::int64_t atMs = 0;
    std::string where, keptUntil; ///< in their words; a day or empty
    std::size_t parts = 0;
    std::string mark; ///< hash of the file, to tell it from others
};
struct ClosingShown {
    std::string status; ///< of the plan: active, paused, closed; empty: not said
    std::int64_t closedMs = 0;
    FileTermShown term;
    std::string keptUntil; ///< YYYY-MM-DD; empty: not known yet
    std::vector<FilePartShown> file;
    std::vector<ArchiveShown> archives; ///< the newest first
    bool mayArchive = false;            ///< this person may
};
struct ArchiveMade {
    Bytes file;
    std::vector<std::string> sheets; ///< three; any two open it. Nobody keeps them.
};

// ---- leaving -------------------------------------------------------------------------------------------------------------

/// What there is to pass on before somebody leaves a plan.
struct HandoverShown {
    struct Other {
        PersonId person;
        bool confirmed = false; ///< somebody compared the four words with them
    };
    /// With a device, who could go on: of the same standing; for a coordinator the coaches and other coordinators.
    std::vector<Other> others;
    std::vector<PersonId> takers; ///< with a device, who read every part in which `mine` stands; `others` first
    std::vector<ItemId> mine;     ///< still to be done, with this person's name on it
    std::vector<PartId> alone;    ///< read by nobody else: lost by leaving
    std::size_t waiting = 0;      ///< not on the server yet; goes along before the leaving does
    /// Why leaving is refused unless it is wanted even so. "successor": no other coach, or parent who signs, is left; "team":
    /// nobody else is left who writes the team's notes or the registration. Empty: nothing.
    std::string blocked;
};
/// One plan of all those this person could leave.
struct HandoverLine {
    SpaceId space;
    std::string family, role;
    Errc closed = Errc::Internal; ///< why it cannot be opened now, where `open` is false
    bool open = false;
    HandoverShown left;
};

/// What a private part depends on.
struct RecoverableShown {
    std::size_t otherDevices = 0; ///< of this person, in this plan
    bool sheet = false;
    /// Neither: whoever loses this device loses the private part for good.
    [[nodiscard]] bool gone() const noexcept { return otherDevices == 0 && !sheet; }
};

} // namespace kp::engine
