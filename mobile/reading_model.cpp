#include "mobile/reading_model.h"

#include <utility>

namespace kp::app {
namespace {

Result<PlanReading> read(engine::Account& account, const SpaceId& space, bool look)
{
    PlanReading reading;
    KP_TRY_ASSIGN(reading.plan, account.show(space, {false, look}));
    KP_TRY_ASSIGN(reading.members, account.members(space));
    KP_TRY_ASSIGN(reading.parts, account.parts(space));
    KP_TRY_ASSIGN(reading.status, account.status(space));
    reading.people = People(reading.plan, reading.members);
    return reading;
}

} // namespace

const engine::ItemShown* PlanReading::item(const QString& key) const
{
    const ItemId id = idOf<ItemId>(key);
    for (const engine::ItemShown& shown : plan.items)
        if (shown.item == id)
            return &shown;
    return nullptr;
}

std::vector<const engine::ItemShown*> PlanReading::ofKind(std::string_view kind) const
{
    std::vector<const engine::ItemShown*> found;
    for (const engine::ItemShown& shown : plan.items)
        if (shown.kind == kind)
            found.push_back(&shown);
    return found;
}

const engine::PartShown* PlanReading::part(const PartId& id) const
{
    for (const engine::PartShown& shown : parts)
        if (shown.part == id)
            return &shown;
    return nullptr;
}

void ReadingModel::reload()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    // The first reading, and those after others wrote, are looks; what follows an edit of one's own is none, and costs no write.
    ask<PlanReading>(
        [id = spaceId(), look = std::exchange(m_look, false)](engine::Account& account) { return read(account, id, look); },
        [this](Result<PlanReading> result) {
            m_busy = false;
            tellReading(result.ok() ? QString() : kp::app::errorText(result.error()));
            if (result.ok()) {
                m_reading = std::move(result).value();
                setLoaded();
                retake();
            }
            if (std::exchange(m_again, false))
                reloadIfReady();
        });
}

void ReadingModel::forget()
{
    m_reading = {};
    m_busy = m_again = false;
    m_look = true;
    clear();
    emit changed();
}

void ReadingModel::retake()
{
    if (!isLoaded())
        return;
    take(m_reading);
    emit changed();
}

namespace {

std::function<Result<void>(engine::Account&, bool)> adding(const SpaceId& space, engine::ItemDraft draft)
{
    return [space, draft = std::move(draft)](engine::Account& account, bool evenSo) mutable -> Result<void> {
        draft.evenSo = evenSo;
        KP_TRY(account.addItem(space, draft));
        return {};
    };
}

} // namespace

void ReadingModel::addItem(engine::ItemDraft draft, std::function<void()> done)
{
    const QString what = "add/" + QString::fromStdString(draft.kind);
    editTelling(what, adding(spaceId(), std::move(draft)), std::move(done));
}

void ReadingModel::addRating(engine::ItemDraft draft) { editTelling({}, adding(spaceId(), std::move(draft))); }

void ReadingModel::setFields(const QString& item, const std::vector<engine::FieldText>& fields, std::function<void()> done)
{
    editTelling(
        {},
        [space = spaceId(), id = idOf<ItemId>(item), fields](engine::Account& account, bool evenSo) {
            return account.setFields(space, id, fields, evenSo);
        },
        std::move(done));
}

void ReadingModel::setDone(const QString& action, bool done) { setFields(action, {{"status", done ? "done" : "open"}}); }

void ReadingModel::addNote(const QString& text, const QString& goal, const QString& about, std::function<void()> done)
{
    if (text.trimmed().isEmpty())
        return;
    engine::ItemDraft draft{"note", {}, {{"text", text.toStdString()}}};
    if (!goal.isEmpty())
        draft.fields.emplace_back("goal", goal.toStdString());
    if (!about.isEmpty())
        draft.fields.emplace_back("about", about.toStdString());
    addItem(std::move(draft), std::move(done));
}

} // namespace kp::app
