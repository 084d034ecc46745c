#include "shared/model/support_forms.h"

#include <algorithm>

namespace kp::model {
namespace {

// In the order of domainNames(); a test compares the two.
enum DomainBit : unsigned {
    kHousing = 1U << 0,
    kHealth = 1U << 1,
    kSchool = 1U << 2,
    kIncome = 1U << 3,
    kLeisure = 1U << 4,
    kRelations = 1U << 5,
    kWork = 1U << 6,
    kParenting = 1U << 7,
    kAdministration = 1U << 8,
    kWellbeing = 1U << 9,
    kJustice = 1U << 10,
};
constexpr unsigned kAllDomains = (1U << 11) - 1;

// Domains: facts.md 4.3, the list each form names; all of them where it names none.
constexpr std::uint16_t some(unsigned bits) { return static_cast<std::uint16_t>(bits); }
constexpr std::uint16_t kAll = some(kAllDomains);

// clang-format off
constexpr SupportForm kForms[] = {
    // 003:1128-1136, 1047-1062, 1125-1127 (the talk within the month is rules.h's month clock), 833-841
    {.number = 1, .name = "1g1p", .label = "1 Gezin 1 Plan", .plan = "gezinsplan", .monthsMin = 4, .monthsMax = 6,
     .leads = "het gezin, met een vaste gezinscoach", .domains = kAll},
    // 003:1147-1152, 1095-1099, 904-908
    {.number = 2, .name = "bridge-figure", .label = "Brugfiguren", .plan = "actieplan", .reviewMonths = 12,
     .leads = "de brugfiguur", .domains = some(kIncome | kParenting | kHealth | kHousing)},
    // 003:1376-1393, 1475-1481, 1586-1590
    {.number = 3, .name = "buddy", .label = "Buddy's", .plan = "", .monthsMin = 6, .monthsMax = 24, .leads = "de ouders",
     .domains = some(kSchool | kLeisure | kParenting | kHousing | kRelations | kHealth)},
    // 003:1768-1788, 1832-1836 (four weeks from receipt), 1482-1491
    {.number = 4, .name = "case-manager-care", .label = "Casemanager zorg", .plan = "geïntegreerd trajectplan",
     .agree = AgreeRule::SignedWithWorker, .reviewMonths = 6, .planDays = 28, .planFrom = From::Registration,
     .monthsMin = 3, .monthsMax = 18, .leads = "de deelnemer, met casemanager werk en casemanager zorg", .domains = kAll},
    // 003:2330-2335, 2044-2049, 2094-2098
    {.number = 5, .name = "safe-house", .label = "Casusregie Veilig Huis", .plan = "gezamenlijk plan van aanpak",
     .leads = "de casusregisseur", .domains = kAll},
    // 003:2304-2306, 2294-2297, 2050-2055
    {.number = 6, .name = "caw", .label = "CAW-trajecten", .plan = "", .agree = AgreeRule::Participant,
     .leads = "de integrale trajectbegeleider", .domains = kAll},
    // 003:2970-2975, 2538-2544, 2633-2643
    {.number = 7, .name = "consultant", .label = "Consulenten (OCJ, SDJ, VK)", .plan = "plan",
     .agree = AgreeRule::Mandated, .reviewMonths = 6, .leads = "de vaste consulent", .domains = kAll},
    // 003:2979-2988, 2947-2959, 2644-2646, 2731-2734
    {.number = 8, .name = "context-youth", .label = "Contextbegeleiding Jeugdhulp", .plan = "handelingsplan",
     .reviewMonths = 6, .planDays = 45, .planFrom = From::Start, .monthsMin = 6, .monthsMax = 24, .leads = "het gezin",
     .domains = some(kWork | kHealth | kHousing | kSchool | kIncome | kAdministration | kRelations | kLeisure)},
    // 003:3503-3520, 3194, 3279-3280
    {.number = 9, .name = "context-vaph", .label = "Contextbegeleiding VAPH", .plan = "handelingsplan",
     .leads = "de contextbegeleider", .domains = some(kAdministration | kWork | kParenting | kLeisure | kSchool | kRelations)},
    // 003:3521-3534, 3428-3434
    {.number = 10, .name = "goal-oriented-care", .label = "Doelgerichte zorg", .plan = "doelgericht zorgplan",
     .agree = AgreeRule::Participant, .leads = "de persoon zelf", .domains = kAll},
    // 003:4063-4069, 3601-3603
    {.number = 11, .name = "clb", .label = "Draaischijffunctie CLB", .plan = "", .leads = "het CLB, samen met de school",
     .domains = some(kSchool | kHealth | kWellbeing)},
    // 003:3950-3960, 4070, 4127-4130
    {.number = 12, .name = "gbo", .label = "Geïntegreerd breed onthaal", .plan = "", .agree = AgreeRule::Participant,
     .leads = "de cliënt", .domains = kAll},
    // 003:4940 (no plan, on purpose), 4492-4503, 4683-4687
    {.number = 13, .name = "family-coaching", .label = "Gezinscoaching", .plan = "", .monthsMin = 6, .monthsMax = 30,
     .leads = "het gezin, met één gezinscoach",
     .domains = some(kIncome | kHousing | kHealth | kRelations | kLeisure | kSchool | kWork)},
    // 003:4600-4603, 4690-4705, 4852-4855
    {.number = 14, .name = "jac", .label = "JAC-trajecten", .plan = "", .agree = AgreeRule::Participant,
     .leads = "de jongere", .domains = some(kHousing | kRelations | kWellbeing | kIncome | kAdministration)},
    // 003:5050-5053 (15 working days), 5467-5476, 5126-5134
    {.number = 15, .name = "youth-help-direction", .label = "Jeugdhulpregie", .plan = "zorgplan", .reviewMonths = 6,
     .planDays = 15, .planDaysAreWorkingDays = true, .planFrom = From::Registration, .leads = "de jeugdhulpregisseur",
     .domains = kAll},
    // 003:5097-5098, 5072-5075
    {.number = 16, .name = "youth-work", .label = "Jeugdwelzijnswerk", .plan = "", .agree = AgreeRule::Participant,
     .leads = "de jongere", .domains = some(kSchool | kWork | kWellbeing | kLeisure | kJustice)},
    // 003:5710-5723, 5786-5792, 5969-5974
    {.number = 17, .name = "local-team", .label = "Lokale teams Kind en Gezin", .plan = "", .leads = "de trajectondersteuner",
     .domains = some(kHousing | kIncome | kHealth | kSchool | kWork | kParenting | kRelations)},
    // 003:5632-5637, 6182, 5793-5800
    {.number = 18, .name = "dop", .label = "Dienst Ondersteuningsplan", .plan = "ondersteuningsplan", .monthsMax = 12,
     .leads = "de cliënt met het netwerk", .domains = kAll},
    // 003:6573-6582, 6346-6350
    {.number = 19, .name = "gpmi", .label = "OCMW (GPMI)", .plan = "GPMI", .agree = AgreeRule::Contract, .leads = "het OCMW",
     .domains = some(kHousing | kHealth | kSchool | kLeisure | kWellbeing)},
    // 003:6549-6558, 6583-6584, 6469-6472
    {.number = 20, .name = "trajectory-companion", .label = "Trajectgezel", .plan = "actieplan",
     .agree = AgreeRule::Participant, .reviewMonths = 3, .leads = "de jongere",
     .domains = some(kLeisure | kRelations | kHousing | kJustice | kHealth | kAdministration | kWork | kSchool | kIncome)},
    // 003:6740-6741, 6805-6809, 6918-6921
    {.number = 21, .name = "trusted-person", .label = "Vertrouwenspersoon jeugdhulp", .plan = "",
     .agree = AgreeRule::Appointed, .leads = "de minderjarige", .domains = kAll},
    // 003:6975-6983, 7021-7024, 6876-6882
    {.number = 22, .name = "care-coordination", .label = "Zorgcoördinatie", .plan = "zorg- en ondersteuningsplan",
     .agree = AgreeRule::Participant, .leads = "de persoon, met een zorgcoördinator",
     .domains = some(kHealth | kWellbeing | kRelations)},
    // 003:7416-7425, 7253-7256 (3 months, extended once at most), 7195-7197
    {.number = 23, .name = "care-guarantee", .label = "Zorggarantie", .plan = "zorggarantieplan", .monthsMin = 3,
     .monthsMax = 6, .leads = "de casuscoördinator, met de ouders", .domains = kAll},
    // 003:7516-7526, 7477-7478 (a date in the plan, no cadence), 7299-7304
    {.number = 24, .name = "care-director", .label = "Zorgregisseur VAPH", .plan = "ondersteuningsplan",
     .leads = "de cliënt, met één trajectregisseur",
     .domains = some(kParenting | kRelations | kSchool | kWork | kLeisure | kHousing)},
};
// clang-format on

} // namespace

std::span<const SupportForm> supportForms() noexcept { return kForms; }

const SupportForm* findSupportForm(std::string_view name) noexcept
{
    const auto* found = std::ranges::find(kForms, name, &SupportForm::name);
    return found == std::end(kForms) ? nullptr : found;
}

std::string_view planLabel(const SupportForm& form) noexcept { return form.plan.empty() ? "dagboek" : form.plan; }

} // namespace kp::model
