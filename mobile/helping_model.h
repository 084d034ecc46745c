/// \file The home of a buddy or somebody of the network: what I may help with, and a note that the family reads. UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QtQml/qqmlregistration.h>

namespace kp::app {

class HelpingModel : public kp::app::ReadingModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString myName READ myName NOTIFY changed)
    Q_PROPERTY(int myTint READ myTint NOTIFY changed)
    Q_PROPERTY(bool mySquare READ isMySquare NOTIFY changed)
    Q_PROPERTY(QString quote READ quote NOTIFY changed)
    Q_PROPERTY(QString quoteDetail READ quoteDetail NOTIFY changed)
    /// The step that is mine and comes first, or empty.
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(QString stepWords READ stepWords NOTIFY changed)
    Q_PROPERTY(QString stepWhen READ stepWhen NOTIFY changed)
    Q_PROPERTY(QVariantList stepPeople READ stepPeople NOTIFY changed)
    Q_PROPERTY(bool mayTick READ mayTick NOTIFY changed)
    Q_PROPERTY(bool mayNote READ mayNote NOTIFY changed)
    Q_PROPERTY(QString readersText READ readersText NOTIFY changed)
    Q_PROPERTY(kp::app::RowModel* steps READ steps CONSTANT)
    Q_PROPERTY(kp::app::RowModel* goals READ goals CONSTANT)
    Q_PROPERTY(kp::app::RowModel* notes READ notes CONSTANT)

public:
    explicit HelpingModel(QObject* parent = nullptr) : ReadingModel(parent) {}

    [[nodiscard]] QString myName() const { return m_me.name; }
    [[nodiscard]] int myTint() const { return m_me.tint; }
    [[nodiscard]] bool isMySquare() const { return m_me.square; }
    [[nodiscard]] QString quote() const { return m_quote.words; }
    [[nodiscard]] QString quoteDetail() const { return m_quote.detail; }
    [[nodiscard]] QString step() const { return m_step.key; }
    [[nodiscard]] QString stepWords() const { return m_step.words; }
    [[nodiscard]] QString stepWhen() const { return m_stepWhen; }
    [[nodiscard]] QVariantList stepPeople() const { return m_step.avatars; }
    [[nodiscard]] bool mayTick() const { return m_step.mayTick; }
    [[nodiscard]] bool mayNote() const { return m_mayNote; }
    [[nodiscard]] QString readersText() const { return m_readersText; }
    [[nodiscard]] RowModel* steps() { return &m_steps; }
    [[nodiscard]] RowModel* goals() { return &m_goals; }
    [[nodiscard]] RowModel* notes() { return &m_notes; }

    Q_INVOKABLE void setStepDone(const QString& key, bool done) { setDone(key, done); }
    /// Says so in a note at the step's goal; the step itself stays as it is.
    Q_INVOKABLE void cannotDo();
    Q_INVOKABLE void writeNote(const QString& text);

signals:
    /// `typed`: with the words of writeNote.
    void noteWritten(bool typed);

protected:
    void take(const PlanReading& reading) override;
    void clear() override;

private:
    void takeSteps(const PlanReading& reading);
    void takeGoals(const PlanReading& reading);
    void takeNotes(const PlanReading& reading);
    [[nodiscard]] QString sharingText(const engine::ItemShown& goal, const PlanReading& reading) const;

    Person m_me;
    WordsRow m_quote;
    StepRow m_step;
    QString m_stepWhen, m_noteGoal, m_readersText;
    bool m_mayNote = false;
    RowList<StepRow> m_steps{this};
    RowList<GoalRow> m_goals{this};
    RowList<WordsRow> m_notes{this};
};

} // namespace kp::app
