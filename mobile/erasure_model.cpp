#include "mobile/erasure_model.h"

#include "mobile/plan_text.h"

#include <algorithm>

namespace kp::app {
namespace {

using Shown = ErasureModel::Shown;
using State = engine::ErasureState;

bool isNames(const std::string& kind) { return kind == "people"; }

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const ErasureReading reading, readErasing(account, space));
    Shown shown;
    QStringList goes, stays;
    for (const engine::ErasableShown& part : reading.erasable) {
        if (isNames(part.kind))
            continue; // they go along with the rest
        const ErasableRow row = erasableRow(part, reading);
        (row.may ? shown.mine : shown.others).append(row);
        (row.may || row.ground ? goes : stays).append(quoted(row.title));
    }
    const auto byTitle = [](const ErasableRow& a, const ErasableRow& b) {
        return a.ground != b.ground ? a.ground : QString::localeAwareCompare(a.title, b.title) < 0;
    };
    std::stable_sort(shown.mine.begin(), shown.mine.end(), byTitle);
    std::stable_sort(shown.others.begin(), shown.others.end(), byTitle);
    shown.whole = wholePlanRow(reading);
    shown.goes = goes.join(QStringLiteral(", "));
    shown.stays = stays.join(QStringLiteral(", "));
    for (const engine::ErasureShown& erasure : reading.erasures)
        if (erasure.state != State::Gone && !isNames(erasure.kind))
            (erasure.state == State::Kept ? shown.kept : shown.asked).append(erasureRow(erasure, reading));
    shown.gone = goneRows(reading);
    shown.notices = erasureNotices(reading);
    return shown;
}

/// All that can be kept, or one of it; with any of it the names.
Result<void> keepSome(engine::Account& account, const SpaceId& space, const PartId& only)
{
    KP_TRY_ASSIGN(const auto erasures, account.erasures(space));
    bool found = false;
    for (const engine::ErasureShown& erasure : erasures) {
        // One that was named is tried: why it cannot be is for the engine to say.
        if (erasure.state != State::Asked || (only.isZero() ? !erasure.mayKeep : erasure.part != only))
            continue;
        found = true;
        KP_TRY(account.keep(space, erasure.part));
    }
    if (!found)
        return Error{Errc::NotFound, "keep"};
    for (const engine::ErasureShown& erasure : erasures)
        if (!only.isZero() && isNames(erasure.kind) && erasure.state == State::Asked && erasure.mayKeep)
            KP_TRY(account.keep(space, erasure.part));
    return {};
}

} // namespace

int ErasureModel::keepable() const
{
    return static_cast<int>(
        std::count_if(m_shown.asked.begin(), m_shown.asked.end(), [](const ErasureRow& row) { return row.mayKeep; }));
}

void ErasureModel::show()
{
    m_mine.set(m_shown.mine);
    m_others.set(m_shown.others);
    m_asked.set(m_shown.asked);
    m_kept.set(m_shown.kept);
    m_gone.set(m_shown.gone);
    m_notices.set(m_shown.notices);
    m_picked = {};
    if (m_wanted == QLatin1String(kWhole) && m_shown.whole.may) {
        m_picked = m_shown.whole;
        m_picked.key = m_wanted;
    }
    for (const ErasableRow& row : m_shown.mine)
        if (row.key == m_wanted)
            m_picked = row;
    emit changed();
}

void ErasureModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     show();
                     setLoaded();
                 });
}

void ErasureModel::forget()
{
    m_shown = {};
    m_wanted.clear();
    show();
}

void ErasureModel::consider(const QString& part)
{
    clearError();
    m_wanted = part;
    show();
}

void ErasureModel::begin(const QString& part, const QString& reason)
{
    whenProven([this, part, why = reason.trimmed().toStdString()] {
        editOnce(
            QStringLiteral("erase"),
            [id = spaceId(), part, why](engine::Account& account) {
                const bool whole = part == QLatin1String(kWhole);
                return account.erase(id, whole ? std::optional<PartId>() : idOf<PartId>(part), why);
            },
            [this, part] { emit erased(part); });
    });
}

void ErasureModel::erase(const QString& part, const QString& reason)
{
    if (part != QLatin1String(kWhole)) // nobody erases everything by a slip of a screen
        begin(part, reason);
}

void ErasureModel::eraseAll(const QString& reason) { begin(QLatin1String(kWhole), reason); }

void ErasureModel::keep(const QString& part)
{
    const PartId only = idOf<PartId>(part);
    if (!only.isZero())
        editOnce("keep/" + part, [id = spaceId(), only](engine::Account& account) { return keepSome(account, id, only); });
}

void ErasureModel::keepAll()
{
    editOnce(QStringLiteral("keep"), [id = spaceId()](engine::Account& account) { return keepSome(account, id, {}); });
}

} // namespace kp::app
