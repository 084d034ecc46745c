#include "mobile/domain_model.h"

#include "mobile/compass_model.h"
#include "mobile/plan_text.h"

#include <algorithm>

namespace kp::app {

void DomainModel::setWhich(const QString& which)
{
    if (m_which == which)
        return;
    m_which = which;
    retake();
    emit changed();
}

QString DomainModel::title() const { return domainTitle(m_which); }

QString DomainModel::icon() const { return domainIcon(m_which); }

void DomainModel::clear()
{
    for (QString* words : {&m_mine, &m_myWords, &m_myFine, &m_myWish})
        words->clear();
    m_mark = 3;
    m_myRating = 0;
    m_mayWrite = m_clash = false;
    m_views.set({});
    m_goals.set({});
    m_strengths.set({});
}

void DomainModel::take(const PlanReading& reading)
{
    m_mine.clear();
    m_myRating = 0;
    m_myWords.clear();
    m_myFine.clear();
    m_myWish.clear();
    m_clash = false;
    for (const engine::ItemShown* item : reading.ofKind("domain")) {
        if (rawText(*item, "which") != m_which || rawText(*item, "whose") != reading.people.me())
            continue;
        m_mine = keyOf(*item);
        m_myRating = std::clamp(numberOf(*item, "rating"), 0, 5);
        m_myWords = rawText(*item, "words");
        m_myFine = rawText(*item, "fine");
        m_myWish = rawText(*item, "wish");
        m_clash = item->hasClash();
    }
    m_mayWrite = std::any_of(reading.parts.begin(), reading.parts.end(), [](const engine::PartShown& part) {
        return part.kind == "core" && part.myAccess == wire::Access::Write;
    });
    m_mark = domainMark(reading, m_which);
    m_views.set(domainViews(reading, m_which));
    QList<GoalRow> goals;
    for (const engine::ItemShown* item : reading.ofKind("goal"))
        if (rawText(*item, "domain") == m_which)
            goals.append(goalRow(*item, reading));
    m_goals.set(goals);
    QList<WordsRow> strengths;
    for (const engine::ItemShown* item : reading.ofKind("strength"))
        if (rawText(*item, "domain") == m_which)
            strengths.append(wordsRow(*item, reading, "words"));
    m_strengths.set(strengths);
}

void DomainModel::setMine(const std::string& field, const std::string& value)
{
    // My own view of this domain is looked for where it is written: of two quick taps the first may just have made it.
    edit([space = spaceId(), which = m_which.toStdString(), me = reading().people.me().toStdString(), field,
          value](engine::Account& account) -> Result<void> {
        KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
        for (const engine::ItemShown& item : plan.items)
            if (item.kind == "domain" && rawText(item, "which").toStdString() == which
                && rawText(item, "whose").toStdString() == me)
                return account.setFields(space, item.item, {{field, value}});
        if (value.empty())
            return {};
        KP_TRY(account.addItem(space, {"domain", {}, {{"which", which}, {"whose", me}, {field, value}}}));
        return {};
    });
}

void DomainModel::rate(int rating) { setMine("rating", rating > 0 ? std::to_string(std::min(rating, 5)) : std::string()); }

void DomainModel::setPlace(int place) { setMine("place", place == 1 ? "now" : place == 2 ? "parked" : "none"); }

} // namespace kp::app
