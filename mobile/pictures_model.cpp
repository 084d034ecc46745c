#include "mobile/pictures_model.h"

#include "mobile/plan_text.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

#include <algorithm>

namespace kp::app {
namespace {

constexpr int kSmallSide = 320;
constexpr int kLargeSide = 1600;
constexpr qint64 kFileBytesMax = 64LL * 1024 * 1024;

using Shown = PicturesModel::Shown;
using Chosen = PicturesModel::Chosen;

QByteArray asQt(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

bool belongsTo(const engine::ItemShown& item, const ItemId& about)
{
    const engine::FieldShown* of = item.field("of");
    const auto* id = of != nullptr ? std::get_if<ItemId>(&of->shown.value) : nullptr;
    return item.picture && id != nullptr && *id == about;
}

QString spokenOf(const PictureRow& row)
{
    const QString name =
        row.caption.isEmpty() ? PicturesModel::tr("Picture") : PicturesModel::tr("Picture: %1").arg(row.caption);
    if (!row.here)
        return PicturesModel::tr("%1. It is still coming.").arg(name);
    return row.waiting ? PicturesModel::tr("%1. It is waiting to be sent.").arg(name) : name;
}

/// What was decoded before is taken over: pictures never change.
Result<Shown> read(engine::Account& account, const SpaceId& space, const ItemId& about, const QHash<QString, QImage>& known)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    Shown shown;
    for (const engine::ItemShown& item : plan.items) {
        if (!belongsTo(item, about))
            continue;
        PictureRow row;
        row.key = keyOf(item);
        row.caption = rawText(item, "caption");
        row.here = item.picture->here;
        row.waiting = item.picture->waiting;
        row.image = known.value(row.key);
        if (row.here && row.image.isNull())
            if (const auto picture = account.picture(space, item.item); picture.ok())
                row.image = decoded(asQt(picture.value().bytes), kSmallSide);
        row.spoken = spokenOf(row);
        shown.rows.append(row);
    }
    return shown;
}

Result<Chosen> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Errc::BadValue, "from"};
    if (file.size() > kFileBytesMax)
        return Error{Errc::TooLarge, "picture-bytes"};
    Chosen chosen{file.readAll(), {}};
    chosen.image = decoded(chosen.bytes, kLargeSide);
    return chosen.image.isNull() ? Result<Chosen>(Error{Errc::BadValue, "picture-format"}) : chosen;
}

} // namespace

QImage decoded(const QByteArray& bytes, int sideMax)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (reader.format() != "jpeg" && reader.format() != "png")
        return {};
    const QSize size = reader.size();
    if (size.width() > sideMax || size.height() > sideMax)
        reader.setScaledSize(size.scaled(sideMax, sideMax, Qt::KeepAspectRatio));
    return reader.read();
}

void PicturesModel::setAbout(const QString& item)
{
    if (m_about == item)
        return;
    m_about = item;
    forget();
    reloadIfReady();
}

const PictureRow* PicturesModel::rowOf(const QString& key) const
{
    const auto found =
        std::find_if(m_shown.rows.begin(), m_shown.rows.end(), [&](const PictureRow& row) { return row.key == key; });
    return found == m_shown.rows.end() ? nullptr : &*found;
}

QString PicturesModel::stateText() const
{
    const auto count = [&](const auto& is) {
        return static_cast<int>(std::count_if(m_shown.rows.begin(), m_shown.rows.end(), is));
    };
    const int coming = count([](const PictureRow& row) { return !row.here; });
    const int waiting = count([](const PictureRow& row) { return row.waiting; });
    QStringList said;
    if (coming > 0)
        said.append(tr("%n picture(s) still coming.", nullptr, coming));
    if (waiting > 0)
        said.append(tr("%n picture(s) waiting to be sent. Kept on this device.", nullptr, waiting));
    return said.join(QLatin1Char(' '));
}

QString PicturesModel::lookedCaption() const
{
    const PictureRow* row = rowOf(m_looked);
    return row == nullptr ? QString() : row->caption;
}

bool PicturesModel::isLookedHere() const
{
    const PictureRow* row = rowOf(m_looked);
    return row != nullptr && row->here;
}

