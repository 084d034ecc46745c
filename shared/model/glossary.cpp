#include "shared/model/glossary.h"

#include <algorithm>

namespace kp::model {
namespace {

constexpr Term kTerms[] = {
    // kinds of items
    {"plan", "family plan", "gezinsplan"},
    {"person", "person", "persoon"},
    {"contact-card", "contact details", "contactgegevens"},
    {"start-question", "starting question", "startvraag"},
    {"perspective", "how I see it", "hoe ik het zie"},
    {"strength", "strength", "kracht"},
    {"domain", "life domain", "levensdomein"},
    {"goal", "goal", "doel"},
    {"action", "who does what", "wie doet wat"},
    {"condition", "condition", "voorwaarde"},
    {"network-person", "somebody in the network", "iemand uit het netwerk"},
    {"agreement", "agreement", "afspraak"},
    {"appointment", "appointment", "afspraak in de agenda"},
    {"visit", "visit", "huisbezoek"},
    {"note", "note", "notitie"},
    {"comment", "comment", "reactie"},
    {"rating", "own rating", "eigen cijfer"},
    {"review", "review", "evaluatie"},
    {"service", "service", "hulp of dienst"},
    {"waiting-list", "waiting list", "wachtlijst"},
    {"child-voice", "the child's voice", "stem van het kind"},
    {"mandate", "what the trusted person may do", "wat de vertrouwenspersoon mag doen"},
    {"decision", "what was decided and why", "wat er beslist is en waarom"},
    {"picture", "a picture, and what was said with it", "een foto, en wat erbij gezegd werd"},
    {"file-term", "how long the services' file is kept", "hoelang het dossier van de diensten bewaard wordt"},
    {"archive", "sealed archive of the services' file", "verzegeld archief van het dossier"},
    // life domains
    {"housing", "housing", "wonen"},
    {"health", "health", "gezondheid"},
    {"school", "school and education", "school en opleiding"},
    {"income", "income and money", "inkomen en geld"},
    {"leisure", "leisure", "vrije tijd"},
    {"relations", "network and relations", "netwerk en relaties"},
    {"work", "work and day activities", "werk en dagbesteding"},
    {"parenting", "raising children", "opvoeding"},
    {"administration", "paperwork and rights", "administratie en rechten"},
    {"wellbeing", "feeling well", "zich goed voelen"},
    {"justice", "justice", "justitie"},
    {"other", "something else", "iets anders"},
    // where a goal comes from and stands
    {"family", "wish of the family", "wens van het gezin"},
    {"child", "wish of a child or young person", "wens van een kind of jongere"},
    {"open", "open", "nog te doen"},
    {"busy", "busy", "bezig"},
    {"done", "done", "gedaan"},
    {"now", "now", "nu"},
    {"parked", "parked", "geparkeerd"},
    // network
    {"network", "network", "netwerk"},
    {"self", "what we do ourselves", "wat we zelf doen"},
    {"care-in-family", "care in the family", "zorg door het gezin"},
    {"neighbourhood", "neighbourhood and relatives", "buurt en familie"},
    {"regular", "regular care", "gewone zorg"},
    {"specialised", "specialised care", "gespecialiseerde zorg"},
    {"informal", "informal", "informeel"},
    {"formal", "formal", "formeel"},
    {"supporter", "supporter", "steunfiguur"},
    {"carer", "informal carer", "mantelzorger"},
    {"trusted-person", "trusted person", "vertrouwenspersoon"},
    {"contact-person", "contact person", "contactpersoon"},
    // sharing
    {"family-circle", "family circle", "gezinskring"},
    {"consent", "consent", "toestemming"},
    {"agree", "agree", "akkoord gaan"},
    {"share", "share", "delen"},
    {"access", "access", "inzage"},
    {"own-file", "my own file", "mijn dossier"},
    {"open-book", "open book", "open boek"},
    {"in-charge", "being in charge", "regie"},
    {"safety-exception", "safety exception", "uitzondering voor veiligheid"},
    {"worrying-situation", "worrying situation", "verontrusting"},
    {"social-necessity", "social necessity", "maatschappelijke noodzaak"},
    // around the plan
    {"referrer", "referrer", "aanmelder"},
    {"guide", "guide to help", "toeleider"},
    {"consulent", "youth care consultant", "consulent"},
    {"clarification", "clarifying the question", "vraagverheldering"},
    {"switch-on", "bring in", "bijschakelen"},
    {"referral", "referral", "doorverwijzing"},
    {"adjust", "adjust", "bijsturen"},
    {"progress-meeting", "progress meeting", "evolutiebespreking"},
    {"care-table", "care table", "zorgtafel"},
    {"round-table", "round table", "rondetafel"},
    {"aftercare", "aftercare", "nazorg"},
    {"fall-back", "somebody to fall back on", "terugvalbasis"},
    {"outflow", "outflow", "uitstroom"},
    {"flow-through", "flow-through", "doorstroom"},
    {"threshold", "threshold", "drempel"},
    {"gap", "gap", "hiaat"},
    {"signal", "signal", "signaal"},
    {"parent", "parent", "ouder"},
    {"carer-of-minor", "person responsible for upbringing", "opvoedingsverantwoordelijke"},
    {"minor", "minor", "minderjarige"},
    {"rtj", "directly accessible youth help", "rechtstreeks toegankelijke jeugdhulp"},
    {"nrtj", "youth help through the gate", "niet-rechtstreeks toegankelijke jeugdhulp"},
    {"outreaching", "outreaching", "outreachend"},
};

const Term* find(std::string_view key) noexcept
{
    const auto* found = std::ranges::find(kTerms, key, &Term::key);
    return found == std::end(kTerms) ? nullptr : found;
}

} // namespace

std::span<const Term> glossary() noexcept { return kTerms; }

std::string_view dutch(std::string_view key) noexcept
{
    const Term* term = find(key);
    return term == nullptr ? key : term->dutch;
}

std::string_view english(std::string_view key) noexcept
{
    const Term* term = find(key);
    return term == nullptr ? key : term->english;
}

} // namespace kp::model
