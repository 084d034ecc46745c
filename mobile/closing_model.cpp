#include "mobile/closing_model.h"

#include "mobile/paper_page.h"
#include "mobile/part_look.h"
#include "mobile/plan_text.h"
#include "mobile/secret_text.h"

#include "shared/crypto/crypto.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace kp::app {
namespace {

using Shown = ClosingModel::Shown;
using Archived = engine::FilePartShown::Archived;

QString isoDay(const std::string& day)
{
    const QDate date = QDate::fromString(text(day), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : QString();
}

QString longDay(std::int64_t atMs) { return QLocale().toString(dayOf(atMs), QLocale::LongFormat); }

QString partCaption(const engine::FilePartShown& part)
{
    if (part.erasing)
        return ClosingModel::tr("Is being erased here");
    switch (part.archived) {
    case Archived::Yes: return ClosingModel::tr("Lies in an archive as it is now");
    case Archived::Older: return ClosingModel::tr("Something was written here since it was archived");
    case Archived::No: break;
    }
    return ClosingModel::tr("Not in an archive yet");
}

void addTerm(Shown& shown, const engine::ClosingShown& closing, const People& people)
{
    const engine::FileTermShown& term = closing.term;
    shown.fromClosing = term.fromClosing;
    shown.years = term.years;
    shown.organisation = text(term.organisation);
    shown.term =
        term.fromClosing
            ? ClosingModel::tr("The services keep their own file for %n year(s) after the plan is closed.", nullptr,
                               term.years)
            : ClosingModel::tr("The services keep their own file until the youngest is %n years old.", nullptr, term.years);
    if (term.own) {
        const QString who = people.at(term.by).name;
        shown.why =
            shown.organisation.isEmpty()
                ? ClosingModel::tr("Written down by %1: %2").arg(who, quoted(text(term.why)))
                : ClosingModel::tr("Written down by %1 for %2: %3").arg(who, shown.organisation, quoted(text(term.why)));
    } else {
        shown.why = ClosingModel::tr("That is the rule in Flemish youth care. An organisation can have a rule of its own.");
    }
    if (const QString day = isoDay(closing.keptUntil); !day.isEmpty())
        shown.until = ClosingModel::tr("That is until %1.").arg(day);
    else if (term.fromClosing)
        shown.until = ClosingModel::tr("The plan is not closed: the file stays.");
    else
        shown.until = ClosingModel::tr("Until when is not known yet: a birthday is missing. The file stays.");
}

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::ClosingShown closing, account.closing(space));
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    const People people(plan, members);
    Shown shown;
    shown.closed = closing.status == "closed";
    shown.status = shown.closed ? ClosingModel::tr("This plan is closed since %1.").arg(longDay(closing.closedMs))
                   : closing.status == "paused" ? ClosingModel::tr("This plan is on hold.")
                                                : ClosingModel::tr("This plan is running.");
    addTerm(shown, closing, people);
    for (const engine::ItemShown& item : plan.items)
        if (item.kind == "plan")
            shown.planItem = keyOf(item);
    for (const engine::MemberShown& member : members)
        shown.professional = shown.professional || (member.person == plan.me && member.standing == wire::Standing::Coach);
    shown.mayArchive = closing.mayArchive;
    for (const engine::FilePartShown& one : closing.file) {
        const auto part =
            std::find_if(parts.begin(), parts.end(), [&](const engine::PartShown& p) { return p.part == one.part; });
        const QString title = part == parts.end() ? text(one.name) : partTitle(*part, plan);
        shown.file.append({title, one.archived == Archived::Yes ? QStringLiteral("check-circle") : QStringLiteral("files"),
                           partCaption(one)});
    }
    for (const engine::ArchiveShown& archive : closing.archives) {
        const QString until = isoDay(archive.keptUntil);
        QStringList more{ClosingModel::tr("Opened by %1 on %2").arg(people.at(archive.by).name, longDay(archive.atMs))};
        if (!until.isEmpty())
            more.append(ClosingModel::tr("To be kept until %1").arg(until));
        shown.archives.append({text(archive.where), QStringLiteral("lock-simple"), joined(more)});
    }
    return shown;
}

