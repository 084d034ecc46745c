#include "mobile/clash_model.h"

#include "mobile/plan_text.h"
#include "shared/model/schema.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kp::app {

void ClashModel::setItem(const QString& item)
{
    if (m_item == item)
        return;
    m_item = item;
    retake();
    emit changed();
}

void ClashModel::clear()
{
    for (QString* words : {&m_words, &m_kindText, &m_together, &m_note})
        words->clear();
    m_field.clear();
    m_seen = {};
    m_kind = 0;
    m_isGoal = m_mayWrite = m_combinable = false;
    m_versions.set({});
}

void ClashModel::take(const PlanReading& reading)
{
    m_field.clear();
    const engine::ItemShown* item = reading.item(m_item);
    if (item == nullptr) {
        m_versions.set({});
        return;
    }
    m_isGoal = item->kind == "goal";
    m_kind = goalKindOf(*item);
    m_kindText = goalKindText(*item, reading.people);
    m_mayWrite = item->mayWrite;
    m_words = rawText(*item, "words");
    for (const auto& [name, field] : item->fields) {
        if (!field.clash)
            continue;
        m_field = name;
        const model::FieldSpec* spec = model::findField(item->kindNumber, field.number);
        m_combinable =
            spec != nullptr && (spec->type == model::FieldType::Text || spec->type == model::FieldType::LongText);
        takeVersions(field, reading);
        return;
    }
    m_versions.set({});
}

void ClashModel::takeVersions(const engine::FieldShown& field, const PlanReading& reading)
{
    m_seen = field;
    QList<VersionRow> rows;
    QStringList texts, people;
    const auto add = [&](const engine::ValueShown& value) {
        const Person person = reading.people.at(value.by);
        VersionRow row;
        row.key = QString::number(rows.size());
        row.name = person.name;
        row.tint = person.tint;
        row.square = person.square;
        const QTime time = QDateTime::fromMSecsSinceEpoch(value.atMs).time();
        row.detail = joined({dayText(dayOf(value.atMs)), timeText(time)});
        row.text = valueText(m_combinable ? "words" : field.name, value.value, reading.people);
        texts.append(row.text);
        if (!people.contains(person.name))
            people.append(person.name);
        rows.append(row);
    };
    add(field.shown);
    for (const engine::ValueShown& value : field.alternatives)
        add(value);
    m_versions.set(rows);
    m_together = texts.join(QLatin1Char('\n'));
    m_note =
        people.size() > 1
            ? tr("%1 both see this. The other version stays in the history.").arg(QLocale().createSeparatedList(people))
            : tr("The other version stays in the history.");
}

namespace {

bool same(const engine::ValueShown& a, const engine::ValueShown& b)
{
    return a.by == b.by && a.atMs == b.atMs && a.value == b.value;
}

/// A version that came in since was seen by nobody here, so nothing is settled over its head.
Result<void> unlessOvertaken(engine::Account& account, const SpaceId& space, const ItemId& id,
                             const engine::FieldShown& seen)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    for (const engine::ItemShown& item : plan.items) {
        const engine::FieldShown* now = item.item == id ? item.field(seen.name) : nullptr;
        if (now == nullptr)
            continue;
        const bool unchanged = same(now->shown, seen.shown)
                               && std::equal(now->alternatives.begin(), now->alternatives.end(), seen.alternatives.begin(),
                                             seen.alternatives.end(), same);
        return unchanged ? Result<void>{} : Errc::NotFound;
    }
    return Errc::NotFound;
}

} // namespace

void ClashModel::choose(const QString& version)
{
    bool isNumber = false;
    const auto keep = version.toULongLong(&isNumber);
    if (!isNumber || m_field.empty())
        return;
    editOnce(
        "settle/" + m_item,
        [space = spaceId(), id = idOf<ItemId>(m_item), seen = m_seen, keep](engine::Account& account) -> Result<void> {
            KP_TRY(unlessOvertaken(account, space, id, seen));
            return account.resolveKeep(space, id, seen.name, keep);
        },
        [this] { emit settled(); });
}

void ClashModel::combine(const QString& text)
{
    if (m_field.empty() || text.trimmed().isEmpty())
        return;
    editTelling(
        "settle/" + m_item,
        [space = spaceId(), id = idOf<ItemId>(m_item), seen = m_seen,
         value = text.toStdString()](engine::Account& account, bool evenSo) -> Result<void> {
            KP_TRY(unlessOvertaken(account, space, id, seen));
            return account.resolveValue(space, id, seen.name, value, evenSo);
        },
        [this] { emit settled(); });
}

void ClashModel::keepBoth()
{
    if (m_combinable)
        combine(m_together);
    else
        setErrorText(tr("Here only one of them can stand. Choose one; the other stays in the history."));
}

} // namespace kp::app
