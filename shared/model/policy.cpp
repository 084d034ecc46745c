#include "shared/model/policy.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace kp::model {
namespace {

using S = Setting;
using D = Deed;

// clang-format off
constexpr PolicyRow kRows[] = {
    //                                       PAYCWTRNO: parent, attested parent, young person, coach, writer, ticker, reader, nobody, owner
    {S::Plan,         D::InviteHelper,       "yyyynnnn-", "invite.helper"},
    {S::Plan,         D::InviteFamily,       "ynncnnnn-", "invite.family"},
    {S::Plan,         D::InviteCoach,        "ynncnnnn-", "invite.coach"},
    {S::Plan,         D::RemoveOwnDevice,    "yyyyyyyy-", "device.own"},
    {S::Plan,         D::RemoveHelperDevice, "ynnynnnn-", "device.helper"},
    {S::Plan,         D::RemoveCoachDevice,  "ynnynnnn-", "device.helper"},
    {S::Plan,         D::RemoveYouthDevice,  "nnnynnnn-", "device.family"},
    {S::Plan,         D::RemoveParentDevice, "nnnynnnn-", "device.family"},
    {S::Plan,         D::Compare,            "yyyynnnn-", "compare"},
    {S::Plan,         D::Endorse,            "ynnnnnnn-", "endorse"},
    {S::Plan,         D::SayCapable,         "ynnynnnn-", "capable"},
    {S::Plan,         D::SayNotYet,          "ynnynnnn-", "not-yet"},
    {S::Plan,         D::GrowUp,             "ynnnnnnn-", "grow-up"},
    {S::Plan,         D::Protect,            "nnnynnnn-", "protect"},
    {S::Plan,         D::EndProtection,      "nnnsnnnn-", "protect.end"},
    {S::Family,       D::Read,               "yyyyyyyn-", "family.read"},
    {S::Family,       D::Tick,               "yyyyyynn-", "family.tick"},
    {S::Family,       D::Write,              "yyyyynnn-", "family.write"},
    {S::Family,       D::Move,               "yyyyynnn-", "move"},
    {S::Family,       D::Begin,              "yyyynnnn-", "family.begin"},
    {S::Family,       D::Give,               "ynncnnnn-", "family.give"},
    {S::Family,       D::EndHelper,          "ynnynnnn-", "family.end-helper"},
    {S::Family,       D::EndCoach,           "ynnynnnn-", "family.end-helper"},
    {S::Family,       D::EndYouth,           "ynnnnnnn-", "family.end-youth"},
    {S::Family,       D::EndParent,          "nnnnnnnn-", "family.end-parent"},
    {S::Family,       D::Leave,              "yyyyyyy--", "leave"},
    {S::Family,       D::Lock,               "yyyyynnn-", "lock"},
    {S::Family,       D::OpenForSafety,      "nnnsnnnn-", "safety.open"},
    {S::Family,        D::Erase,              "ynnnnnnn-", "family.erase"},
    {S::Family,        D::Keep,               "yyynnnnn-", "family.keep"},
    {S::People,       D::Read,               "yyyyyyyn-", "people.read"},
    {S::People,       D::Tick,               "yyyyyynn-", "family.tick"},
    {S::People,       D::Write,              "yyyyynnn-", "family.write"},
    {S::People,       D::Move,               "yyyyynnn-", "move"},
    {S::People,       D::Begin,              "yyyynnnn-", "family.begin"},
    {S::People,       D::Give,               "ynncnnnn-", "people.give"},
    {S::People,       D::EndHelper,          "ynnynnnn-", "family.end-helper"},
    {S::People,       D::EndCoach,           "ynnynnnn-", "family.end-helper"},
    {S::People,       D::EndYouth,           "ynnnnnnn-", "family.end-youth"},
    {S::People,       D::EndParent,          "nnnnnnnn-", "family.end-parent"},
    {S::People,       D::Leave,              "yyyyyyy--", "leave"},
    {S::People,       D::Lock,               "yyyyynnn-", "lock"},
    {S::People,       D::OpenForSafety,      "nnnsnnnn-", "safety.open"},
    {S::People,        D::Erase,              "ynnnnnnn-", "family.erase"},
    {S::People,        D::Keep,               "yyynnnnn-", "family.keep"},
    {S::ChildCorner,  D::Read,               "yyyyyyyn-", "child.read"},
    {S::ChildCorner,  D::Tick,               "yyyyyynn-", "family.tick"},
    {S::ChildCorner,  D::Write,              "yyyyynnn-", "family.write"},
    {S::ChildCorner,  D::Move,               "yyyyynnn-", "move"},
    {S::ChildCorner,  D::Begin,              "yyyynnnn-", "family.begin"},
    {S::ChildCorner,  D::Give,               "ynncnnnn-", "child.give"},
    {S::ChildCorner,  D::EndHelper,          "ynnynnnn-", "family.end-helper"},
    {S::ChildCorner,  D::EndCoach,           "ynnynnnn-", "family.end-helper"},
    {S::ChildCorner,  D::EndYouth,           "ynnnnnnn-", "family.end-youth"},
    {S::ChildCorner,  D::EndParent,          "nnnnnnnn-", "family.end-parent"},
    {S::ChildCorner,  D::Leave,              "yyyyyyy--", "leave"},
    {S::ChildCorner,  D::Lock,               "yyyyynnn-", "lock"},
    {S::ChildCorner,  D::OpenForSafety,      "nnnsnnnn-", "safety.open"},
    {S::ChildCorner,   D::Erase,              "ynnnnnnn-", "family.erase"},
    {S::ChildCorner,   D::Keep,               "yyynnnnn-", "family.keep"},
    {S::OwnCard,      D::Read,               "yyyyyyyny", "card.read"},
    {S::OwnCard,      D::Tick,               "yyyyyynny", "family.tick"},
    {S::OwnCard,      D::Write,              "yyyyynnny", "card.write"},
    {S::OwnCard,      D::Move,               "yyyyynnny", "move"},
    {S::OwnCard,      D::Begin,              "yyyynnnn-", "card.begin"},
    {S::OwnCard,      D::Give,               "nnnonnnny", "own-card.give"},
    {S::OwnCard,      D::EndHelper,          "nnnynnnny", "own-card.end"},
    {S::OwnCard,      D::EndCoach,           "nnnynnnny", "own-card.end"},
    {S::OwnCard,      D::EndYouth,           "nnnynnnny", "own-card.end"},
    {S::OwnCard,      D::EndParent,          "nnnynnnny", "own-card.end"},
    {S::OwnCard,      D::Leave,              "yyyyyyy-n", "leave"},
    {S::OwnCard,      D::Lock,               "yyyyynnny", "lock"},
    {S::OwnCard,      D::OpenForSafety,      "nnnnnnnnn", "safety.never"},
    {S::OwnCard,       D::Erase,              "nnnnnnnny", "own-card.erase"},
    {S::OwnCard,       D::Keep,               "nnnnnnnny", "own.keep"},
    {S::CircleCard,   D::Read,               "yyyyyyyny", "card.read"},
    {S::CircleCard,   D::Tick,               "yyyyyynny", "family.tick"},
    {S::CircleCard,   D::Write,              "yyyyynnny", "card.write"},
    {S::CircleCard,   D::Move,               "yyyyynnny", "move"},
    {S::CircleCard,   D::Begin,              "yyyynnnn-", "card.begin"},
    {S::CircleCard,   D::Give,               "ynncnnnnn", "circle-card.give"},
    {S::CircleCard,   D::EndHelper,          "ynnynnnnn", "circle-card.end"},
    {S::CircleCard,   D::EndCoach,           "ynnynnnnn", "circle-card.end"},
    {S::CircleCard,   D::EndYouth,           "ynnynnnnn", "circle-card.end"},
    {S::CircleCard,   D::EndParent,          "nnnynnnnn", "card.end-parent"},
    {S::CircleCard,   D::Leave,              "yyyyyyy-n", "leave"},
    {S::CircleCard,   D::Lock,               "yyyyynnny", "lock"},
    {S::CircleCard,   D::OpenForSafety,      "nnnnnnnnn", "safety.never"},
    {S::CircleCard,    D::Erase,              "ynnnnnnnn", "circle-card.erase"},
    {S::CircleCard,    D::Keep,               "yyynnnnny", "family.keep"},
    {S::Private,      D::Read,               "nnnnyyyny", "private.read"},
    {S::Private,      D::Tick,               "nnnnyynny", "private.write"},
    {S::Private,      D::Write,              "nnnnynnny", "private.write"},
    {S::Private,      D::Move,               "nnnnynnny", "move"},
    {S::Private,      D::Begin,              "yyyyyyyy-", "private.begin"},
    {S::Private,      D::Give,               "nnnnnnnny", "private.give"},
    {S::Private,      D::EndHelper,          "nnnnnnnny", "private.end"},
    {S::Private,      D::EndCoach,           "nnnnnnnny", "private.end"},
    {S::Private,      D::EndYouth,           "nnnnnnnny", "private.end"},
    {S::Private,      D::EndParent,          "nnnnnnnny", "private.end"},
    {S::Private,      D::Leave,              "----yyy-n", "private.leave"},
    {S::Private,      D::Lock,               "nnnnynnny", "lock"},
    {S::Private,      D::OpenForSafety,      "nnnnnnnnn", "safety.never"},
    {S::Private,       D::Erase,              "nnnnnnnny", "private.erase"},
    {S::Private,       D::Keep,               "nnnnnnnny", "own.keep"},
    {S::Team,         D::Read,               "nnnyyyyn-", "team.read"},
    {S::Team,         D::Tick,               "nnnyyynn-", "team.write"},
    {S::Team,         D::Write,              "nnnyynnn-", "team.write"},
    {S::Team,         D::Move,               "nnnyynnn-", "move"},
    {S::Team,         D::Begin,              "nnnynnnn-", "team.begin"},
    {S::Team,         D::Give,               "nnnynnnn-", "team.give"},
    {S::Team,         D::EndHelper,          "nnnynnnn-", "team.give"},
    {S::Team,         D::EndCoach,           "nnnynnnn-", "team.give"},
    {S::Team,         D::EndYouth,           "nnnynnnn-", "team.give"},
    {S::Team,         D::EndParent,          "nnnynnnn-", "team.give"},
    {S::Team,         D::Leave,              "---yyyy--", "leave"},
    {S::Team,         D::Lock,               "nnnyynnn-", "lock"},
    {S::Team,         D::OpenForSafety,      "nnnsnnnn-", "safety.open"},
    {S::Team,          D::Erase,              "nnnynnnn-", "team.erase"},
    {S::Team,          D::Keep,               "nnnynnnn-", "team.keep"},
    {S::Registration, D::Read,               "nnnyyyyn-", "registration.read"},
    {S::Registration, D::Tick,               "nnnyyynn-", "team.write"},
    {S::Registration, D::Write,              "nnnyynnn-", "team.write"},
    {S::Registration, D::Move,               "nnnyynnn-", "move"},
    {S::Registration, D::Begin,              "nnnynnnn-", "team.begin"},
    {S::Registration, D::Give,               "nnnynnnn-", "registration.give"},
    {S::Registration, D::EndHelper,          "nnnynnnn-", "registration.give"},
    {S::Registration, D::EndCoach,           "nnnynnnn-", "registration.give"},
    {S::Registration, D::EndYouth,           "nnnynnnn-", "registration.give"},
    {S::Registration, D::EndParent,          "nnnynnnn-", "registration.give"},
    {S::Registration, D::Leave,              "---yyyy--", "leave"},
    {S::Registration, D::Lock,               "nnnyynnn-", "lock"},
    {S::Registration, D::OpenForSafety,      "nnnsnnnn-", "safety.open"},
    {S::Registration,  D::Erase,              "nnnynnnn-", "team.erase"},
    {S::Registration,  D::Keep,               "nnnynnnn-", "team.keep"},
    {S::Safety,       D::Read,               "nnnny-yn-", "safety.read"},
    {S::Safety,       D::Tick,               "nnnn--nn-", "safety.write"},
    {S::Safety,       D::Write,              "nnnn--nn-", "safety.write"},
    {S::Safety,       D::Move,               "nnnn--nn-", "safety.write"},
    {S::Safety,       D::Begin,              "nnnsnnnn-", "safety.open"},
    {S::Safety,       D::Give,               "nnnnn-nn-", "safety.give"},
    {S::Safety,       D::EndHelper,          "nnnnn-nn-", "safety.give"},
    {S::Safety,       D::EndCoach,           "nnnnn-nn-", "safety.give"},
    {S::Safety,       D::EndYouth,           "nnnnn-nn-", "safety.give"},
    {S::Safety,       D::EndParent,          "nnnnn-nn-", "safety.give"},
    {S::Safety,       D::Leave,              "----y-y--", "leave"},
    {S::Safety,       D::Lock,               "nnnny-nn-", "lock"},
    {S::Safety,       D::OpenForSafety,      "nnnnn-nn-", "safety.never"},
    {S::Safety,        D::Erase,              "nnnnn-nn-", "safety.erase"},
    {S::Safety,        D::Keep,               "nnnnn-nn-", "safety.erase"},
    {S::GuardedCard,  D::Read,               "nnnyyyyny", "guarded.read"},
    {S::GuardedCard,  D::Tick,               "nnnyyynny", "guarded.read"},
    {S::GuardedCard,  D::Write,              "nnnyynnny", "guarded.read"},
    {S::GuardedCard,  D::Move,               "nnnyynnny", "move"},
    {S::GuardedCard,  D::Give,               "nnnnnnnns", "guarded.give"},
    {S::GuardedCard,  D::EndHelper,          "nnnynnnny", "own-card.end"},
    {S::GuardedCard,  D::EndCoach,           "nnnynnnny", "own-card.end"},
    {S::GuardedCard,  D::EndYouth,           "nnnynnnny", "own-card.end"},
    {S::GuardedCard,  D::EndParent,          "nnnynnnny", "own-card.end"},
    {S::GuardedCard,  D::Leave,              "---yyyy-n", "leave"},
    {S::GuardedCard,  D::Lock,               "nnnyynnny", "lock"},
    {S::GuardedCard,  D::OpenForSafety,      "nnnnnnnnn", "safety.never"},
    {S::GuardedCard,   D::Erase,              "nnnnnnnny", "own-card.erase"},
    {S::GuardedCard,   D::Keep,               "nnnnnnnny", "own.keep"},
};
// clang-format on

constexpr PolicySentence kSentences[] = {
    {"invite.helper", "Parents, young people and the coach may ask somebody to help; helpers may not."},
    {"invite.family", "A parent lets a parent or a young person in; a coach only together with a parent."},
    {"invite.coach", "A parent lets another coach in; a coach only together with a parent."},
    {"device.own", "You may take out your own devices."},
    {"device.helper", "Parents and the coach may take out the device of a helper or a coach."},
    {"device.family",
     "Only the coach may take out somebody else's device in the family. Parents cannot remove each other."},
    {"compare", "Everybody but helpers may compare the four words with somebody else."},
    {"endorse", "Only a parent who signs for the family may let another parent sign too."},
    {"capable", "Parents and the coach may say that a young person judges their own interests."},
    {"not-yet", "It counts only when a parent and a coach both say so, and none of them says otherwise."},
    {"grow-up", "A parent says that a child is a young person now, who reads what the family reads."},
    {"family.read", "Parents, young people and the coach read this, and those with whom it is shared."},
    {"family.tick", "Who may change this, or tick off in it, may tick off."},
    {"family.write", "Parents, young people and the coach change this, and those who were given that."},
    {"move", "Who may change it may move it to another part that they may change."},
    {"family.begin", "Parents, young people and the coach may begin a part of the family's."},
    {"family.give", "Parents decide who else sees this; a coach only with a parent who agrees."},
    {"family.end-helper", "Parents and the coach may end the access of a helper or a coach."},
    {"family.end-youth", "Only a parent may end a young person's access."},
    {"family.end-parent", "Nobody may shut a parent out of what is the family's."},
    {"leave", "You may stop reading this yourself."},
    {"lock", "Who may change this may give it a new lock."},
    {"people.read", "Everybody with whom something is shared knows the names of the others."},
    {"people.give", "Names go along with what is shared; parents decide that, a coach with a parent who agrees."},
    {"child.read", "Parents, young people and the coach read the child's corner, and those with whom it is shared."},
    {"child.give", "Ask the child first. Parents decide; a coach only with a parent who agrees."},
    {"card.read",
     "The family, the coach and the one it belongs to see these contact details, and those they are shared with."},
    {"card.write", "The family, the coach and the one it belongs to may change these contact details."},
    {"card.begin", "The family and the coach may write down contact details."},
    {"own-card.give", "Only the one whose contact details these are decides; a coach only when that person agrees."},
    {"own-card.end", "The one whose contact details these are decides; the coach may shield them."},
    {"circle-card.give", "Parents decide who else sees these contact details; a coach only with a parent who agrees."},
    {"circle-card.end", "Parents and the coach may shield these contact details."},
    {"card.end-parent", "Only the coach may shield contact details from a parent."},
    {"private.read", "Only the one it belongs to reads this, and whoever they let in."},
    {"private.write", "Only the one it belongs to changes this, and whoever they let."},
    {"private.begin", "Everybody may have a part of their own."},
    {"private.give", "Only the one it belongs to decides. Nobody can do that for them."},
    {"private.end", "Only the one it belongs to decides."},
    {"private.leave", "You may stop reading this yourself; the one it belongs to cannot leave it."},
    {"team.read", "These are notes of the professionals. The family sees that they exist."},
    {"team.write", "Coaches change this, and those whom they let."},
    {"team.begin", "Only a coach begins this."},
    {"team.give", "Coaches decide who else of the professionals reads this."},
    {"registration.read", "The registration is with the coach, and with whom the coach shares it."},
    {"registration.give", "Coaches decide who else reads the registration."},
    {"protect", "A coach says that somebody's contact details are kept from others; everybody may say so of themselves."},
    {"protect.end", "Two people end it together: the one it is about and a professional."},
    {"safety.open",
     "Where there is danger two professionals together may open this to each other, for a time. Everybody who reads it is told."},
    {"safety.never", "This is never opened to others for safety."},
    {"safety.read", "Only the two professionals who opened this read it, until its day."},
    {"safety.write", "These are copies, as they were on that day. Nobody changes them."},
    {"safety.give", "Two professionals opened this, and nobody gives it on."},
    {"guarded.read",
     "Only the one it belongs to, the professionals, and those for whom two people signed see these contact details."},
    {"family.erase", "Parents decide that this is to be erased. For thirty days it can still be kept."},
    {"family.keep", "For thirty days the one who asked, another parent or a young person may keep it."},
    {"own-card.erase", "Only the one whose contact details these are has them erased."},
    {"circle-card.erase", "Parents decide that these contact details are to be erased."},
    {"private.erase", "Only the one it belongs to has this erased."},
    {"own.keep", "Only the one who asked for it takes it back, for thirty days."},
    {"team.erase", "The team's file is kept until the one it is about turns 35. After that a coach has it erased."},
    {"team.keep", "For thirty days the one who asked or another coach may keep it."},
    {"safety.erase", "A safety exception ends by itself. Nobody erases it."},
    {"guarded.give", "Only the one whose contact details these are gives them on, and a professional signs too."},
};

template <class Value, std::size_t N>
std::string_view nameIn(const std::array<std::string_view, N>& names, Value value) noexcept
{
    const auto at = static_cast<std::size_t>(value);
    return at < N ? names[at] : std::string_view("unknown");
}

constexpr std::array<std::string_view, kDoers> kDoerNames{"parent", "attested-parent", "youth",  "coach", "writer",
                                                          "ticker", "reader",          "nobody", "owner"};
constexpr std::array<std::string_view, 11> kSettingNames{"plan",         "family",      "people",      "child-corner",
                                                         "own-card",     "circle-card", "private",     "team",
                                                         "registration", "safety",      "guarded-card"};
constexpr std::array<std::string_view, 30> kDeedNames{"read",
                                                      "tick",
                                                      "write",
                                                      "move",
                                                      "begin",
                                                      "give",
                                                      "end-helper",
                                                      "end-coach",
                                                      "end-youth",
                                                      "end-parent",
                                                      "leave",
                                                      "lock",
                                                      "invite-helper",
                                                      "invite-family",
                                                      "invite-coach",
                                                      "remove-own-device",
                                                      "remove-helper-device",
                                                      "remove-coach-device",
                                                      "remove-youth-device",
                                                      "remove-parent-device",
                                                      "compare",
                                                      "endorse",
                                                      "say-capable",
                                                      "say-not-yet",
                                                      "grow-up",
                                                      "protect",
                                                      "end-protection",
                                                      "open-for-safety",
                                                      "erase",
                                                      "keep"};
constexpr std::array<std::string_view, 6> kRulingNames{"may",          "needs-circle", "needs-owner",
                                                       "needs-second", "never",        "meaningless"};

Ruling rulingFrom(char letter) noexcept
{
    switch (letter) {
    case 'y': return Ruling::May;
    case 'c': return Ruling::NeedsCircle;
    case 'o': return Ruling::NeedsOwner;
    case 's': return Ruling::NeedsSecond;
    case '-': return Ruling::Meaningless;
    default: return Ruling::Never;
    }
}

/// Whose standing alone opens such a part.
bool namesStanding(Setting setting, wire::Standing standing) noexcept
{
    if (setting == Setting::Team || setting == Setting::Registration)
        return standing == wire::Standing::Coach;
    if (setting == Setting::Private || setting == Setting::Safety)
        return false;
    if (setting == Setting::GuardedCard)
        return standing == wire::Standing::Coach;
    return standing != wire::Standing::Member;
}

Doer byStanding(const wire::SpaceState& space, const PersonId& person, wire::Standing standing)
{
    switch (standing) {
    case wire::Standing::Parent: return space.isCircleSigner(person) ? Doer::Parent : Doer::AttestedParent;
    case wire::Standing::Youth: return Doer::Youth;
    case wire::Standing::Coach: return Doer::Coach;
    case wire::Standing::Member: break;
    }
    return Doer::Nobody;
}

} // namespace

