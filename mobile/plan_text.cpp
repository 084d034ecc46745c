#include "mobile/plan_text.h"

#include "shared/model/values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace kp::app {
namespace {

QString words(const char* source) { return QCoreApplication::translate("PlanText", source); }

struct DomainSign {
    const char* which;
    const char* title;
    const char* icon;
};

constexpr qsizetype kDayLength = 10; // 2026-11-26

constexpr DomainSign kDomains[] = {
    {"housing", QT_TRANSLATE_NOOP("PlanText", "Home"), "house-line"},
    {"school", QT_TRANSLATE_NOOP("PlanText", "School"), "student"},
    {"leisure", QT_TRANSLATE_NOOP("PlanText", "Free time"), "bicycle"},
    {"relations", QT_TRANSLATE_NOOP("PlanText", "Family and friends"), "users-three"},
    {"health", QT_TRANSLATE_NOOP("PlanText", "Health"), "heartbeat"},
    {"income", QT_TRANSLATE_NOOP("PlanText", "Money"), "wallet"},
    {"work", QT_TRANSLATE_NOOP("PlanText", "Work"), "briefcase"},
    {"parenting", QT_TRANSLATE_NOOP("PlanText", "Parenting"), "hand-heart"},
    {"administration", QT_TRANSLATE_NOOP("PlanText", "Papers"), "files"},
    {"wellbeing", QT_TRANSLATE_NOOP("PlanText", "Feeling well"), "moon-stars"},
    {"justice", QT_TRANSLATE_NOOP("PlanText", "Police and court"), "scales"},
    {"other", QT_TRANSLATE_NOOP("PlanText", "Something else"), "dots-three"},
};

const DomainSign* domainSign(const QString& which)
{
    for (const DomainSign& sign : kDomains)
        if (which == QLatin1String(sign.which))
            return &sign;
    return nullptr;
}

} // namespace

QString rawText(const engine::ItemShown& item, std::string_view field)
{
    const engine::FieldShown* shown = item.field(field);
    return shown != nullptr ? QString::fromStdString(model::toRawText(shown->shown.value)) : QString();
}

int numberOf(const engine::ItemShown& item, std::string_view field)
{
    const engine::FieldShown* shown = item.field(field);
    const auto* number = shown != nullptr ? std::get_if<std::int64_t>(&shown->shown.value) : nullptr;
    return number != nullptr && *number >= 0 && *number <= 1'000'000 ? static_cast<int>(*number) : 0;
}

QStringList elementsOf(const engine::ItemShown& item, std::string_view field)
{
    QStringList found;
    if (const engine::FieldShown* shown = item.field(field))
        for (const std::string& element : shown->elements)
            found.append(QString::fromStdString(element));
    return found;
}

QString keyOf(const engine::ItemShown& item) { return QString::fromStdString(item.item.hex()); }

QString dayText(const QDate& day)
{
    const qint64 away = QDate::currentDate().daysTo(day);
    if (away == 0)
        return words(QT_TRANSLATE_NOOP("PlanText", "today"));
    if (away == 1)
        return words(QT_TRANSLATE_NOOP("PlanText", "tomorrow"));
    if (away == -1)
        return words(QT_TRANSLATE_NOOP("PlanText", "yesterday"));
    const bool thisYear = day.year() == QDate::currentDate().year();
    //: A day, as in "Thursday 26 November"
    return QLocale().toString(day, thisYear ? words(QT_TRANSLATE_NOOP("PlanText", "dddd d MMMM"))
                                            : words(QT_TRANSLATE_NOOP("PlanText", "d MMMM yyyy")));
}

QDate dayOf(std::int64_t atMs) { return QDateTime::fromMSecsSinceEpoch(atMs).date(); }

QDate whenDay(const QString& stored)
{
    if (const QDate day = QDate::fromString(stored, Qt::ISODate); day.isValid())
        return day;
    return QDateTime::fromString(stored, Qt::ISODate).toLocalTime().date();
}

