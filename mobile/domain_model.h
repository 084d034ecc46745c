/// \file One domain of life: how it is for me, how the others see it, which goals and strengths belong to it. UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QtQml/qqmlregistration.h>

namespace kp::app {

class DomainModel : public kp::app::ReadingModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    /// Stable name of the domain.
    Q_PROPERTY(QString which READ which WRITE setWhich NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(int mark READ mark NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    /// My own item of this domain, or empty.
    Q_PROPERTY(QString mine READ mine NOTIFY changed)
    Q_PROPERTY(int myRating READ myRating NOTIFY changed)
    Q_PROPERTY(QString myWords READ myWords NOTIFY changed)
    Q_PROPERTY(QString myFine READ myFine NOTIFY changed)
    Q_PROPERTY(QString myWish READ myWish NOTIFY changed)
    Q_PROPERTY(bool clash READ hasClash NOTIFY changed)
    Q_PROPERTY(kp::app::RowModel* views READ views CONSTANT)
    Q_PROPERTY(kp::app::RowModel* goals READ goals CONSTANT)
    Q_PROPERTY(kp::app::RowModel* strengths READ strengths CONSTANT)

public:
    explicit DomainModel(QObject* parent = nullptr) : ReadingModel(parent) {}

    [[nodiscard]] QString which() const { return m_which; }
    void setWhich(const QString& which);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString icon() const;
    [[nodiscard]] int mark() const { return m_mark; }
    [[nodiscard]] bool mayWrite() const { return m_mayWrite; }
    [[nodiscard]] QString mine() const { return m_mine; }
    [[nodiscard]] int myRating() const { return m_myRating; }
    [[nodiscard]] QString myWords() const { return m_myWords; }
    [[nodiscard]] QString myFine() const { return m_myFine; }
    [[nodiscard]] QString myWish() const { return m_myWish; }
    [[nodiscard]] bool hasClash() const { return m_clash; }
    [[nodiscard]] RowModel* views() { return &m_views; }
    [[nodiscard]] RowModel* goals() { return &m_goals; }
    [[nodiscard]] RowModel* strengths() { return &m_strengths; }

    /// 1 to 5; 0 takes the rating back.
    Q_INVOKABLE void rate(int rating);
    /// 1 important now, 2 for later, 0 neither.
    Q_INVOKABLE void setPlace(int place);

protected:
    void take(const PlanReading& reading) override;
    void clear() override;

private:
    void setMine(const std::string& field, const std::string& value);

    QString m_which, m_mine, m_myWords, m_myFine, m_myWish;
    int m_mark = 3;
    int m_myRating = 0;
    bool m_mayWrite = false;
    bool m_clash = false;
    RowList<ViewRow> m_views{this};
    RowList<GoalRow> m_goals{this};
    RowList<WordsRow> m_strengths{this};
};

} // namespace kp::app
