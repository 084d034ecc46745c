/// \file My own part: what is only mine, who else has its key (nobody, or who I let in), what would be lost with this device; and my
/// own words elsewhere in the plan, about which I may want to be asked first. UI thread.
///
/// "Nobody else" is what the part's readers say, not a promise of ours: whoever got its key stands there by name.
#pragma once

#include "mobile/people.h"
#include "mobile/plan_rows.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

/// Something of mine in a part that others read.
struct OwnWordsRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool ask MEMBER ask)

public:
    QString key, words;
    QString detail; ///< what it is: a strength, a wish
    bool ask = false;
};

class OwnPartModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    /// There is one.
    Q_PROPERTY(bool made READ isMade NOTIFY changed)
    Q_PROPERTY(QString part READ part NOTIFY changed)
    Q_PROPERTY(bool alone READ isAlone NOTIFY changed)
    /// Who has the key, in a sentence.
    Q_PROPERTY(QString seenBy READ seenBy NOTIFY changed)
    /// What would be lost with this device; empty when nothing would.
    Q_PROPERTY(QString lossText READ lossText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* notes READ notes CONSTANT)
    Q_PROPERTY(int noteCount READ noteCount NOTIFY changed)
    /// Everybody whom it could be shared with.
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
    Q_PROPERTY(int peopleCount READ peopleCount NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* words READ words CONSTANT)
    Q_PROPERTY(int wordsCount READ wordsCount NOTIFY changed)

public:
    explicit OwnPartModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] bool isMade() const { return !m_shown.part.isEmpty(); }
    [[nodiscard]] QString part() const { return m_shown.part; }
    [[nodiscard]] bool isAlone() const { return m_shown.alone; }
    [[nodiscard]] QString seenBy() const { return m_shown.seenBy; }
    [[nodiscard]] QString lossText() const { return m_shown.lossText; }
    [[nodiscard]] RowModel* notes() { return &m_notes; }
    [[nodiscard]] int noteCount() const { return m_notes.count(); }
    [[nodiscard]] RowModel* people() { return &m_people; }
    [[nodiscard]] int peopleCount() const { return m_people.count(); }
    [[nodiscard]] RowModel* words() { return &m_words; }
    [[nodiscard]] int wordsCount() const { return m_words.count(); }

    Q_INVOKABLE void create();
    /// Into my own part.
    Q_INVOKABLE void write(const QString& text);
    Q_INVOKABLE void takeAway(const QString& note);
    /// "Ask me before you show this", about own words elsewhere in the plan.
    Q_INVOKABLE void setAsk(const QString& item, bool ask);

    struct Shown {
        QString part, seenBy, lossText;
        bool alone = false;
        QList<WordsRow> notes;
        QList<PersonRowData> people;
        QList<OwnWordsRow> words;
    };

signals:
    void changed();
    void written();

protected:
    void reload() override;
    void forget() override;

private:
    void show();

    RowList<WordsRow> m_notes{this};
    RowList<PersonRowData> m_people{this};
    RowList<OwnWordsRow> m_words{this};
    Shown m_shown;
};

} // namespace kp::app
