/// \file Who may decide what on which kind of part, as one table: engine, command line and screens read it, and tell people why
/// with the row's one plain sentence. The judge stays `authorise` of shared/wire (server and every client); tests/governance
/// holds the two against each other, cell by cell and over random histories. Immutable, any thread.
#pragma once

#include "shared/model/parts.h"
#include "shared/wire/rights.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace kp::model {

/// In which capacity somebody meets a part, or the plan as a whole. The columns of the table, in this order.
enum class Doer : std::uint8_t {
    Parent,         ///< signs for the family circle
    AttestedParent, ///< let in on a coach's word, no signer of the circle yet
    Youth,          ///< also at 18; also while decided not to judge own interests yet
    Coach,
    Writer, ///< by what was shared: a child under 12, a buddy, a trusted person, anybody
    Ticker,
    Reader,
    Nobody, ///< of the plan, but nothing of this part
    Owner,  ///< of the card or the private part
};
inline constexpr std::size_t kDoers = 9;

/// What is decided about. A contact card is one of two: its owner decides (has a device that can sign, and is not decided to
/// be too young), or the circle does for them.
enum class Setting : std::uint8_t {
    Plan,
    Family,
    People,
    ChildCorner,
    OwnCard,
    CircleCard,
    Private,
    Team,
    Registration,
    Safety,
    GuardedCard, ///< a protected person's contact card; that is sealed, so clients judge by it, over what holds for a card
};

enum class Deed : std::uint8_t {
    // on a part
    Read,
    Tick,
    Write,
    Move,  ///< an item into it or out of it
    Begin, ///< such a part
    Give,  ///< access to somebody else
    EndHelper,
    EndCoach,
    EndYouth,
    EndParent,
    Leave, ///< end one's own access
    Lock,  ///< change its key
    // on the plan
    InviteHelper,
    InviteFamily, ///< a parent or a young person
    InviteCoach,
    RemoveOwnDevice,
    RemoveHelperDevice,
    RemoveCoachDevice,
    RemoveYouthDevice,
    RemoveParentDevice,
    Compare, ///< somebody's four words
    Endorse, ///< let a parent sign for the circle
    SayCapable,
    SayNotYet,
    GrowUp,        ///< say that a child is a young person now
    Protect,       ///< say that somebody else's contact details are to be kept from others
    EndProtection, ///< of somebody else
    // on a part
    OpenForSafety, ///< copy items of it into a safety part
    Erase,         ///< have it destroyed, after thirty days in which it can be kept
    Keep,          ///< what somebody else who decides wants erased
};

enum class Ruling : std::uint8_t {
    May,
    NeedsCircle, ///< with a parent who agrees, named; that parent's own device is asked
    NeedsOwner,  ///< with the owner who agrees, in the same way
    NeedsSecond, ///< two people sign: a professional, or the one it is about, on their own device, before anything is done
    Never,
    Meaningless, ///< nothing to decide: nobody can be that here
};

struct PolicyRow {
    Setting setting = Setting::Plan;
    Deed deed = Deed::Read;
    /// A letter per Doer: y may, c needs the circle, o needs the owner, s needs a second signature, n never, - meaningless.
    std::string_view rulings;
    std::string_view key; ///< of its sentence
};

/// One plain sentence. Keys are stable; screens translate the English text.
struct PolicySentence {
    std::string_view key;
    std::string_view english;
};

[[nodiscard]] std::span<const PolicyRow> policyRows() noexcept;
[[nodiscard]] std::span<const PolicySentence> policySentences() noexcept;
/// Null where the table has no such row: nothing of that sort can be done there.
[[nodiscard]] const PolicyRow* findPolicyRow(Setting setting, Deed deed) noexcept;
[[nodiscard]] std::string_view sentenceOf(std::string_view key) noexcept;
/// Never where there is no row.
[[nodiscard]] Ruling rulingOf(Setting setting, Deed deed, Doer doer) noexcept;

/// How that person meets that part at that minute; as of the states given.
[[nodiscard]] Setting settingOf(const wire::SpaceState& space, const wire::PartState& part) noexcept;
[[nodiscard]] Doer doerOf(const wire::SpaceState& space, const wire::PartState& part, const PersonId& person,
                          std::uint32_t minute);
/// ... and the plan as a whole; nothing for who does not stand (any more).
[[nodiscard]] std::optional<Doer> doerOf(const wire::SpaceState& space, const PersonId& person, std::uint32_t minute);

[[nodiscard]] std::string_view name(Doer doer) noexcept;
[[nodiscard]] std::string_view name(Setting setting) noexcept;
[[nodiscard]] std::string_view name(Deed deed) noexcept;
[[nodiscard]] std::string_view name(Ruling ruling) noexcept;

/// The table and its sentences as one JSON document, for the command line's `rules`.
[[nodiscard]] std::string policyJson();

} // namespace kp::model
