#include "mobile/item_text.h"

#include "mobile/ids_text.h"
#include "mobile/plan_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kp::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

constexpr ItemLook kLooks[] = {
    {"start-question", QT_TRANSLATE_NOOP("Search", "Start question"), "path"},
    {"goal", QT_TRANSLATE_NOOP("Search", "Goal"), "target"},
    {"action", QT_TRANSLATE_NOOP("Search", "Step"), "check-circle"},
    {"strength", QT_TRANSLATE_NOOP("Search", "What goes well"), "sun"},
    {"perspective", QT_TRANSLATE_NOOP("Search", "In own words"), "chat-circle-dots"},
    {"domain", QT_TRANSLATE_NOOP("Search", "Part of life"), "circle-half"},
    {"agreement", QT_TRANSLATE_NOOP("Search", "Agreement"), "handshake"},
    {"condition", QT_TRANSLATE_NOOP("Search", "Condition"), "push-pin"},
    {"appointment", QT_TRANSLATE_NOOP("Search", "Appointment"), "calendar-blank"},
    {"note", QT_TRANSLATE_NOOP("Search", "Note"), "note-pencil"},
    {"comment", QT_TRANSLATE_NOOP("Search", "Note"), "note-pencil"},
    {"network-person", QT_TRANSLATE_NOOP("Search", "Network"), "users-three"},
    {"service", QT_TRANSLATE_NOOP("Search", "Help"), "lifebuoy"},
    {"waiting-list", QT_TRANSLATE_NOOP("Search", "Waiting"), "hourglass-medium"},
    {"picture", QT_TRANSLATE_NOOP("Search", "Picture"), "image"},
    {"rating", QT_TRANSLATE_NOOP("Search", "How it goes"), "smiley", false},
    {"child-voice", QT_TRANSLATE_NOOP("Search", "Children's corner"), "paint-brush", false},
    {"decision", QT_TRANSLATE_NOOP("Search", "Decision"), "scales", false},
    {"mandate", QT_TRANSLATE_NOOP("Search", "Trusted person"), "heart", false},
    {"review", QT_TRANSLATE_NOOP("Search", "Review"), "arrows-clockwise", false},
    {"visit", QT_TRANSLATE_NOOP("Search", "Visit"), "calendar-check", false},
    {"contact-card", QT_TRANSLATE_NOOP("Search", "Contact details"), "phone", false},
    {"person", QT_TRANSLATE_NOOP("Search", "Name"), "user", false},
    {"plan", QT_TRANSLATE_NOOP("Search", "Our plan"), "path", false},
};
/// Fields with words in them; the first that is there is the one shown.
constexpr std::array<std::string_view, 25> kFields{
    "words",  "text",    "name",   "what",       "decided", "module", "why",      "fine",    "wish",
    "agenda", "where",   "role",   "helps-with", "setter",  "reason", "provider", "contact", "phone",
    "email",  "address", "school", "reach",      "family",  "born",   "caption"};
/// What tells an item that has no words of its own.
constexpr std::array<std::string_view, 4> kOthers{"rating", "who", "person", "when"};

} // namespace

std::span<const ItemLook> itemLooks() { return kLooks; }

const ItemLook* itemLook(std::string_view kind)
{
    const auto* found =
        std::find_if(std::begin(kLooks), std::end(kLooks), [&](const ItemLook& look) { return look.kind == kind; });
    return found == std::end(kLooks) ? nullptr : found;
}

QString kindTitle(std::string_view kind)
{
    const ItemLook* look = itemLook(kind);
    return look == nullptr ? Words::tr("Something else") : Words::tr(look->title);
}

QString itemTitle(const engine::ItemShown& item)
{
    const QString which = item.kind == "domain" ? rawText(item, "which") : QString();
    return which.isEmpty() ? kindTitle(item.kind) : domainTitle(which);
}

QString itemIcon(const engine::ItemShown& item)
{
    const QString which = item.kind == "domain" ? rawText(item, "which") : QString();
    const ItemLook* look = itemLook(item.kind);
    return !which.isEmpty() ? domainIcon(which) : QString::fromLatin1(look == nullptr ? "circle-dashed" : look->icon);
}

QStringList itemTexts(const engine::ItemShown& item)
{
    QStringList found;
    for (const std::string_view field : kFields) {
        const QString words = text(item.text(field)); // of a person in such a field there are no words
        if (!words.isEmpty())
            found.append(field == "born"                            ? whenText(words)
                         : field == "role" && item.kind == "person" ? roleText(words)
                                                                    : words);
    }
    return found;
}

QString itemLine(const engine::ItemShown& item, const People& people)
{
    if (const QStringList texts = itemTexts(item); !texts.isEmpty())
        return texts.front();
    for (const std::string_view field : kOthers)
        if (const engine::FieldShown* shown = item.field(field))
            if (const QString words = valueText(std::string(field), shown->shown.value, people); !words.isEmpty())
                return words;
    return itemTitle(item);
}

} // namespace kp::app
