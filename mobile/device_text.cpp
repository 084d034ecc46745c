#include "mobile/device_text.h"

#include "mobile/ids_text.h"
#include "mobile/plan_text.h"
#include "shared/core/words.h"
#include "shared/crypto/crypto.h"
#include "shared/model/roles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeviceText)
};

constexpr qint64 kWeek = 7;

QString dayOnly(std::int64_t ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), Words::tr("d MMMM"));
}

} // namespace

QString lastSeenText(std::int64_t ms)
{
    if (ms == 0)
        return Words::tr("not seen yet");
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    const qint64 days = at.date().daysTo(QDate::currentDate());
    if (days <= 0)
        return Words::tr("last seen today at %1").arg(timeText(at.time()));
    if (days == 1)
        return Words::tr("last seen yesterday");
    return days < kWeek ? Words::tr("last seen %n day(s) ago", nullptr, static_cast<int>(days))
                        : Words::tr("last seen on %1").arg(dayOnly(ms));
}

QString deviceName(const engine::DeviceListed& device)
{
    if (device.paper)
        return Words::tr("Recovery sheet");
    // A first device goes by the role of its person until somebody gives it a name.
    if (model::findRole(device.name) != nullptr)
        return Words::tr("First device");
    return device.name.empty() ? Words::tr("A device") : text(device.name);
}

QString deviceIcon(const engine::DeviceListed& device)
{
    return device.paper ? QStringLiteral("file-text") : QStringLiteral("device-mobile");
}

QString contactText(const engine::DeviceListed& device)
{
    if (device.thisOne)
        return Words::tr("the one in your hand");
    if (device.paper)
        return device.addedMs == 0 ? Words::tr("on paper") : Words::tr("on paper, made on %1").arg(dayOnly(device.addedMs));
    return lastSeenText(device.lastContactMs);
}

QString deviceNote(const engine::DeviceListed& device)
{
    if (device.removed) {
        if (device.paper)
            return Words::tr("It opens nothing any more.");
        if (device.waiting)
            return joined({Words::tr("Taken out"), Words::tr("Not on the server yet.")});
        if (device.wipedMs == 0)
            return Words::tr("Taken out. It is wiped as soon as it meets the server.");
        if (device.leftUnsent > 0)
            return Words::tr("Taken out and wiped. Of its unsent work, %n save(s) found nobody to take them.", nullptr,
                             static_cast<int>(device.leftUnsent));
        return device.parcels > 0 ? Words::tr("Taken out and wiped. What it had not sent was handed in.")
                                  : Words::tr("Taken out and wiped.");
    }
    if (device.waiting)
        return device.paper ? Words::tr("Not on the server yet: it does not work until it is.")
                            : Words::tr("Not on the server yet.");
    if (!device.confirmed && !device.thisOne)
        return Words::tr("Not confirmed yet.");
    return {};
}

QStringList wordsBetween(const DeviceId& a, const DeviceId& b)
{
    const auto& [first, second] = std::minmax(a, b);
    QStringList words;
    for (const std::string_view word :
         confirmationWords(crypto::hash("krachtplan/own-devices/1", {first.view(), second.view()})))
        words.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    return words;
}

} // namespace kp::app
