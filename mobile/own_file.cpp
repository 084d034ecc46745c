#include "mobile/own_file.h"

#include "mobile/agreed_text.h"
#include "mobile/item_text.h"
#include "mobile/kept_file.h"
#include "mobile/open_book_model.h"
#include "mobile/paper_page.h"
#include "mobile/part_look.h"
#include "mobile/plan_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>

namespace kp::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnFile)
};

/// Choices that the app makes by itself, and links that say nothing on paper.
constexpr std::array<std::string_view, 7> kSilent{"goal", "about", "subject", "order", "ask-first", "moved-to", "created"};

QString shownValue(const std::string& name, const engine::FieldShown& field, const People& people)
{
    if (!field.isSet)
        return valueText(name, field.shown.value, people);
    QStringList keys;
    for (const std::string& element : field.elements)
        keys.append(text(element));
    const bool persons = std::all_of(keys.begin(), keys.end(), [](const QString& key) { return key.size() == 32; });
    return persons ? people.names(keys) : keys.join(QStringLiteral(", "));
}

bool tells(const std::string& name, const engine::FieldShown& field)
{
    if (std::find(kSilent.begin(), kSilent.end(), name) != kSilent.end() || std::holds_alternative<bool>(field.shown.value))
        return false;
    return field.isSet ? !field.elements.empty() : !std::holds_alternative<std::monostate>(field.shown.value);
}

OwnFile::Line lineOf(const engine::ItemShown& item, const People& people)
{
    OwnFile::Line line;
    line.words = itemLine(item, people);
    QStringList details{itemTitle(item)};
    for (const auto& [name, field] : item.fields) {
        if (tells(name, field))
            details.append(shownValue(name, field, people));
        for (const engine::ValueShown& other : field.alternatives)
            line.others.append(
                //: %1 is what was written, %2 is a person
                Words::tr("Another version: %1 (%2)").arg(valueText(name, other.value, people), people.at(other.by).name));
    }
    details.append(people.at(item.createdBy).name);
    details.append(QLocale().toString(dayOf(item.createdMs), Words::tr("d MMMM yyyy")));
    details.removeAll(line.words);
    details.removeAll(QString());
    line.detail = joined(details);
    return line;
}

/// Part by part: what is shared together stands together.
void addPlan(OwnFile& file, const engine::PlanShown& plan, const std::vector<engine::PartShown>& parts,
             const People& people)
{
    for (const engine::PartShown& part : parts) {
        OwnFile::Section section{partTitle(part, plan), {}};
        for (const engine::ItemShown& item : plan.items)
            if (item.part == part.part)
                section.lines.append(lineOf(item, people));
        if (!section.lines.isEmpty())
            file.sections.append(section);
    }
}

} // namespace

Result<OwnFile> readOwnFile(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    KP_TRY_ASSIGN(const auto consents, account.consents(space));
    KP_TRY_ASSIGN(const QList<BookRow> book, OpenBookModel::book(account, space));
    const People people(plan, members);
    OwnFile file;
    file.family = text(plan.family);
    file.name = people.self().name;
    file.unreadable = static_cast<int>(plan.unreadable);
    addPlan(file, plan, parts, people);
    OwnFile::Section agreed{Words::tr("Consents"), {}};
    for (const engine::ConsentShown& consent : consents) {
        engine::PartShown named;
        named.part = consent.part;
        named.kind = consent.partKind;
        named.name = consent.partName;
        for (const engine::PartShown& part : parts)
            if (part.part == consent.part)
                named = part;
        const AgreedRow row = agreedRow(consent, people);
        agreed.lines.append({joined({partTitle(named, plan), row.name, row.line}), joined({row.purpose, row.stateText}),
                             row.words.isEmpty() ? QStringList() : QStringList{row.words}});
    }
    if (!agreed.lines.isEmpty())
        file.sections.append(agreed);
    OwnFile::Section acts{Words::tr("Open book"), {}};
    for (const BookRow& row : book)
        acts.lines.append({row.sentence, joined({row.day, row.time}), {}});
    if (!acts.lines.isEmpty())
        file.sections.append(acts);
    KP_TRY_ASSIGN(file.json, account.exportJson(space, {})); // puts it on record
    return file;
}

Result<OwnFile> readSeenFile(engine::Account& account, const SpaceId& space, const PersonId& person)
{
    KP_TRY_ASSIGN(const engine::PlanShown mine, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    std::size_t hidden = 0;
    KP_TRY_ASSIGN(const engine::PlanShown theirs, account.showAs(space, person, hidden));
    OwnFile file;
    file.theirs = true;
    file.family = text(mine.family);
    file.name = People(mine, members).at(person).name;
    file.unreadable = static_cast<int>(theirs.unreadable);
    // Names that this person has no key for are not told on paper either.
    addPlan(file, theirs, parts, People(theirs, {}));
    KP_TRY_ASSIGN(file.json, account.exportJsonAs(space, person)); // puts it on record
    return file;
}

Result<QStringList> saveFile(const OwnFile& file, const QString& folder, const QString& stem)
{
    QByteArray json = QByteArray::fromStdString(file.json);
    const Result<QString> page = writeFile(folder, stem, QStringLiteral(".pdf"), documentOf(file));
    const Result<QString> data =
        page.ok() ? writeFile(folder, stem, QStringLiteral(".json"), json) : Result<QString>(page.error());
    json.fill('\0');
    if (page.ok() && !data.ok())
        QFile::remove(QDir(folder).filePath(page.value()));
    if (!data.ok())
        return data.error();
    return QStringList{page.value(), data.value()};
}

QString htmlOf(const OwnFile& file)
{
    QString html = paragraph(QStringLiteral("h1"), file.theirs ? Words::tr("What %1 sees").arg(file.name)
                                                               : Words::tr("File of %1").arg(file.name));
    html += paragraph(QStringLiteral("p"),
                      Words::tr("Plan of %1. Made on %2.")
                          .arg(file.family, QLocale().toString(QDate::currentDate(), QLocale::LongFormat)));
    html += paragraph(
        QStringLiteral("p"),
        file.theirs
            ? Words::tr(
                  "This is what %1 could read of the plan on that day, as far as who made this reads it too. Whoever has "
                  "this file can read it.")
                  .arg(file.name)
            : Words::tr(
                  "This is what stood in the plan for %1 to read on that day. What was removed, and what others keep to "
                  "themselves, is not in it. Whoever has this file can read it.")
                  .arg(file.name));
    if (file.unreadable > 0)
        html +=
            paragraph(QStringLiteral("p"), Words::tr("%n piece(s) could not be read on this device yet, and are not in it.",
                                                     nullptr, file.unreadable));
    for (const OwnFile::Section& section : file.sections) {
        html += paragraph(QStringLiteral("h2"), section.title);
        for (const OwnFile::Line& line : section.lines) {
            html += paragraph(QStringLiteral("p"), line.words);
            for (const QString& small : QStringList{line.detail} + line.others)
                if (!small.isEmpty())
                    html += paragraph(QStringLiteral("blockquote"), small);
        }
    }
    return html;
}

QByteArray documentOf(const OwnFile& file) { return pageOf(htmlOf(file)); }

} // namespace kp::app
