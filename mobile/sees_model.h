/// \file The plan as somebody else reads it, made by the engine from that person's rights and keys; never from what we see with
/// words left out. What this person cannot look into is counted, not guessed at. UI thread.
#pragma once

#include "mobile/kept_file.h"
#include "mobile/own_file.h"
#include "mobile/plan_rows.h"

#include <QtQml/qqmlregistration.h>

namespace kp::app {

struct SeenRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString part MEMBER part)
    Q_PROPERTY(bool opens MEMBER opens)
    Q_PROPERTY(bool closes MEMBER closes)

public:
    QString key, words, caption, sign;
    QString part; ///< its title: the heading
    bool opens = false, closes = false;
};

class SeesModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
    Q_PROPERTY(int peopleCount READ peopleCount NOTIFY changed)
    /// Hex id of whose eyes; empty: nobody is chosen.
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(int rowCount READ rowCount NOTIFY changed)
    /// What that person may do with it; what that person does not see and I do; what I cannot look into. Sentences; may be empty.
    Q_PROPERTY(QString may READ may NOTIFY changed)
    Q_PROPERTY(QString kept READ kept NOTIFY changed)
    Q_PROPERTY(QString hidden READ hidden NOTIFY changed)
    /// The same as a file: where it can be put, under way, where it was put.
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    /// The view of the chosen one is here.
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)

public:
    explicit SeesModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] RowModel* people() { return &m_people; }
    [[nodiscard]] int peopleCount() const { return m_people.count(); }
    [[nodiscard]] QString person() const { return m_person; }
    void setPerson(const QString& person);
    [[nodiscard]] QString name() const { return m_shown.name; }
    [[nodiscard]] RowModel* rows() { return &m_rows; }
    [[nodiscard]] int rowCount() const { return m_rows.count(); }
    [[nodiscard]] QString may() const { return m_shown.may; }
    [[nodiscard]] QString kept() const { return m_shown.kept; }
    [[nodiscard]] QString hidden() const { return m_shown.hidden; }
    [[nodiscard]] RowModel* places() { return &m_places; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString savedText() const { return m_savedText; }

    /// After the words of the vault: what the chosen one sees, as a page and as JSON. Both or neither; told in the open book.
    Q_INVOKABLE void save(const QString& folder);
    [[nodiscard]] bool isShown() const { return !m_person.isEmpty() && m_shown.person == m_person; }

    struct Shown {
        QList<PersonRowData> people;
        QString person, name;
        QList<SeenRow> rows;
        QString may, kept, hidden;
    };

signals:
    void changed();
    void personChanged();

protected:
    void reload() override;
    void forget() override;

private:
    void show();
    void write(const OwnFile& file, const QString& folder);

    RowList<PersonRowData> m_people{this};
    RowList<SeenRow> m_rows{this};
    RowList<PlaceRow> m_places{this};
    Shown m_shown;
    QString m_person, m_savedText;
    bool m_busy = false;
};

} // namespace kp::app
