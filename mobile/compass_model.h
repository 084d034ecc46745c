/// \file The compass: every domain of life as one person sees it, and beside it how the others see the chosen one. Different
/// views stand side by side and are never made into one number. UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QtQml/qqmlregistration.h>

namespace kp::app {

class CompassModel : public kp::app::ReadingModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kp::app::RowModel* people READ people CONSTANT)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int personIndex READ personIndex WRITE setPersonIndex NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(int personTint READ personTint NOTIFY changed)
    Q_PROPERTY(kp::app::RowModel* sectors READ sectors CONSTANT)
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY changed)
    Q_PROPERTY(QString currentTitle READ currentTitle NOTIFY changed)
    Q_PROPERTY(QString currentIcon READ currentIcon NOTIFY changed)
    /// 0 talked about, 1 important now, 2 for later, 3 not talked about: WheelFigure.
    Q_PROPERTY(int currentMark READ currentMark NOTIFY changed)
    Q_PROPERTY(kp::app::RowModel* views READ views CONSTANT)

public:
    explicit CompassModel(QObject* parent = nullptr) : ReadingModel(parent) {}

    [[nodiscard]] RowModel* people() { return &m_people; }
    [[nodiscard]] QStringList names() const { return m_names; }
    [[nodiscard]] int personIndex() const { return m_personIndex; }
    void setPersonIndex(int index);
    [[nodiscard]] QString personName() const { return m_person.name; }
    [[nodiscard]] int personTint() const { return m_person.tint; }
    [[nodiscard]] RowModel* sectors() { return &m_sectors; }
    [[nodiscard]] QString currentKey() const { return m_currentKey; }
    void setCurrentKey(const QString& key);
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] QString currentIcon() const;
    [[nodiscard]] int currentMark() const { return m_currentMark; }
    [[nodiscard]] RowModel* views() { return &m_views; }

protected:
    void take(const PlanReading& reading) override;
    void clear() override;

private:
    void takePeople(const PlanReading& reading);
    void takeSectors(const PlanReading& reading);

    QStringList m_names;
    QString m_chosenPerson;
    int m_personIndex = 0;
    Person m_person;
    QString m_currentKey;
    int m_currentMark = 3;
    RowList<PersonRowData> m_people{this};
    RowList<SectorRow> m_sectors{this};
    RowList<ViewRow> m_views{this};
};

/// The views of all people on one domain, own first. Shared with the domain's own page.
[[nodiscard]] QList<ViewRow> domainViews(const PlanReading& reading, const QString& which);
/// What holds for a domain: now when anybody says so, else later, else talked about, else open.
[[nodiscard]] int domainMark(const PlanReading& reading, const QString& which);
[[nodiscard]] QString domainMarkText(int mark);

} // namespace kp::app
