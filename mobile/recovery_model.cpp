#include "mobile/recovery_model.h"

#include "mobile/device_text.h"
#include "shared/crypto/crypto.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

using Shown = RecoveryModel::Shown;
constexpr const char* kLaterKey = "recovery-sheet/later";

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const auto devices, account.devices(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    Shown shown;
    shown.name = text(account.profile().name);
    for (const engine::DeviceListed& device : devices)
        if (device.own && device.paper && !device.removed) {
            shown.sheet = true;
            const QString note = deviceNote(device);
            shown.text = note.isEmpty() ? contactText(device) : note;
        }
    for (const engine::PartShown& part : parts)
        shown.ownParts += part.rule == wire::PartRule::Private && part.readers.size() <= 1 ? 1 : 0;
    const auto later = account.draft(space, kLaterKey);
    shown.postponed = later.ok() ? text(later.value()) : QString();
    return shown;
}

Result<engine::SheetMade> makeForAll(engine::Account& account)
{
    KP_TRY_ASSIGN(const auto plans, account.plans());
    std::vector<SpaceId> mine;
    for (const engine::PlanLine& plan : plans)
        if (plan.joined && !plan.left)
            mine.push_back(plan.space);
    return account.makeSheet(mine);
}

} // namespace

RecoveryModel::RecoveryModel(QObject* parent) : PlanViewModel(parent) {}

void RecoveryModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     setLoaded();
                     emit changed();
                 });
}

void RecoveryModel::forget()
{
    m_shown = {};
    m_making = false;
    drop();
    m_stage = Stage::Explain;
    m_paperText.clear();
    emit changed();
}

void RecoveryModel::drop()
{
    for (QString& word : m_paper.words)
        wipe(word);
    wipe(m_paper.code);
    m_paper = {};
    m_places.set({});
    m_first = m_second = 0;
    m_checkText.clear();
}

bool RecoveryModel::reminds() const
{
    const QDate until = QDate::fromString(m_shown.postponed, Qt::ISODate);
    return isLoaded() && !m_shown.sheet && m_stage == Stage::Explain && (!until.isValid() || until <= QDate::currentDate());
}

void RecoveryModel::make()
{
    whenProven([this] {
        if (std::exchange(m_making, true)) // one sheet, however often somebody taps
            return;
        act<engine::SheetMade>(makeForAll, [this](Result<engine::SheetMade> sheet) {
            m_making = false;
            if (!sheet.ok())
                return setErrorText(kp::app::errorText(sheet.error()));
            clearError();
            made(std::move(sheet).value());
            host()->syncNow();
            emit host()->planChanged(space());
        });
    });
}

void RecoveryModel::made(engine::SheetMade sheet)
{
    drop();
    m_paper.words = text(sheet.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_paper.code = text(sheet.code);
    crypto::wipe(sheet.words);
    crypto::wipe(sheet.code);
    for (const std::string& server : sheet.servers)
        m_paper.servers.append(text(server));
    m_paper.name = m_shown.name;
    m_paper.date = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    m_places.set(filePlaces());
    m_paperText.clear();
    m_stage = Stage::Words;
    emit changed();
}

void RecoveryModel::written()
{
    if (m_stage != Stage::Words)
        return;
    crypto::SystemRandom random;
    const auto below = [&random](int count) {
        std::array<std::uint8_t, 2> drawn{};
        random.fill(drawn);
        return (drawn[0] << 8 | drawn[1]) % count;
    };
    const int count = static_cast<int>(m_paper.words.size());
    const int first = below(count), second = (first + 1 + below(count - 1)) % count;
    m_first = std::min(first, second) + 1;
    m_second = std::max(first, second) + 1;
    m_checkText.clear();
    m_stage = Stage::Check;
    emit changed();
}

void RecoveryModel::answer(const QString& first, const QString& second)
{
    if (m_stage != Stage::Check)
        return;
    const auto same = [this](const QString& typed, int number) {
        return typed.trimmed().compare(m_paper.words.at(number - 1), Qt::CaseInsensitive) == 0;
    };
    if (!same(first, m_first) || !same(second, m_second)) {
        m_checkText = tr("These are not the same words yet. Look at your paper.");
    } else {
        drop();
        m_stage = Stage::Done;
    }
    emit changed();
}

void RecoveryModel::showAgain()
{
    if (m_stage != Stage::Check)
        return;
    m_stage = Stage::Words;
    m_checkText.clear();
    emit changed();
}

void RecoveryModel::savePaper(const QString& folder, bool picture)
{
    if (m_stage != Stage::Words)
        return;
    const Result<QString> written = writePaper(m_paper, folder, picture);
    m_paperText =
        written.ok()
            ? tr("Saved as %1. Print it, and then erase the file: whoever has it can open your plan.").arg(written.value())
            : tr("It could not be saved there. Choose another place, or write the words down.");
    emit changed();
}

void RecoveryModel::finish()
{
    drop();
    m_stage = Stage::Explain;
    m_paperText.clear();
    emit changed();
}

void RecoveryModel::later()
{
    m_shown.postponed = QDate::currentDate().addDays(kLaterDays).toString(Qt::ISODate);
    saveDraft(kLaterKey, m_shown.postponed.toStdString());
    emit changed();
}

} // namespace kp::app
