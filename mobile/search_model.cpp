#include "mobile/search_model.h"

#include "mobile/item_text.h"
#include "mobile/plan_text.h"

#include <algorithm>

namespace kp::app {
namespace {

bool holdsAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

HitRow rowOf(const engine::ItemShown& item, const QStringList& texts, const QStringList& wanted)
{
    HitRow row;
    row.key = keyOf(item);
    row.words = texts.front();
    row.sign = itemIcon(item);
    row.goal = item.kind == "goal" ? row.key : rawText(item, "goal");
    row.domain = item.kind == "domain" ? rawText(item, "which") : QString();
    // Where the words were found, when they are not in those that are shown.
    QString elsewhere;
    for (const QString& text : texts)
        if (elsewhere.isEmpty() && text != row.words && !holdsAll(foldedForSearch(row.words), wanted)
            && std::any_of(wanted.begin(), wanted.end(),
                           [&](const QString& word) { return foldedForSearch(text).contains(word); }))
            elsewhere = quoted(text);
    row.caption = joined({itemTitle(item), elsewhere});
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
    for (const ItemLook& kind : itemLooks()) {
        if (!kind.sought)
            continue;
        for (const engine::ItemShown* item : reading.ofKind(kind.kind)) {
            const QStringList texts = itemTexts(*item);
            const QString all = foldedForSearch(
                texts.join(QLatin1Char('\n')) + (kind.kind == "domain" ? domainTitle(rawText(*item, "which")) : QString()));
            if (isLooking() && !texts.isEmpty() && holdsAll(all, wanted))
                rows.append(rowOf(*item, texts, wanted));
        }
    }
    m_more = std::max(0, static_cast<int>(rows.size()) - kHitsMax);
    m_hits.set(rows.mid(0, kHitsMax));
}

} // namespace kp::app