void PicturesModel::reload()
{
    const ItemId about = idOf<ItemId>(m_about);
    if (about.isZero())
        return;
    QHash<QString, QImage> known;
    for (const PictureRow& row : m_shown.rows)
        if (!row.image.isNull())
            known.insert(row.key, row.image);
    fetch<Shown>([id = spaceId(), about, known](engine::Account& account) { return read(account, id, about, known); },
                 [this, about](const Shown& shown) {
                     if (idOf<ItemId>(m_about) != about)
                         return;
                     m_shown = shown;
                     m_rows.set(m_shown.rows);
                     if (rowOf(m_looked) == nullptr)
                         lookAway();
                     else if (m_large.isNull())
                         look(m_looked); // it came in while it was waited for
                     setLoaded();
                     emit changed();
                 });
}

void PicturesModel::forget()
{
    m_shown = {};
    m_rows.set({});
    m_looked.clear();
    m_large = m_chosen = {};
    m_bytes.clear();
    m_busy = false;
    emit changed();
}

QString PicturesModel::refusal(const Error& error) const
{
    if (error.detail == "picture-format" || error.detail == "from")
        return tr("This is no picture that the app can read. Choose a photo (JPEG) or a PNG. Nothing was added.");
    if (error.detail == "picture-damaged")
        return tr("This picture is damaged or not whole. Choose it again, or another one. Nothing was added.");
    if (error.detail == "picture-pixels" || error.detail == "picture-bytes")
        return tr("This picture is too large. Make it smaller first, or choose another one. Nothing was added.");
    return PlanViewModel::refusal(error);
}

void PicturesModel::choose(const QUrl& file)
{
    clearError();
    m_busy = true;
    emit changed();
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    ask<Chosen>([path](engine::Account&) { return readFile(path); },
                [this](Result<Chosen> chosen) {
                    m_busy = false;
                    if (chosen.ok()) {
                        m_bytes = chosen.value().bytes;
                        m_chosen = chosen.value().image;
                    } else {
                        setErrorText(refusal(chosen.error()));
                    }
                    emit changed();
                    if (chosen.ok())
                        emit chosenRead();
                });
}

void PicturesModel::letGo()
{
    m_bytes.clear();
    m_chosen = {};
    clearError();
    emit changed();
}

void PicturesModel::add(const QString& caption)
{
    const ItemId about = idOf<ItemId>(m_about);
    if (m_bytes.isEmpty() || about.isZero())
        return;
    editTelling(
        QStringLiteral("add"),
        [id = spaceId(), about, bytes = m_bytes, words = caption.trimmed().toStdString()](engine::Account& account,
                                                                                          bool evenSo) -> Result<void> {
            engine::PictureDraft draft;
            draft.of = about;
            draft.bytes.assign(bytes.begin(), bytes.end());
            draft.caption = words;
            draft.evenSo = evenSo;
            const auto made = account.addPicture(id, draft);
            return made.ok() ? Result<void>() : made.error();
        },
        [this] {
            letGo();
            emit added();
        });
}

void PicturesModel::look(const QString& picture)
{
    clearError();
    if (m_looked != picture)
        m_large = {};
    m_looked = picture;
    emit changed();
    const PictureRow* row = rowOf(picture);
    if (row == nullptr || !row->here)
        return;
    fetch<QImage>(
        [id = spaceId(), item = idOf<ItemId>(picture)](engine::Account& account) -> Result<QImage> {
            KP_TRY_ASSIGN(const engine::PictureBytes found, account.picture(id, item));
            return decoded(asQt(found.bytes), kLargeSide);
        },
        [this, picture](const QImage& image) {
            if (m_looked != picture)
                return;
            m_large = image;
            emit changed();
        });
}

void PicturesModel::lookAway()
{
    m_looked.clear();
    m_large = {};
    emit changed();
}

void PicturesModel::remove(const QString& picture)
{
    editOnce(
        "remove/" + picture,
        [id = spaceId(), item = idOf<ItemId>(picture)](engine::Account& account) { return account.removeItem(id, item); },
        [this] { emit removed(); });
}

} // namespace kp::app
