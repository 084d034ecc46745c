#include "shared/model/tables.h"

#include "shared/model/retention.h"
#include "shared/wire/limits.h"

#include <array>

namespace kp::model::detail {
namespace {

using Names = std::span<const std::string_view>;

constexpr std::size_t kLineBytesMax = 1000;
constexpr std::size_t kElementTextMax = wire::limits::kElementBytesMax;

constexpr FieldSpec plainField(Number number, std::string_view name, FieldType type)
{
    FieldSpec field;
    field.number = number;
    field.name = name;
    field.type = type;
    if (type == FieldType::Text)
        field.textBytesMax = kLineBytesMax;
    if (type == FieldType::LongText)
        field.textBytesMax = wire::limits::kTextBytesMax;
    if (type == FieldType::TextSet)
        field.textBytesMax = kElementTextMax;
    if (type == FieldType::Rating) {
        field.min = 1;
        field.max = 5;
    }
    if (field.isSet())
        field.view = ViewRule::Set;
    return field;
}

constexpr FieldSpec line(Number number, std::string_view name) { return plainField(number, name, FieldType::Text); }
constexpr FieldSpec words(Number number, std::string_view name) { return plainField(number, name, FieldType::LongText); }
constexpr FieldSpec date(Number number, std::string_view name) { return plainField(number, name, FieldType::Date); }
constexpr FieldSpec moment(Number number, std::string_view name) { return plainField(number, name, FieldType::DateTime); }
constexpr FieldSpec yesNo(Number number, std::string_view name) { return plainField(number, name, FieldType::Boolean); }
constexpr FieldSpec stars(Number number, std::string_view name) { return plainField(number, name, FieldType::Rating); }
constexpr FieldSpec somebody(Number number, std::string_view name) { return plainField(number, name, FieldType::Person); }
constexpr FieldSpec item(Number number, std::string_view name) { return plainField(number, name, FieldType::Item); }
constexpr FieldSpec people(Number number, std::string_view name) { return plainField(number, name, FieldType::PersonSet); }

constexpr FieldSpec oneOf(Number number, std::string_view name, Names values)
{
    FieldSpec field = plainField(number, name, FieldType::Enum);
    field.values = values;
    return field;
}

constexpr FieldSpec progress(Number number, Names values)
{
    FieldSpec field = oneOf(number, "status", values);
    field.view = ViewRule::Status;
    return field;
}

constexpr FieldSpec quietNumber(Number number, std::string_view name, std::int64_t max)
{
    FieldSpec field = plainField(number, name, FieldType::Integer);
    field.max = max;
    field.view = ViewRule::Quiet;
    return field;
}

constexpr FieldSpec in(PartHome home, FieldSpec field)
{
    field.ownHome = home;
    return field;
}

template <std::size_t N>
constexpr std::array<FieldSpec, N> viewed(ViewRule rule, std::array<FieldSpec, N> fields)
{
    for (auto& field : fields)
        field.view = rule;
    return fields;
}

// Enumerations travel as these names. Add at the end, never rename: a name is a value in somebody's plan.
constexpr std::string_view kDomains[] = {"housing", "health",    "school",         "income",    "leisure", "relations",
                                         "work",    "parenting", "administration", "wellbeing", "justice", "other"};
constexpr std::string_view kProgress[] = {"open", "busy", "done"};
constexpr std::string_view kGoalKinds[] = {"family", "child", "condition"};
constexpr std::string_view kGoalPlaces[] = {"now", "parked"};
constexpr std::string_view kDomainPlaces[] = {"now", "parked", "none"};
constexpr std::string_view kCircles[] = {"self", "family", "neighbourhood", "regular", "specialised"};
constexpr std::string_view kNetworkTypes[] = {"informal", "formal"};
constexpr std::string_view kLoads[] = {"fine", "much", "too-much"};
constexpr std::string_view kAgreementKinds[] = {"general", "safety"};
constexpr std::string_view kMeetings[] = {"visit", "care-table", "round-table", "progress-meeting", "other"};
constexpr std::string_view kMoments[] = {"start", "m3", "m6", "end", "none"};
constexpr std::string_view kResults[] = {"keep", "adjust", "version"};
constexpr std::string_view kServiceStates[] = {"asked", "running", "ended"};
constexpr std::string_view kWaitingStates[] = {"waiting", "started", "not-needed"};
constexpr std::string_view kPlanStates[] = {"active", "paused", "closed"};
constexpr std::string_view kDurations[] = {"open", "months", "contacts"};
constexpr std::string_view kLateReasons[] = {"agenda", "dropped-out", "question-gone", "other"};
constexpr std::string_view kOutcomes[] = {"module-started", "not-needed", "goals-reached", "stopped-by-family", "other"};
constexpr std::string_view kTermStarts[] = {"age", "closing"};
constexpr std::string_view kForms[] = {"1g1p",
                                       "bridge-figure",
                                       "buddy",
                                       "case-manager-care",
                                       "safe-house",
                                       "caw",
                                       "consultant",
                                       "context-youth",
                                       "context-vaph",
                                       "goal-oriented-care",
                                       "clb",
                                       "gbo",
                                       "family-coaching",
                                       "jac",
                                       "youth-help-direction",
                                       "youth-work",
                                       "local-team",
                                       "dop",
                                       "gpmi",
                                       "trajectory-companion",
                                       "trusted-person",
                                       "care-coordination",
                                       "care-guarantee",
                                       "care-director"};

constexpr std::array kPlanFields{in(PartHome::People, line(plan::kFamily, "family")),
                                 somebody(plan::kContact, "contact"),
                                 somebody(plan::kBackup, "backup"),
                                 date(plan::kNextReview, "next-review"),
                                 oneOf(plan::kForm, "form", kForms),
                                 date(plan::kRegistered, "registered"),
                                 date(plan::kFirstTalk, "first-talk"),
                                 oneOf(plan::kLateReason, "late-reason", kLateReasons),
                                 oneOf(plan::kDuration, "duration", kDurations),
                                 oneOf(plan::kStatus, "status", kPlanStates),
                                 oneOf(plan::kOutcome, "outcome", kOutcomes),
                                 words(plan::kAftercare, "aftercare")};
constexpr std::array kPersonFields{in(PartHome::People, line(person::kName, "name")),
                                   in(PartHome::People, line(person::kRole, "role")),
                                   date(person::kBorn, "born"),
                                   yesNo(person::kUnborn, "unborn"),
                                   date(person::kDue, "due"),
                                   line(person::kLanguage, "language"),
                                   somebody(person::kContact, "contact"),
                                   somebody(person::kTrusted, "trusted")};
constexpr std::array kContactCardFields{somebody(contact_card::kPerson, "person"), line(contact_card::kPhone, "phone"),
                                        line(contact_card::kEmail, "email"),       words(contact_card::kAddress, "address"),
                                        line(contact_card::kSchool, "school"),     words(contact_card::kReach, "reach")};
constexpr std::array kStartQuestionFields{words(start_question::kWords, "words"),
                                          somebody(start_question::kWhose, "whose")};
constexpr std::array kPerspectiveFields{words(perspective::kWords, "words"), somebody(perspective::kWhose, "whose"),
                                        item(perspective::kAbout, "about"), somebody(perspective::kHelpedBy, "helped-by"),
                                        yesNo(perspective::kAskFirst, "ask-first")};
constexpr std::array kStrengthFields{words(strength::kWords, "words"), somebody(strength::kWhose, "whose"),
                                     oneOf(strength::kDomain, "domain", kDomains), yesNo(strength::kAskFirst, "ask-first")};
constexpr std::array kDomainFields{oneOf(domain::kWhich, "which", kDomains),
                                   line(domain::kName, "name"),
                                   stars(domain::kRating, "rating"),
                                   somebody(domain::kWhose, "whose"),
                                   words(domain::kWords, "words"),
                                   words(domain::kFine, "fine"),
                                   words(domain::kWish, "wish"),
                                   oneOf(domain::kPlace, "place", kDomainPlaces),
                                   people(domain::kHelpers, "helpers")};
constexpr std::array kGoalFields{words(goal::kWords, "words"),
                                 words(goal::kWhy, "why"),
                                 oneOf(goal::kKind, "kind", kGoalKinds),
                                 somebody(goal::kOwner, "owner"),
                                 progress(goal::kStatus, kProgress),
                                 oneOf(goal::kPlace, "place", kGoalPlaces),
                                 oneOf(goal::kDomain, "domain", kDomains),
                                 people(goal::kHelpers, "helpers"),
                                 line(goal::kSetter, "setter"),
                                 words(goal::kReason, "reason"),
                                 yesNo(goal::kAskFirst, "ask-first")};
constexpr std::array kActionFields{words(action::kWords, "words"),  people(action::kWho, "who"),
                                   people(action::kWith, "with"),   moment(action::kWhen, "when"),
                                   line(action::kRhythm, "rhythm"), progress(action::kStatus, kProgress),
                                   item(action::kGoal, "goal"),     words(action::kNote, "note")};
constexpr std::array kConditionFields{words(condition::kWords, "words"), line(condition::kSetter, "setter"),
                                      words(condition::kReason, "reason"), date(condition::kUntil, "until"),
                                      progress(condition::kStatus, kProgress)};
constexpr std::array kNetworkPersonFields{line(network_person::kName, "name"),
                                          somebody(network_person::kPerson, "person"),
                                          somebody(network_person::kWhose, "whose"),
                                          line(network_person::kRole, "role"),
                                          oneOf(network_person::kCircle, "circle", kCircles),
                                          oneOf(network_person::kType, "type", kNetworkTypes),
                                          words(network_person::kHelpsWith, "helps-with"),
                                          words(network_person::kMayHelp, "may-help"),
                                          oneOf(network_person::kLoad, "load", kLoads),
                                          quietNumber(network_person::kAngle, "angle", 359)};
constexpr std::array kAgreementFields{words(agreement::kWords, "words"), oneOf(agreement::kKind, "kind", kAgreementKinds),
                                      people(agreement::kWith, "with"), date(agreement::kWhen, "when"),
                                      date(agreement::kUntil, "until")};
constexpr std::array kAppointmentFields{moment(appointment::kWhen, "when"),
                                        line(appointment::kWhere, "where"),
                                        line(appointment::kWhat, "what"),
                                        people(appointment::kWith, "with"),
                                        oneOf(appointment::kKind, "kind", kMeetings),
                                        words(appointment::kAgenda, "agenda")};
constexpr std::array kVisitFields{
    moment(visit::kWhen, "when"),    line(visit::kWhere, "where"),          people(visit::kWho, "who"),
    words(visit::kAgreed, "agreed"), people(visit::kAgreedBy, "agreed-by"), moment(visit::kNext, "next")};
constexpr auto kNoteFields =
    viewed(ViewRule::Authored, std::array{words(note::kText, "text"), item(note::kGoal, "goal"),
                                          item(note::kAbout, "about"), moment(note::kWhen, "when")});
constexpr auto kCommentFields =
    viewed(ViewRule::Authored,
           std::array{words(comment::kText, "text"), item(comment::kGoal, "goal"), item(comment::kAbout, "about")});
constexpr auto kRatingFields =
    viewed(ViewRule::Added, std::array{stars(rating::kRating, "rating"), item(rating::kSubject, "subject"),
                                       somebody(rating::kWhose, "whose"), oneOf(rating::kMoment, "moment", kMoments),
                                       words(rating::kWords, "words")});
constexpr std::array kReviewFields{date(review::kWhen, "when"),
                                   oneOf(review::kMoment, "moment", kMoments),
                                   people(review::kWho, "who"),
                                   words(review::kChanged, "changed"),
                                   words(review::kExperience, "experience"),
                                   words(review::kNext, "next"),
                                   oneOf(review::kResult, "result", kResults)};
constexpr std::array kServiceFields{
    line(service::kWhat, "what"),          line(service::kProvider, "provider"),
    people(service::kWho, "who"),          date(service::kFrom, "from"),
    date(service::kUntil, "until"),        oneOf(service::kStatus, "status", kServiceStates),
    line(service::kContact, "contact"),    line(service::kRegister, "register"),
    line(service::kReference, "reference")};
constexpr std::array kWaitingListFields{
    line(waiting_list::kModule, "module"),     line(waiting_list::kProvider, "provider"),
    somebody(waiting_list::kWhose, "whose"),   date(waiting_list::kSince, "since"),
    date(waiting_list::kExpected, "expected"), oneOf(waiting_list::kStatus, "status", kWaitingStates)};
constexpr std::array kChildVoiceFields{
    words(child_voice::kWords, "words"),           somebody(child_voice::kWhose, "whose"),
    somebody(child_voice::kHelpedBy, "helped-by"), oneOf(child_voice::kDomain, "domain", kDomains),
    stars(child_voice::kRating, "rating"),         yesNo(child_voice::kAskFirst, "ask-first")};
constexpr std::array kMandateFields{somebody(mandate::kWho, "who"),
                                    somebody(mandate::kWhose, "whose"),
                                    words(mandate::kWords, "words"),
                                    yesNo(mandate::kMayInspect, "may-inspect"),
                                    yesNo(mandate::kAdult, "adult"),
                                    yesNo(mandate::kOutsideHelp, "outside-help"),
                                    date(mandate::kExtractSeen, "extract-seen"),
                                    date(mandate::kSince, "since"),
                                    date(mandate::kEnded, "ended")};
constexpr std::array kDecisionFields{item(decision::kAbout, "about"), somebody(decision::kWhose, "whose"),
                                     words(decision::kWish, "wish"),  words(decision::kDecided, "decided"),
                                     words(decision::kWhy, "why"),    date(decision::kToldOn, "told-on"),
                                     people(decision::kBy, "by")};
constexpr std::array kPictureFields{words(picture::kCaption, "caption"), item(picture::kOf, "of"),
                                    plainField(picture::kFile, "file", FieldType::File)};

constexpr auto kFileTermFields =
    viewed(ViewRule::Added,
           std::array{line(file_term::kOrganisation, "organisation"), oneOf(file_term::kFrom, "from", kTermStarts),
                      quietNumber(file_term::kYears, "years", kFileTermYearsMax), words(file_term::kWhy, "why")});
constexpr auto kArchiveFields = viewed(
    ViewRule::Added, std::array{line(archive::kWhere, "where"), date(archive::kKeptUntil, "kept-until"),
                                plainField(archive::kParts, "parts", FieldType::TextSet), line(archive::kMark, "mark")});

constexpr KindSpec kKinds[] = {
    {kind::kPlan, "plan", PartHome::Core, 0, kPlanFields},
    {kind::kPerson, "person", PartHome::Core, 0, kPersonFields},
    {kind::kContactCard, "contact-card", PartHome::ContactCard, 0, kContactCardFields},
    {kind::kStartQuestion, "start-question", PartHome::Core, 0, kStartQuestionFields},
    {kind::kPerspective, "perspective", PartHome::Core, 0, kPerspectiveFields},
    {kind::kStrength, "strength", PartHome::Core, 0, kStrengthFields},
    {kind::kDomain, "domain", PartHome::Core, 0, kDomainFields},
    {kind::kGoal, "goal", PartHome::OwnGoalPart, 0, kGoalFields},
    {kind::kAction, "action", PartHome::GoalOf, action::kGoal, kActionFields},
    {kind::kCondition, "condition", PartHome::Core, 0, kConditionFields},
    {kind::kNetworkPerson, "network-person", PartHome::Core, 0, kNetworkPersonFields},
    {kind::kAgreement, "agreement", PartHome::Core, 0, kAgreementFields},
    {kind::kAppointment, "appointment", PartHome::Core, 0, kAppointmentFields},
    {kind::kVisit, "visit", PartHome::Core, 0, kVisitFields},
    {kind::kNote, "note", PartHome::GoalOf, note::kGoal, kNoteFields},
    {kind::kComment, "comment", PartHome::GoalOf, comment::kGoal, kCommentFields},
    {kind::kRating, "rating", PartHome::Core, 0, kRatingFields},
    {kind::kReview, "review", PartHome::Core, 0, kReviewFields},
    {kind::kService, "service", PartHome::Core, 0, kServiceFields},
    {kind::kWaitingList, "waiting-list", PartHome::Core, 0, kWaitingListFields},
    {kind::kChildVoice, "child-voice", PartHome::Explicit, 0, kChildVoiceFields},
    {kind::kMandate, "mandate", PartHome::Core, 0, kMandateFields},
    {kind::kDecision, "decision", PartHome::Core, 0, kDecisionFields},
    {kind::kPicture, "picture", PartHome::Explicit, 0, kPictureFields},
    {kind::kFileTerm, "file-term", PartHome::Core, 0, kFileTermFields},
    {kind::kArchive, "archive", PartHome::Core, 0, kArchiveFields},
};

} // namespace

std::span<const KindSpec> allKinds() noexcept { return kKinds; }
std::span<const std::string_view> allDomains() noexcept { return kDomains; }

} // namespace kp::model::detail