std::span<const PolicyRow> policyRows() noexcept { return kRows; }
std::span<const PolicySentence> policySentences() noexcept { return kSentences; }

const PolicyRow* findPolicyRow(Setting setting, Deed deed) noexcept
{
    const auto* found =
        std::ranges::find_if(kRows, [&](const PolicyRow& row) { return row.setting == setting && row.deed == deed; });
    return found == std::end(kRows) ? nullptr : found;
}

std::string_view sentenceOf(std::string_view key) noexcept
{
    const auto* found = std::ranges::find(kSentences, key, &PolicySentence::key);
    return found == std::end(kSentences) ? std::string_view() : found->english;
}

Ruling rulingOf(Setting setting, Deed deed, Doer doer) noexcept
{
    const PolicyRow* row = findPolicyRow(setting, deed);
    return row == nullptr ? Ruling::Never : rulingFrom(row->rulings[static_cast<std::size_t>(doer)]);
}

Setting settingOf(const wire::SpaceState& space, const wire::PartState& part) noexcept
{
    switch (part.rule) {
    case PartRule::Family: return Setting::Family;
    case PartRule::People: return Setting::People;
    case PartRule::ChildCorner: return Setting::ChildCorner;
    case PartRule::Private: return Setting::Private;
    case PartRule::Team: return Setting::Team;
    case PartRule::Registration: return Setting::Registration;
    case PartRule::Safety: return Setting::Safety;
    case PartRule::ContactCard: break;
    }
    const bool ownerDecides = !part.owner.isZero() && space.hasDevice(part.owner) && !space.decidedIncapable(part.owner);
    return ownerDecides ? Setting::OwnCard : Setting::CircleCard;
}