/// One sheet as a page of its own: kept apart from the others, it opens nothing.
QByteArray sheetPage(const QStringList& words, int number)
{
    QString html =
        paragraph(QStringLiteral("h1"), ClosingModel::tr("Archive sheet %1 of %2").arg(number).arg(ClosingModel::kSheets));
    html +=
        paragraph(QStringLiteral("p"),
                  ClosingModel::tr("Any two of the three sheets open the sealed file. One alone opens nothing. Keep them "
                                   "apart, with three people or in three places. Nobody can make them again."));
    QStringList numbered;
    for (int i = 0; i < words.size(); ++i)
        numbered.append(QStringLiteral("%1. %2").arg(i + 1).arg(words.at(i)));
    html += paragraph(QStringLiteral("h2"), numbered.join(QStringLiteral("   ")));
    html += paragraph(QStringLiteral("p"),
                      ClosingModel::tr("To open it: krachtplan-cli archive open, with the words of two sheets."));
    return pageOf(html);
}

} // namespace

void ClosingModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     m_file.set(shown.file);
                     m_archives.set(shown.archives);
                     m_places.set(filePlaces());
                     setLoaded();
                     emit changed();
                 });
}

void ClosingModel::forget()
{
    m_shown = {};
    m_file.set({});
    m_archives.set({});
    m_places.set({});
    m_busy = false;
    drop();
    m_stage = Stage::Explain;
    emit changed();
    emit stageChanged();
}

void ClosingModel::drop()
{
    for (QStringList& sheet : m_sheets)
        for (QString& word : sheet)
            wipe(word);
    m_sheets.clear();
    m_sheet = 0;
    m_asked.clear();
    m_path.clear();
    m_savedText.clear();
    m_paperText.clear();
    m_checkText.clear();
}

QString ClosingModel::refusal(const Error& error) const
{
    if (error.code == Errc::BadValue && error.detail == "years")
        return m_shown.fromClosing ? tr("Choose 1 to 99 years.")
                                   : tr("Choose an age of 18 to 99 years, or 1 to 99 years after closing.");
    if (error.code == Errc::BadValue && error.detail == "term-why")
        return tr("Say which rule this follows. The family reads it.");
    if (error.code == Errc::BadValue && error.detail == "where")
        return tr("Say where the file is kept, so that people find it again.");
    if (error.detail == "archive")
        return tr("This is not the file that was just made. Put it back, or make a new archive.");
    if (error.code == Errc::NotAllowed && error.detail == "nothing")
        return tr("There is nothing here that the services keep. Nothing was made.");
    return kp::app::errorText(error);
}

void ClosingModel::setClosed(bool closed, const QString& outcome)
{
    std::vector<engine::FieldText> fields{{"status", closed ? "closed" : "active"}};
    if (closed && !outcome.isEmpty())
        fields.emplace_back("outcome", outcome.toStdString());
    editOnce(
        QStringLiteral("status"),
        [id = spaceId(), item = idOf<ItemId>(m_shown.planItem), fields](engine::Account& account) {
            return account.setFields(id, item, fields);
        },
        [this] { emit statusSet(); });
}

void ClosingModel::setTerm(bool fromClosing, int years, const QString& organisation, const QString& why, bool everywhere)
{
    engine::FileTermDraft draft{fromClosing, years, organisation.trimmed().toStdString(), why.trimmed().toStdString()};
    editOnce(
        QStringLiteral("term"),
        [id = spaceId(), draft, everywhere](engine::Account& account) -> Result<void> {
            if (!everywhere)
                return account.setFileTerm(id, draft);
            const auto count = account.setFileTermEverywhere(draft);
            return count.ok() ? Result<void>{} : count.error();
        },
        [this] { emit termSet(); });
}

void ClosingModel::makeArchive(const QString& folder)
{
    if (m_busy || m_stage != Stage::Explain)
        return;
    whenProven([this, folder] {
        if (std::exchange(m_busy, true))
            return;
        act<engine::ArchiveMade>([id = spaceId()](engine::Account& account) { return account.makeArchive(id, {}); },
                                 [this, folder](Result<engine::ArchiveMade> archive) {
                                     m_busy = false;
                                     setErrorText(archive.ok() ? QString() : refusal(archive.error()));
                                     if (archive.ok())
                                         made(std::move(archive).value(), folder);
                                 });
    });
}

