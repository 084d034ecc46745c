#include "mobile/parcels_model.h"

#include "mobile/device_text.h"
#include "mobile/part_look.h"
#include "mobile/people.h"
#include "mobile/plan_text.h"

#include <QCoreApplication>

namespace kp::app {
namespace {

using Shown = ParcelsModel::Shown;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ParcelText)
};

QString kindText(const std::string& kind)
{
    static const QHash<QString, const char*> kWords{
        {"goal", QT_TRANSLATE_NOOP("ParcelText", "A goal")},
        {"action", QT_TRANSLATE_NOOP("ParcelText", "A step")},
        {"note", QT_TRANSLATE_NOOP("ParcelText", "A note")},
        {"comment", QT_TRANSLATE_NOOP("ParcelText", "A note")},
        {"strength", QT_TRANSLATE_NOOP("ParcelText", "What goes well")},
        {"domain", QT_TRANSLATE_NOOP("ParcelText", "How it is in our life")},
        {"rating", QT_TRANSLATE_NOOP("ParcelText", "How it goes, said by oneself")},
        {"appointment", QT_TRANSLATE_NOOP("ParcelText", "An appointment")},
        {"start-question", QT_TRANSLATE_NOOP("ParcelText", "The start question")},
        {"network-person", QT_TRANSLATE_NOOP("ParcelText", "Somebody in the network")},
    };
    const auto word = kWords.constFind(text(kind));
    return word == kWords.constEnd() ? Words::tr("Something in the plan") : Words::tr(*word);
}

/// Ids and the choices the app makes by itself say nothing to a person; their own words, ratings and days do.
bool isTelling(const engine::ParcelShown::Change& change)
{
    if (std::holds_alternative<std::monostate>(change.value) || change.field.empty())
        return false;
    static const QStringList kTelling{"words", "text", "why",    "reason", "name",   "what",   "when",  "where",  "fine",
                                      "wish",  "note", "rhythm", "value",  "rating", "status", "place", "family", "load"};
    return kTelling.contains(text(change.field));
}

QString titleOf(const engine::ParcelShown& parcel, const QString& name, const QString& device)
{
    const int saves = static_cast<int>(parcel.saves);
    return device.isEmpty() ? ParcelsModel::tr("%n save(s) of %1", nullptr, saves).arg(name)
                            : ParcelsModel::tr("%n save(s) of %1, from %2", nullptr, saves).arg(name, device);
}

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const auto parcels, account.parcels(space));
    if (parcels.empty())
        return Shown{};
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    KP_TRY_ASSIGN(const auto devices, account.devices(space));
    const People people(plan, members);
    Shown shown;
    for (const engine::ParcelShown& parcel : parcels) {
        const Person by = people.at(parcel.by);
        QString device, where = text(parcel.partName);
        for (const engine::DeviceListed& one : devices)
            if (one.device == parcel.device && !one.name.empty())
                device = deviceName(one);
        for (const engine::PartShown& part : parts)
            if (part.part == parcel.part)
                where = partTitle(part, plan);
        const QString key = text(parcel.parcel);
        const QString when = dayText(dayOf(parcel.atMs));
        shown.parcels.append({key, titleOf(parcel, by.name, device),
                              where.isEmpty() ? when : ParcelsModel::tr("In %1, handed in %2").arg(where, when), by.name,
                              by.tint, by.square});
        QList<ParcelChangeRow> rows;
        for (const engine::ParcelShown::Change& change : parcel.changes)
            if (isTelling(change))
                rows.append(
                    {QString::number(rows.size()), kindText(change.kind), valueText(change.field, change.value, people)});
        shown.changes.insert(key, rows);
    }
    return shown;
}

} // namespace

ParcelsModel::ParcelsModel(QObject* parent) : PlanViewModel(parent) {}

void ParcelsModel::forget()
{
    m_shown = {};
    m_parcels.set({});
    pick({});
}

void ParcelsModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     m_parcels.set(m_shown.parcels);
                     pick(m_picked);
                     setLoaded();
                 });
}

ParcelRow ParcelsModel::row(const QString& parcel) const
{
    for (const ParcelRow& one : m_shown.parcels)
        if (one.key == parcel)
            return one;
    return {};
}

void ParcelsModel::pick(const QString& parcel)
{
    m_picked = m_shown.changes.contains(parcel) ? parcel : QString();
    m_changes.set(m_shown.changes.value(m_picked));
    emit changed();
}

void ParcelsModel::answer(bool copy)
{
    if (m_picked.isEmpty())
        return;
    editOnce(
        "parcel/" + m_picked,
        [id = spaceId(), parcel = idOf<Hash>(m_picked), copy](engine::Account& account) {
            return account.answerParcel(id, parcel, copy);
        },
        [this, copy] { emit answered(copy); });
}

} // namespace kp::app
