#include "mobile/search_model.h"

#include "mobile/plan_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kp::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

/// What is looked through, and what a hit is called and drawn with; in the order in which hits stand.
struct Kind {
    std::string_view kind;
    const char* title;
    const char* icon;
};
constexpr Kind kKinds[] = {
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
};
/// Fields with words in them; the first that is there is the one shown.
constexpr std::array<std::string_view, 16> kFields{"words",  "text",   "name",     "what",   "module", "why",
                                                   "fine",   "wish",   "agenda",   "where",  "role",   "helps-with",
                                                   "setter", "reason", "provider", "contact"};

QStringList wordsOf(const engine::ItemShown& item)
{
    QStringList found;
    for (const std::string_view field : kFields)
        if (const QString words = rawText(item, field); !words.isEmpty())
            found.append(words);
    return found;
}

bool holdsAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

HitRow rowOf(const Kind& kind, const engine::ItemShown& item, const QStringList& texts, const QStringList& wanted)
{
    HitRow row;
    row.key = keyOf(item);
    row.words = texts.front();
    row.sign = QString::fromLatin1(kind.icon);
    row.goal = item.kind == "goal" ? row.key : rawText(item, "goal");
    row.domain = item.kind == "domain" ? rawText(item, "which") : QString();
    if (!row.domain.isEmpty())
        row.sign = domainIcon(row.domain);
    const QString title = row.domain.isEmpty() ? Words::tr(kind.title) : domainTitle(row.domain);
    // Where the words were found, when they are not in those that are shown.
    QString elsewhere;
    for (const QString& text : texts)
        if (elsewhere.isEmpty() && text != row.words && !holdsAll(foldedForSearch(row.words), wanted)
            && std::any_of(wanted.begin(), wanted.end(),
                           [&](const QString& word) { return foldedForSearch(text).contains(word); }))
            elsewhere = quoted(text);
    row.caption = joined({title, elsewhere});
    return row;
}

} // namespace

QString foldedForSearch(const QString& words)
{
    QString folded;
    for (const QChar letter : words.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (letter.category() != QChar::Mark_NonSpacing)
            folded.append(letter);
    return folded;
}

void SearchModel::look(const QString& query)
{
    m_query = query;
    retake();
}

void SearchModel::clear()
{
    m_query.clear();
    m_more = 0;
    m_hits.set({});
}

void SearchModel::take(const PlanReading& reading)
{
    QList<HitRow> rows;
    const QStringList wanted = foldedForSearch(m_query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Kind& kind : kKinds) {
        for (const engine::ItemShown* item : reading.ofKind(kind.kind)) {
            const QStringList texts = wordsOf(*item);
            const QString all = foldedForSearch(
                texts.join(QLatin1Char('\n')) + (kind.kind == "domain" ? domainTitle(rawText(*item, "which")) : QString()));
            if (isLooking() && !texts.isEmpty() && holdsAll(all, wanted))
                rows.append(rowOf(kind, *item, texts, wanted));
        }
    }
    m_more = std::max(0, static_cast<int>(rows.size()) - kHitsMax);
    m_hits.set(rows.mid(0, kHitsMax));
}

} // namespace kp::app