void ClosingModel::made(engine::ArchiveMade archive, const QString& folder)
{
    drop();
    const QByteArray bytes(reinterpret_cast<const char*>(archive.file.data()), static_cast<qsizetype>(archive.file.size()));
    const Result<QString> name = writeFile(folder, tr("krachtplan-archive"), QStringLiteral(".kpa"), bytes);
    for (std::string& sheet : archive.sheets) {
        if (name.ok())
            m_sheets.append(text(sheet).split(QLatin1Char(' '), Qt::SkipEmptyParts));
        crypto::wipe(sheet);
    }
    if (!name.ok())
        return setErrorText(tr("It could not be saved there. Choose another place. Nothing is lost."));
    m_path = QDir(folder).filePath(name.value());
    m_savedText = tr("The file is saved as %1. It is sealed.").arg(name.value());
    m_stage = Stage::Sheets;
    if (host() != nullptr)
        host()->syncSoon(); // the others may know that it was taken out
    emit stageChanged();
}

void ClosingModel::savePaper(const QString& folder)
{
    if (m_stage != Stage::Sheets)
        return;
    QByteArray page = sheetPage(words(), sheet());
    const Result<QString> name =
        writeFile(folder, tr("krachtplan-archive-sheet-%1").arg(sheet()), QStringLiteral(".pdf"), page);
    page.fill('\0');
    m_paperText = name.ok()
                      ? tr("Saved as %1. Print it, and then erase this page: two of them open the file.").arg(name.value())
                      : tr("It could not be saved there. Choose another place, or write the words down.");
    emit stageChanged();
}

void ClosingModel::written()
{
    if (m_stage != Stage::Sheets)
        return;
    m_paperText.clear();
    if (++m_sheet == kSheets) {
        m_sheet = 0;
        m_asked.clear();
        crypto::SystemRandom random;
        for (const QStringList& words : m_sheets) {
            std::array<std::uint8_t, 2> drawn{};
            random.fill(drawn);
            m_asked.append((drawn[0] << 8 | drawn[1]) % static_cast<int>(words.size()) + 1);
        }
        m_stage = Stage::Check;
    }
    emit stageChanged();
}

void ClosingModel::showAgain()
{
    if (m_stage != Stage::Check)
        return;
    m_stage = Stage::Sheets;
    m_sheet = 0;
    m_checkText.clear();
    emit stageChanged();
}

void ClosingModel::check(const QStringList& typed, const QString& where)
{
    if (m_stage != Stage::Check || m_busy)
        return;
    for (int i = 0; i < kSheets; ++i)
        if (typed.value(i).trimmed().compare(m_sheets.at(i).at(m_asked.at(i) - 1), Qt::CaseInsensitive) != 0) {
            m_checkText = tr("The word of sheet %1 is not the same yet. Look at that sheet.").arg(i + 1);
            emit stageChanged();
            return;
        }
    m_checkText.clear();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_checkText = tr("The file is not there any more. Put it back, or make a new archive.");
        emit stageChanged();
        return;
    }
    const QByteArray bytes = file.readAll();
    m_busy = true;
    act<ItemId>(
        [id = spaceId(), bytes, one = m_sheets.at(0).join(QLatin1Char(' ')).toStdString(),
         two = m_sheets.at(1).join(QLatin1Char(' ')).toStdString(),
         place = where.trimmed().toStdString()](engine::Account& account) mutable {
            const auto taken = account.takeArchive(
                id, {reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())}, one, two,
                place);
            crypto::wipe(one);
            crypto::wipe(two);
            return taken;
        },
        [this](const Result<ItemId>& taken) {
            m_busy = false;
            if (!taken.ok()) {
                m_checkText = refusal(taken.error());
            } else {
                drop();
                m_stage = Stage::Done;
                host()->syncSoon();
                emit host()->planChanged(space());
                emit archived();
            }
            emit stageChanged();
        });
}

void ClosingModel::finish()
{
    drop();
    m_stage = Stage::Explain;
    emit stageChanged();
}

} // namespace kp::app