Doer doerOf(const wire::SpaceState& space, const wire::PartState& part, const PersonId& person, std::uint32_t minute)
{
    const wire::PersonRecord* record = space.person(person);
    if (record == nullptr || !space.stands(person, minute))
        return Doer::Nobody;
    if (!part.owner.isZero() && person == part.owner)
        return Doer::Owner;
    const wire::Access access = wire::accessOf(space, part, person, minute);
    const wire::Standing standing = record->standingAt(wire::kNever);
    switch (access) {
    case wire::Access::Write:
        return namesStanding(settingOf(space, part), standing) ? byStanding(space, person, standing) : Doer::Writer;
    case wire::Access::Tick: return Doer::Ticker;
    case wire::Access::Read: return Doer::Reader;
    case wire::Access::None: break;
    }
    return Doer::Nobody;
}

std::optional<Doer> doerOf(const wire::SpaceState& space, const PersonId& person, std::uint32_t minute)
{
    const wire::PersonRecord* record = space.person(person);
    if (record == nullptr || !space.stands(person, minute))
        return std::nullopt;
    return byStanding(space, person, record->standingAt(wire::kNever));
}

std::string_view name(Doer doer) noexcept { return nameIn(kDoerNames, doer); }
std::string_view name(Setting setting) noexcept { return nameIn(kSettingNames, setting); }
std::string_view name(Deed deed) noexcept { return nameIn(kDeedNames, deed); }
std::string_view name(Ruling ruling) noexcept { return nameIn(kRulingNames, ruling); }

std::string policyJson()
{
    nlohmann::ordered_json out{{"who", kDoerNames}, {"rules", nlohmann::ordered_json::array()}};
    for (const PolicyRow& row : kRows) {
        nlohmann::ordered_json one{{"on", name(row.setting)}, {"deed", name(row.deed)}};
        for (std::size_t i = 0; i < kDoers; ++i)
            if (const Ruling ruling = rulingFrom(row.rulings[i]); ruling != Ruling::Meaningless)
                one["rulings"][std::string(kDoerNames[i])] = name(ruling);
        one["key"] = row.key;
        one["sentence"] = sentenceOf(row.key);
        out["rules"].push_back(std::move(one));
    }
    return out.dump();
}

} // namespace kp::model