QString whenText(const QString& stored)
{
    // QDate reads the day of an instant too, and would lose the hour.
    if (const QDate day = QDate::fromString(stored, Qt::ISODate); day.isValid() && stored.size() == kDayLength)
        return dayText(day);
    const QDateTime at = QDateTime::fromString(stored, Qt::ISODate).toLocalTime();
    return at.isValid() ? joined({dayText(at.date()), timeText(at.time())}) : stored;
}

//: A time of the day: 9.12
QString timeText(const QTime& time) { return QLocale().toString(time, words(QT_TRANSLATE_NOOP("PlanText", "H.mm"))); }

QString quoted(const QString& text)
{
    //: Somebody's own words, in the quotation marks of the language
    return text.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("PlanText", "\u201c%1\u201d")).arg(text);
}

QString joined(const QStringList& parts)
{
    QStringList full = parts;
    full.removeAll(QString());
    return full.join(QStringLiteral(" \u00b7 "));
}

const QStringList& domainOrder()
{
    static const QStringList kOrder = [] {
        QStringList order;
        for (const DomainSign& sign : kDomains)
            order.append(QLatin1String(sign.which));
        return order;
    }();
    return kOrder;
}

QString domainTitle(const QString& which)
{
    const DomainSign* sign = domainSign(which);
    return sign != nullptr ? words(sign->title) : which;
}

QString domainIcon(const QString& which)
{
    const DomainSign* sign = domainSign(which);
    return sign != nullptr ? QLatin1String(sign->icon) : QStringLiteral("dots-three");
}

int goalKindOf(const engine::ItemShown& goal)
{
    const std::string kind = goal.text("kind");
    return kind == "condition" ? 2 : kind == "child" ? 1 : 0;
}

QString goalKindText(const engine::ItemShown& goal, const People& people)
{
    const QString owner = rawText(goal, "owner");
    switch (goalKindOf(goal)) {
    case 1:
        return owner.isEmpty() ? words(QT_TRANSLATE_NOOP("PlanText", "Wish of a child"))
                               : words(QT_TRANSLATE_NOOP("PlanText", "Wish of %1")).arg(people.at(owner).name);
    case 2: {
        const QString setter = rawText(goal, "setter");
        return setter.isEmpty() ? words(QT_TRANSLATE_NOOP("PlanText", "Condition"))
                                : words(QT_TRANSLATE_NOOP("PlanText", "Condition of %1")).arg(setter);
    }
    default: return words(QT_TRANSLATE_NOOP("PlanText", "Wish of the family"));
    }
}

QString valueText(const std::string& field, const wire::Value& value, const People& people)
{
    static const QHash<QString, const char*> kWords{
        {"family", QT_TRANSLATE_NOOP("PlanText", "Wish of the family")},
        {"child", QT_TRANSLATE_NOOP("PlanText", "Wish of a child")},
        {"condition", QT_TRANSLATE_NOOP("PlanText", "Condition")},
        {"now", QT_TRANSLATE_NOOP("PlanText", "important now")},
        {"parked", QT_TRANSLATE_NOOP("PlanText", "for later")},
        {"none", QT_TRANSLATE_NOOP("PlanText", "not chosen")},
        {"open", QT_TRANSLATE_NOOP("PlanText", "still to do")},
        {"busy", QT_TRANSLATE_NOOP("PlanText", "busy with it")},
        {"done", QT_TRANSLATE_NOOP("PlanText", "done")},
    };
    if (std::holds_alternative<std::monostate>(value))
        return words(QT_TRANSLATE_NOOP("PlanText", "empty"));
    const QString raw = QString::fromStdString(model::toRawText(value));
    if (std::holds_alternative<ItemId>(value))
        return people.at(raw).name;
    if (field == "domain" || field == "which")
        return domainTitle(raw);
    if (field == "kind" || field == "place" || field == "status") {
        const auto word = kWords.constFind(raw);
        return word == kWords.constEnd() ? raw : words(*word);
    }
    return field == "words" || field == "text" ? raw : whenText(raw);
}

} // namespace kp::app
