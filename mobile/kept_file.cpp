#include "mobile/kept_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

namespace kp::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecoveryPaper)
};

constexpr int kNumberMax = 100;

} // namespace

QList<PlaceRow> filePlaces()
{
    QList<PlaceRow> places;
    const auto add = [&](const QString& path, const QString& name) {
        const bool known = std::any_of(places.begin(), places.end(), [&](const PlaceRow& one) { return one.key == path; });
        if (!path.isEmpty() && !known && QFileInfo(path).isWritable())
            places.append({path, name});
    };
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes())
        if (volume.isReady() && !volume.isReadOnly()
            && (volume.rootPath().startsWith(QLatin1String("/media/"))
                || volume.rootPath().startsWith(QLatin1String("/run/media/"))))
            add(volume.rootPath(), Words::tr("USB stick %1").arg(volume.displayName()));
    add(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), Words::tr("Documents"));
    add(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), Words::tr("Downloads"));
    add(QStandardPaths::writableLocation(QStandardPaths::HomeLocation), Words::tr("My own folder"));
    return places;
}

Result<QString> writeFile(const QString& folder, const QString& stem, const QString& tail, const QByteArray& bytes)
{
    QString name = stem;
    for (int number = 2; QFileInfo::exists(QDir(folder).filePath(name + tail)) && number < kNumberMax; ++number)
        name = QStringLiteral("%1-%2").arg(stem).arg(number);
    QFile file(QDir(folder).filePath(name + tail));
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Errc::StorageFailed;
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(bytes) != bytes.size()
        || !file.flush()) {
        file.remove();
        return Errc::StorageFailed;
    }
    return QFileInfo(file).fileName();
}

} // namespace kp::app
