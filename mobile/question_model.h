/// \file What somebody else wrote down as agreed by the person of this device, still to be answered here; and where the answers
/// given are. UI thread.
///
/// The access is in force while the question waits. A yes lets it stay, a no ends it at once on this device and, as soon as the
/// server has it, everywhere; without an answer it lapses (protocol.md, "Who may sign what"). An answer is told as being on the
/// server only when its entry stands there.
#pragma once

#include "mobile/people.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

struct QuestionRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    /// "An wrote down that you agree."
    Q_PROPERTY(QString told MEMBER told)
    Q_PROPERTY(QString when MEMBER when)
    /// Whom it lets see something, alone and with the role.
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString allowed MEMBER allowed)
    /// Both empty for somebody who was let into the plan.
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(QString until MEMBER until)
    /// Until when it waits, and what silence does.
    Q_PROPERTY(QString waits MEMBER waits)
    /// The words as they were shown at the table; may be empty.
    Q_PROPERTY(QString words MEMBER words)

public:
    QString key; ///< hex id of the entry that is asked about
    QString by;
    int tint = -1;
    bool square = false;
    QString told, when;
    QString about, who;
    QString what, sign;
    QString allowed, purpose, until, waits, words;
    QString part; ///< hex id; all zero for the plan
};

/// An answer given on this device.
struct AnswerRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString sentence MEMBER sentence)
    /// Where it is, never claiming more than is so.
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString sign MEMBER sign)

public:
    QString key, sentence, place, sign;
};

/// Where the answer is that was the `turn`th of its kind about its part, with so many of them `here` and `there`: they come to
/// stand on the server in the order in which they were given. Pure.
enum class AnswerPlace { Here, There, Refused };
[[nodiscard]] AnswerPlace placeOf(int turn, int here, int there);

class QuestionModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* questions READ questions CONSTANT)
    Q_PROPERTY(QAbstractItemModel* answers READ answers CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int answerCount READ answerCount NOTIFY changed)
    /// An answer is being written down: once, however often somebody taps.
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    explicit QuestionModel(QObject* parent = nullptr);

    [[nodiscard]] RowModel* questions() { return &m_questions; }
    [[nodiscard]] RowModel* answers() { return &m_answers; }
    [[nodiscard]] int count() const { return m_questions.count(); }
    [[nodiscard]] int answerCount() const { return m_answers.count(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// "Yes, so it was", or "no": the outcome is a row of `answers` or errorText.
    Q_INVOKABLE void answer(const QString& key, bool agreed);

    /// How many answers of one kind about one part there are: on this device alone, and on the server.
    struct Tally {
        QString part, title;
        bool agreed = false;
        int here = 0, there = 0;
    };
    struct Reading {
        QList<QuestionRow> questions;
        QList<Tally> tallies;
    };

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    /// An answer of this session; `turn` as in placeOf.
    struct Given {
        QString key, part, sentence;
        bool agreed = false;
        int turn = 0;
    };
    void setBusy(bool busy);
    void take(const Reading& reading);

    RowList<QuestionRow> m_questions{this};
    RowList<AnswerRow> m_answers{this};
    QList<QuestionRow> m_asked;
    QList<Given> m_given;
    bool m_busy = false;
};

} // namespace kp::app
