#include "mobile/compass_model.h"

#include "mobile/plan_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kp::app {
namespace {

constexpr int kRated = 0, kNow = 1, kLater = 2, kOpen = 3;
constexpr int kPeopleMax = 4; ///< more names do not fit beside each other

QString whoseOf(const engine::ItemShown& item)
{
    const QString whose = rawText(item, "whose");
    return whose.isEmpty() ? QString::fromStdString(item.createdBy.hex()) : whose;
}

} // namespace

QList<ViewRow> domainViews(const PlanReading& reading, const QString& which)
{
    QList<ViewRow> rows;
    for (const engine::ItemShown* item : reading.ofKind("domain")) {
        if (rawText(*item, "which") != which)
            continue;
        const Person person = reading.people.at(whoseOf(*item));
        ViewRow row;
        row.key = keyOf(*item);
        row.name = person.name;
        row.tint = person.tint;
        row.square = person.square;
        row.rating = std::clamp(numberOf(*item, "rating"), 0, 5);
        row.words = quoted(rawText(*item, "words"));
        row.fine = rawText(*item, "fine");
        row.wish = rawText(*item, "wish");
        if (person.key == reading.people.me())
            rows.prepend(row);
        else
            rows.append(row);
    }
    return rows;
}

int domainMark(const PlanReading& reading, const QString& which)
{
    int mark = kOpen;
    for (const engine::ItemShown* item : reading.ofKind("domain")) {
        if (rawText(*item, "which") != which)
            continue;
        const QString place = rawText(*item, "place");
        if (place == QLatin1String("now"))
            return kNow;
        if (place == QLatin1String("parked"))
            mark = kLater;
        else if (mark == kOpen)
            mark = kRated;
    }
    return mark;
}

QString domainMarkText(int mark)
{
    switch (mark) {
    case kNow: return QCoreApplication::translate("PlanText", "important now");
    case kLater: return QCoreApplication::translate("PlanText", "for later");
    case kOpen: return QCoreApplication::translate("PlanText", "not talked about yet");
    default: return {};
    }
}

void CompassModel::setPersonIndex(int index)
{
    const QModelIndex row = m_people.index(index);
    if (!row.isValid() || index == m_personIndex)
        return;
    m_chosenPerson = m_people.data(row, Qt::UserRole).toString();
    retake();
}

void CompassModel::setCurrentKey(const QString& key)
{
    if (key == m_currentKey)
        return;
    m_currentKey = key;
    retake();
}

QString CompassModel::currentTitle() const { return domainTitle(m_currentKey); }

QString CompassModel::currentIcon() const { return domainIcon(m_currentKey); }

void CompassModel::clear()
{
    m_names.clear();
    m_chosenPerson.clear();
    m_personIndex = 0;
    m_person = {};
    m_currentMark = 3;
    m_people.set({});
    m_sectors.set({});
    m_views.set({});
}

void CompassModel::take(const PlanReading& reading)
{
    takePeople(reading);
    takeSectors(reading);
    m_currentMark = domainMark(reading, m_currentKey);
    m_views.set(domainViews(reading, m_currentKey));
}

void CompassModel::takePeople(const PlanReading& reading)
{
    QStringList keys;
    const auto add = [&keys](const QString& key) {
        if (!key.isEmpty() && !keys.contains(key) && keys.size() < kPeopleMax)
            keys.append(key);
    };
    if (reading.people.self().family)
        add(reading.people.me());
    for (const engine::ItemShown* item : reading.ofKind("domain"))
        add(whoseOf(*item));
    for (const Person& person : reading.people.family())
        add(person.key);
    if (keys.isEmpty())
        add(reading.people.me());
    QList<PersonRowData> rows;
    m_names.clear();
    for (const QString& key : keys) {
        rows.append(personRow(reading.people.at(key)));
        m_names.append(rows.back().name);
    }
    m_people.set(rows);
    m_personIndex = std::max(0, static_cast<int>(keys.indexOf(m_chosenPerson)));
    m_person = reading.people.at(keys[m_personIndex]);
}

void CompassModel::takeSectors(const PlanReading& reading)
{
    QList<SectorRow> rows;
    for (const QString& which : domainOrder()) {
        SectorRow row;
        row.key = which;
        row.title = domainTitle(which);
        row.icon = domainIcon(which);
        row.mark = domainMark(reading, which);
        for (const engine::ItemShown* item : reading.ofKind("domain"))
            if (rawText(*item, "which") == which && whoseOf(*item) == m_person.key)
                row.rating = std::clamp(numberOf(*item, "rating"), 0, 5);
        row.detail = joined({row.rating > 0 ? tr("%1 of 5").arg(row.rating) : QString(), domainMarkText(row.mark)});
        // A name of one's own: on the wheel only when somebody used it.
        if (which != QLatin1String("other") || row.mark != kOpen)
            rows.append(row);
    }
    m_sectors.set(rows);
    if (m_currentKey.isEmpty()) {
        const auto now = std::find_if(rows.begin(), rows.end(), [](const SectorRow& row) { return row.mark == kNow; });
        m_currentKey = now != rows.end() ? now->key : rows.front().key;
    }
}

} // namespace kp::app
