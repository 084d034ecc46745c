/// \file The open book: who looked, changed, gave or ended something, one sentence for each act, the newest first. Opening the
/// plan is one look for people, however many parts it has. UI thread.
#pragma once

#include "mobile/people.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

struct BookRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    /// The name as it stands in the sentence, or "You".
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    Q_PROPERTY(QString badge MEMBER badge)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString time MEMBER time)
    /// The day as a heading: "Today", "Yesterday", "19 January".
    Q_PROPERTY(QString day MEMBER day)
    /// First and last of its day.
    Q_PROPERTY(bool opens MEMBER opens)
    Q_PROPERTY(bool closes MEMBER closes)

public:
    QString key;
    QString name;
    QString subject;
    int tint = -1;
    bool square = false;
    QString badge;
    QString sentence;
    QString detail;
    QString time;
    QString day;
    bool opens = false;
    bool closes = false;
    QString person;    ///< who did it, for the filter
    QString about;     ///< to whom
    QString part;      ///< where, for the filter
    QString title;     ///< of the part, as it stands in a sentence
    bool me = false;   ///< the person of this device did it
    bool look = false; ///< looked, and did nothing
    int minute = 0;    ///< since the first of 1970: what was done within one stands together
    int looks = 1;     ///< how many looks this row tells of
};

struct BookChoiceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)

public:
    QString key; ///< empty: everybody, everything
    QString name;
};

class OpenBookModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
    Q_PROPERTY(QAbstractItemModel* parts READ parts CONSTANT)
    /// Hex ids; empty: no filter.
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY filterChanged)
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY filterChanged)
    /// There is more in the book than is shown.
    Q_PROPERTY(bool more READ hasMore NOTIFY linesChanged)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY linesChanged)

public:
    explicit OpenBookModel(QObject* parent = nullptr);

    [[nodiscard]] RowModel* lines() { return &m_lines; }
    [[nodiscard]] RowModel* people() { return &m_people; }
    [[nodiscard]] RowModel* parts() { return &m_parts; }
    [[nodiscard]] QString person() const { return m_person; }
    [[nodiscard]] QString part() const { return m_part; }
    void setPerson(const QString& person);
    void setPart(const QString& part);
    [[nodiscard]] bool hasMore() const noexcept { return m_hasMore; }
    [[nodiscard]] int lineCount() const { return m_lines.count(); }
    Q_INVOKABLE void showMore();

    /// Everything in the book, for whoever writes it down elsewhere. On the engine's thread.
    [[nodiscard]] static Result<QList<BookRow>> book(engine::Account& account, const SpaceId& space);

    struct Shown {
        QList<BookRow> lines;
        QList<BookChoiceRow> people, parts;
    };

signals:
    void filterChanged();
    void linesChanged();

protected:
    void reload() override;
    void forget() override;

private:
    void filter();

    RowList<BookRow> m_lines;
    RowList<BookChoiceRow> m_people, m_parts;
    Shown m_shown;
    QString m_person, m_part;
    int m_limit = 0;
    bool m_hasMore = false;
};

} // namespace kp::app
