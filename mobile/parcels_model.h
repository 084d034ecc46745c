/// \file What a device that was taken out had not sent, handed in for this person to look at: taken over under one's own name, or
/// left. UI thread.
#pragma once

#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

struct ParcelRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)

public:
    QString key;
    QString title;  ///< whose device, and how much
    QString detail; ///< which part, and when it came
    QString name;
    int tint = -1;
    bool square = false;
};

struct ParcelChangeRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString words MEMBER words)

public:
    QString key;
    QString what;  ///< which sort of thing
    QString words; ///< as it was written there
};

class ParcelsModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* parcels READ parcels CONSTANT)
    Q_PROPERTY(QAbstractItemModel* changes READ changes CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// The parcel looked at; empty when none is.
    Q_PROPERTY(QString pickedKey READ pickedKey NOTIFY changed)
    Q_PROPERTY(QString pickedTitle READ pickedTitle NOTIFY changed)
    Q_PROPERTY(QString pickedDetail READ pickedDetail NOTIFY changed)

public:
    explicit ParcelsModel(QObject* parent = nullptr);

    [[nodiscard]] RowModel* parcels() { return &m_parcels; }
    [[nodiscard]] RowModel* changes() { return &m_changes; }
    [[nodiscard]] int count() const { return m_parcels.count(); }
    [[nodiscard]] QString pickedKey() const { return m_picked; }
    [[nodiscard]] QString pickedTitle() const { return row(m_picked).title; }
    [[nodiscard]] QString pickedDetail() const { return row(m_picked).detail; }

    Q_INVOKABLE void pick(const QString& parcel);
    Q_INVOKABLE void takeOver() { answer(true); }
    Q_INVOKABLE void leave() { answer(false); }

    struct Shown {
        QList<ParcelRow> parcels;
        QHash<QString, QList<ParcelChangeRow>> changes;
    };

signals:
    void changed();
    void answered(bool taken);

protected:
    void reload() override;
    void forget() override;

private:
    [[nodiscard]] ParcelRow row(const QString& parcel) const;
    void answer(bool copy);

    RowList<ParcelRow> m_parcels{this};
    RowList<ParcelChangeRow> m_changes{this};
    Shown m_shown;
    QString m_picked;
};

} // namespace kp::app
