/// \file One goal: own words, how it goes by its owner's own rating, who does what, notes, who sees it, history. UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QtQml/qqmlregistration.h>

namespace kp::app {

class GoalModel : public kp::app::ReadingModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    /// Hex id of the goal.
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY changed)
    /// False when it was removed, or is not shared with this person any more.
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed)
    Q_PROPERTY(QString ownerName READ ownerName NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    Q_PROPERTY(bool mayNote READ mayNote NOTIFY changed)
    /// The owner rates; a wish of the family is rated by each of the family.
    Q_PROPERTY(bool mayRate READ mayRate NOTIFY changed)
    Q_PROPERTY(int myRating READ myRating NOTIFY changed)
    Q_PROPERTY(bool parked READ isParked NOTIFY changed)
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    Q_PROPERTY(bool clash READ hasClash NOTIFY changed)
    Q_PROPERTY(QVariantList trend READ trend NOTIFY changed)
    Q_PROPERTY(QList<QString> trendLabels READ trendLabels NOTIFY changed)
    Q_PROPERTY(QVariantList readers READ readers NOTIFY changed)
    Q_PROPERTY(QString readersText READ readersText NOTIFY changed)
    Q_PROPERTY(kp::app::RowModel* steps READ steps CONSTANT)
    Q_PROPERTY(kp::app::RowModel* helpers READ helpers CONSTANT)
    Q_PROPERTY(kp::app::RowModel* notes READ notes CONSTANT)
    Q_PROPERTY(kp::app::RowModel* history READ history CONSTANT)

public:
    explicit GoalModel(QObject* parent = nullptr) : ReadingModel(parent) {}

    [[nodiscard]] QString goal() const { return m_goal; }
    void setGoal(const QString& goal);
    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QString why() const { return m_why; }
    [[nodiscard]] int kind() const { return m_row.kind; }
    [[nodiscard]] QString kindText() const { return m_row.kindText; }
    [[nodiscard]] QString ownerName() const { return m_ownerName; }
    [[nodiscard]] bool mayWrite() const { return m_mayWrite; }
    [[nodiscard]] bool mayNote() const { return m_mayNote; }
    [[nodiscard]] bool mayRate() const { return m_mayRate; }
    [[nodiscard]] int myRating() const { return m_myRating; }
    [[nodiscard]] bool isParked() const { return m_parked; }
    [[nodiscard]] bool isDone() const { return m_row.done; }
    [[nodiscard]] bool hasClash() const { return m_clash; }
    [[nodiscard]] QVariantList trend() const { return m_trend; }
    [[nodiscard]] QStringList trendLabels() const { return m_trendLabels; }
    [[nodiscard]] QVariantList readers() const { return m_readers; }
    [[nodiscard]] QString readersText() const { return m_readersText; }
    [[nodiscard]] RowModel* steps() { return &m_steps; }
    [[nodiscard]] RowModel* helpers() { return &m_helpers; }
    [[nodiscard]] RowModel* notes() { return &m_notes; }
    [[nodiscard]] RowModel* history() { return &m_history; }

    Q_INVOKABLE void setStepDone(const QString& key, bool done) { ReadingModel::setDone(key, done); }
    Q_INVOKABLE void rate(int rating);
    Q_INVOKABLE void setParked(bool parked);
    Q_INVOKABLE void setGoalDone(bool done);
    Q_INVOKABLE void writeNote(const QString& text);
    Q_INVOKABLE void loadHistory();

signals:
    void noteWritten(const QString& goal);

protected:
    void take(const PlanReading& reading) override;
    void clear() override;

private:
    void clearGoal();
    void takeGoal(const engine::ItemShown& goal, const PlanReading& reading);
    void takeTrend(const engine::ItemShown& goal, const PlanReading& reading);
    void takeLists(const engine::ItemShown& goal, const PlanReading& reading);
    void takeReaders(const engine::ItemShown& goal, const PlanReading& reading);
    void showHistory(const std::vector<engine::ChangeShown>& changes);

    QString m_goal, m_words, m_why, m_ownerName, m_readersText;
    GoalRow m_row;
    bool m_found = true, m_mayWrite = false, m_mayNote = false, m_mayRate = false, m_parked = false, m_clash = false;
    int m_myRating = 0;
    QVariantList m_trend, m_readers;
    QStringList m_trendLabels;
    RowList<StepRow> m_steps{this};
    RowList<PersonRowData> m_helpers{this};
    RowList<WordsRow> m_notes{this};
    RowList<WordsRow> m_history{this};
};

} // namespace kp::app
