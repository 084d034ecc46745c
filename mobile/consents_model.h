/// \file Every consent this person can read, as it was given: per person or per part, what runs and what ended; and what waits for
/// somebody. One is ended with one tap, and one that was written down in this person's name is answered with one. UI thread.
///
/// Who may end what is the engine's (`Account::rules`); an answer is taken only while it is asked.
#pragma once

#include "mobile/agreed_text.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

/// What waits for people: the engine's `owed`, in a sentence.
struct OwedRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString entry MEMBER entry)

public:
    QString key;
    QString sentence;
    QString hint; ///< what this person can do now; may be empty
    QString sign;
    QString entry; ///< of the consent it is about, when that can be opened here; else empty
};

class ConsentsModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* running READ running CONSTANT)
    Q_PROPERTY(QAbstractItemModel* ended READ ended CONSTANT)
    Q_PROPERTY(QAbstractItemModel* owed READ owed CONSTANT)
    /// Headings are the parts, else the people.
    Q_PROPERTY(bool byPart READ isByPart WRITE setByPart NOTIFY changed)
    Q_PROPERTY(int runningCount READ runningCount NOTIFY changed)
    Q_PROPERTY(int endedCount READ endedCount NOTIFY changed)
    Q_PROPERTY(int owedCount READ owedCount NOTIFY changed)

    // The one that is open; empty when none is.
    Q_PROPERTY(bool picked READ hasPicked NOTIFY pickedChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY pickedChanged)
    Q_PROPERTY(QString personCaption READ personCaption NOTIFY pickedChanged)
    Q_PROPERTY(int personTint READ personTint NOTIFY pickedChanged)
    Q_PROPERTY(bool personSquare READ personSquare NOTIFY pickedChanged)
    Q_PROPERTY(QString what READ what NOTIFY pickedChanged)
    Q_PROPERTY(QString sign READ sign NOTIFY pickedChanged)
    Q_PROPERTY(QString allowed READ allowed NOTIFY pickedChanged)
    Q_PROPERTY(QString earlier READ earlier NOTIFY pickedChanged)
    Q_PROPERTY(QString purpose READ purpose NOTIFY pickedChanged)
    Q_PROPERTY(QString until READ until NOTIFY pickedChanged)
    Q_PROPERTY(QString given READ given NOTIFY pickedChanged)
    Q_PROPERTY(QString agreed READ agreed NOTIFY pickedChanged)
    Q_PROPERTY(QString asked READ asked NOTIFY pickedChanged)
    Q_PROPERTY(QString words READ words NOTIFY pickedChanged)
    Q_PROPERTY(QString language READ language NOTIFY pickedChanged)
    Q_PROPERTY(QString strokes READ strokes NOTIFY pickedChanged)
    Q_PROPERTY(QString stateText READ stateText NOTIFY pickedChanged)
    Q_PROPERTY(QString stateSign READ stateSign NOTIFY pickedChanged)
    Q_PROPERTY(QString next READ next NOTIFY pickedChanged)
    Q_PROPERTY(bool mayEnd READ mayEnd NOTIFY pickedChanged)
    Q_PROPERTY(bool mayAnswer READ mayAnswer NOTIFY pickedChanged)
    /// What ending does, or giving back.
    Q_PROPERTY(QString endHint READ endHint NOTIFY pickedChanged)
    Q_PROPERTY(bool mine READ isMine NOTIFY pickedChanged)

public:
    explicit ConsentsModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] RowModel* running() { return &m_running; }
    [[nodiscard]] RowModel* ended() { return &m_ended; }
    [[nodiscard]] RowModel* owed() { return &m_owed; }
    [[nodiscard]] bool isByPart() const noexcept { return m_byPart; }
    void setByPart(bool byPart);
    [[nodiscard]] int runningCount() const { return m_running.count(); }
    [[nodiscard]] int endedCount() const { return m_ended.count(); }
    [[nodiscard]] int owedCount() const { return m_owed.count(); }

    [[nodiscard]] bool hasPicked() const { return !m_one.key.isEmpty(); }
    [[nodiscard]] QString personName() const { return m_one.name; }
    [[nodiscard]] QString personCaption() const { return m_one.caption; }
    [[nodiscard]] int personTint() const { return m_one.tint; }
    [[nodiscard]] bool personSquare() const { return m_one.square; }
    [[nodiscard]] QString what() const { return m_one.what; }
    [[nodiscard]] QString sign() const { return m_one.sign; }
    [[nodiscard]] QString allowed() const { return m_one.allowed; }
    [[nodiscard]] QString earlier() const { return m_one.earlier; }
    [[nodiscard]] QString purpose() const { return m_one.purpose; }
    [[nodiscard]] QString until() const { return m_one.until; }
    [[nodiscard]] QString given() const { return m_one.given; }
    [[nodiscard]] QString agreed() const { return m_one.agreed; }
    [[nodiscard]] QString asked() const { return m_one.asked; }
    [[nodiscard]] QString words() const { return m_one.words; }
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString strokes() const { return m_one.strokes; }
    [[nodiscard]] QString stateText() const { return m_one.stateText; }
    [[nodiscard]] QString stateSign() const { return m_one.stateSign; }
    [[nodiscard]] QString next() const { return m_one.next; }
    [[nodiscard]] bool mayEnd() const { return m_one.mayEnd; }
    [[nodiscard]] bool mayAnswer() const { return m_one.mayAnswer; }
    [[nodiscard]] QString endHint() const;
    [[nodiscard]] bool isMine() const { return hasPicked() && m_one.person == m_shown.me; }

    /// Opens the consent with that key; empty closes.
    Q_INVOKABLE void pick(const QString& key);
    /// Ends the access of the one that is open.
    Q_INVOKABLE void end();
    /// "So it was", or "it was not so", about the one that is open.
    Q_INVOKABLE void answer(bool agreed);

    struct Shown {
        QList<AgreedRow> rows; ///< the newest first
        QList<OwedRow> owed;
        QString me;
    };

signals:
    void changed();
    void pickedChanged();
    /// Ended or answered, and saved on this device.
    void finished();

protected:
    void reload() override;
    void forget() override;

private:
    void sort();

    RowList<AgreedRow> m_running{this}, m_ended{this};
    RowList<OwedRow> m_owed{this};
    Shown m_shown;
    AgreedRow m_one;
    bool m_byPart = false;
};

} // namespace kp::app
