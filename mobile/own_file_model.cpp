#include "mobile/own_file_model.h"

#include "mobile/part_look.h"
#include "mobile/plan_text.h"

namespace kp::app {
namespace {

using Shown = OwnFileModel::Shown;

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    Shown shown;
    QStringList titles;
    for (const engine::PartShown& part : parts)
        if (isSharedByItself(part))
            titles.append(part.kind == "goal" ? quoted(partTitle(part, plan)) : partTitle(part, plan));
    shown.inside = titles.join(QStringLiteral(", "));
    if (plan.unreadable > 0)
        shown.outside =
            OwnFileModel::tr("%n piece(s) cannot be read on this device yet. They are not in the file. The key follows.",
                             nullptr, static_cast<int>(plan.unreadable));
    return shown;
}

} // namespace

void OwnFileModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     m_places.set(filePlaces());
                     setLoaded();
                     emit changed();
                 });
}

void OwnFileModel::forget()
{
    m_shown = {};
    m_places.set({});
    m_savedText.clear();
    m_busy = false;
    emit changed();
}

void OwnFileModel::save(const QString& folder)
{
    if (m_busy)
        return;
    whenProven([this, folder] {
        if (m_busy)
            return;
        m_busy = true;
        m_savedText.clear();
        emit changed();
        act<OwnFile>([id = spaceId()](engine::Account& account) { return readOwnFile(account, id); },
                     [this, folder](const Result<OwnFile>& file) {
                         m_busy = false;
                         setErrorText(file.ok() ? QString() : kp::app::errorText(file.error()));
                         if (file.ok())
                             write(file.value(), folder);
                         emit changed();
                     });
    });
}

void OwnFileModel::write(const OwnFile& file, const QString& folder)
{
    const QString stem = tr("krachtplan-my-file"); // no name: a folder is read by others too
    const Result<QStringList> saved = saveFile(file, folder, stem);
    if (!saved.ok())
        return setErrorText(tr("It could not be saved there. Choose another place. Nothing is lost."));
    m_savedText =
        tr("Saved as %1 and %2. Whoever has these files can read them, without words. Keep them where only you can "
           "get at them, or erase them when you do not need them any more.")
            .arg(saved.value().front(), saved.value().back());
    if (host() != nullptr)
        host()->syncSoon(); // the others may know of it
}

} // namespace kp::app
