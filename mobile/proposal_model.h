/// \file Asking a colleague to open something of the plan to each other, for safety: what exactly, with whom, why, talked about
/// or not, until when, and when the family is told. The engine judges all of it; nothing is opened before the colleague signs
/// too. What was typed is kept by its fields (DraftModel). UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace kp::app {

/// A part, or something in it, that can be opened.
struct OpenableRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(bool heads MEMBER heads)
    Q_PROPERTY(bool picked MEMBER picked)
    Q_PROPERTY(bool unfolded MEMBER unfolded)

public:
    QString key, title, caption;
    bool heads = false;    ///< a part, before what stands in it
    bool picked = false;   ///< of a part: something in it is
    bool unfolded = false; ///< of a part: what stands in it is in the list
};

struct GroundRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString hint MEMBER hint)

public:
    QString key, title, hint;
};

class ProposalModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* things READ things CONSTANT)
    Q_PROPERTY(int pickedCount READ pickedCount NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* colleagues READ colleagues CONSTANT)
    Q_PROPERTY(int colleagueCount READ colleagueCount NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* grounds READ grounds CONSTANT)
    /// In how many days it may end; and after how many the family may be told.
    Q_PROPERTY(QList<int> ends READ ends CONSTANT)
    Q_PROPERTY(QList<int> tellings READ tellings CONSTANT)

public:
    explicit ProposalModel(QObject* parent = nullptr);

    [[nodiscard]] RowModel* things() { return &m_things; }
    [[nodiscard]] int pickedCount() const { return static_cast<int>(m_picked.size()); }
    [[nodiscard]] RowModel* colleagues() { return &m_colleagues; }
    [[nodiscard]] int colleagueCount() const { return m_colleagues.count(); }
    [[nodiscard]] RowModel* grounds() { return &m_grounds; }
    [[nodiscard]] QList<int> ends() const;
    [[nodiscard]] QList<int> tellings() const;

    /// Begins anew: nothing is picked.
    Q_INVOKABLE void begin();
    /// A thing, or all that stands in a part.
    Q_INVOKABLE void pick(const QString& key);
    Q_INVOKABLE void unfold(const QString& part);
    /// How many characters the reason still lacks.
    Q_INVOKABLE [[nodiscard]] QString reasonHint(const QString& reason) const;
    /// That many days from now, as people say it.
    Q_INVOKABLE [[nodiscard]] QString dayIn(int days) const;
    /// `tellInDays`: 0, the family is told at once. Asks who holds the device first. The outcome is finished() or errorText.
    Q_INVOKABLE void propose(const QString& colleague, const QString& ground, const QString& reason, bool discussed,
                             const QString& whyNot, int untilInDays, int tellInDays);

    struct Thing {
        QString key, title, caption;
    };
    struct Shown {
        struct Part {
            QString key, title;
            QList<Thing> things;
        };
        QList<Part> parts;
        QList<PersonRowData> colleagues;
    };

signals:
    void changed();
    /// Asked, and saved on this device.
    void finished();

protected:
    void reload() override;
    void forget() override;
    [[nodiscard]] QString refusal(const Error& error) const override;

private:
    void show();

    RowList<OpenableRow> m_things{this};
    RowList<PersonRowData> m_colleagues{this};
    RowList<GroundRow> m_grounds{this};
    Shown m_shown;
    QSet<QString> m_picked, m_unfolded;
};

} // namespace kp::app
