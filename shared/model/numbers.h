/// \file The numbers of kinds and fields, as they stand in every commit ever written. Never change or reuse one: a field that
/// goes out of use keeps its line here. The bits that carry rules are explained in shared/wire/operation.h; the number
/// without those bits is unique as well (a kind among kinds, a field within its kind). README.md has the table.
#pragma once

#include "shared/wire/operation.h"

#include <cstdint>

namespace kp::model {

using Number = std::uint16_t;

namespace detail {
inline constexpr Number set(Number number) { return static_cast<Number>(number | wire::kFieldSet); }
inline constexpr Number tick(Number number) { return static_cast<Number>(number | wire::kFieldTick); }
inline constexpr Number added(Number number) { return static_cast<Number>(number | wire::kKindAddedOnly); }
inline constexpr Number authored(Number number) { return static_cast<Number>(number | wire::kKindAuthored); }
} // namespace detail

inline constexpr Number kFirstOwnField = 16; ///< below: existence, order, moved-to, nonce and room for more of their sort

namespace kind {
inline constexpr Number kPlan = 1, kPerson = 2, kContactCard = 3, kStartQuestion = 4, kPerspective = 5, kStrength = 6,
                        kDomain = 7, kGoal = 8, kAction = 9, kCondition = 10, kNetworkPerson = 11, kAgreement = 12,
                        kAppointment = 13, kVisit = 14, kNote = detail::authored(15), kComment = detail::authored(16),
                        kRating = detail::added(17), kReview = 18, kService = 19, kWaitingList = 20, kChildVoice = 21,
                        kMandate = 22, kDecision = 23, kPicture = 24, kFileTerm = detail::added(25),
                        kArchive = detail::added(26);
} // namespace kind

namespace plan {
inline constexpr Number kFamily = 16, kContact = 17, kBackup = 18, kNextReview = 19, kForm = 20, kRegistered = 21,
                        kFirstTalk = 22, kLateReason = 23, kDuration = 24, kStatus = 25, kOutcome = 26, kAftercare = 27;
}
namespace person {
inline constexpr Number kName = 16, kRole = 17, kBorn = 18, kUnborn = 19, kDue = 20, kLanguage = 21, kContact = 22,
                        kTrusted = 23;
}
namespace contact_card {
inline constexpr Number kPerson = 16, kPhone = 17, kEmail = 18, kAddress = 19, kSchool = 20, kReach = 21;
}
namespace start_question {
inline constexpr Number kWords = 16, kWhose = 17;
}
namespace perspective {
inline constexpr Number kWords = 16, kWhose = 17, kAbout = 18, kHelpedBy = 19, kAskFirst = 20;
}
namespace strength {
inline constexpr Number kWords = 16, kWhose = 17, kDomain = 18, kAskFirst = 19;
}
namespace domain {
inline constexpr Number kWhich = 16, kName = 17, kRating = 18, kWhose = 19, kWords = 20, kFine = 21, kWish = 22,
                        kPlace = 23, kHelpers = detail::set(24);
}
namespace goal {
inline constexpr Number kWords = 16, kWhy = 17, kKind = 18, kOwner = 19, kStatus = 20, kPlace = 21, kDomain = 22,
                        kHelpers = detail::set(23), kSetter = 24, kReason = 25, kAskFirst = 26;
}
namespace action {
inline constexpr Number kWords = 16, kWho = detail::set(17), kWith = detail::set(18), kWhen = 19, kRhythm = 20,
                        kStatus = detail::tick(21), kGoal = 22, kNote = 23;
}
namespace condition {
inline constexpr Number kWords = 16, kSetter = 17, kReason = 18, kUntil = 19, kStatus = 20;
}
namespace network_person {
inline constexpr Number kName = 16, kPerson = 17, kWhose = 18, kRole = 19, kCircle = 20, kType = 21, kHelpsWith = 22,
                        kMayHelp = 23, kLoad = 24, kAngle = 25;
}
namespace agreement {
inline constexpr Number kWords = 16, kKind = 17, kWith = detail::set(18), kWhen = 19, kUntil = 20;
}
namespace appointment {
inline constexpr Number kWhen = 16, kWhere = 17, kWhat = 18, kWith = detail::set(19), kKind = 20, kAgenda = 21;
}
namespace visit {
inline constexpr Number kWhen = 16, kWhere = 17, kWho = detail::set(18), kAgreed = 19, kAgreedBy = detail::set(20),
                        kNext = 21;
}
namespace note {
// With the tick bit, as somebody who only ticks off actions is meant to be able to leave a note the family sees.
inline constexpr Number kText = detail::tick(16), kGoal = detail::tick(17), kAbout = detail::tick(18),
                        kWhen = detail::tick(19);
} // namespace note
namespace comment {
inline constexpr Number kText = detail::tick(16), kGoal = detail::tick(17), kAbout = detail::tick(18);
}
namespace rating {
inline constexpr Number kRating = 16, kSubject = 17, kWhose = 18, kMoment = 19, kWords = 20;
}
namespace review {
inline constexpr Number kWhen = 16, kMoment = 17, kWho = detail::set(18), kChanged = 19, kExperience = 20, kNext = 21,
                        kResult = 22;
}
namespace service {
inline constexpr Number kWhat = 16, kProvider = 17, kWho = detail::set(18), kFrom = 19, kUntil = 20, kStatus = 21,
                        kContact = 22, kRegister = 23, kReference = 24;
}
namespace waiting_list {
inline constexpr Number kModule = 16, kProvider = 17, kWhose = 18, kSince = 19, kExpected = 20, kStatus = 21;
}
namespace child_voice {
inline constexpr Number kWords = 16, kWhose = 17, kHelpedBy = 18, kDomain = 19, kRating = 20, kAskFirst = 21;
}
namespace mandate {
inline constexpr Number kWho = 16, kWhose = 17, kWords = 18, kMayInspect = 19, kAdult = 20, kOutsideHelp = 21,
                        kExtractSeen = 22, kSince = 23, kEnded = 24;
}
namespace decision {
inline constexpr Number kAbout = 16, kWhose = 17, kWish = 18, kDecided = 19, kWhy = 20, kToldOn = 21, kBy = detail::set(22);
}
namespace file_term {
inline constexpr Number kOrganisation = 16, kFrom = 17, kYears = 18, kWhy = 19;
}
namespace archive {
inline constexpr Number kWhere = 16, kKeptUntil = 17, kParts = detail::set(18), kMark = 19;
}

namespace picture {
inline constexpr Number kCaption = 16, kOf = 17, kFile = 18;
}

} // namespace kp::model
