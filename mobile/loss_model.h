/// \file What is known of a device that was taken out, to be kept by whoever has to account for a loss: when it was last heard of,
/// how it was locked as it said itself, what was on it, whether it reported that it is wiped. Says no more than is known. UI
/// thread.
#pragma once

#include "mobile/kept_file.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

class LossModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    /// Hex id of the device.
    Q_PROPERTY(QString device READ device WRITE setDevice NOTIFY deviceChanged)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// One fact a line.
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)

public:
    explicit LossModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] QString device() const { return m_device; }
    void setDevice(const QString& device);
    [[nodiscard]] QString title() const { return m_shown.title; }
    [[nodiscard]] QStringList facts() const { return m_shown.facts; }
    [[nodiscard]] RowModel* places() { return &m_places; }
    [[nodiscard]] QString savedText() const { return m_savedText; }

    /// As a page, for the owner of this device alone.
    Q_INVOKABLE void save(const QString& folder);

    struct Shown {
        QString title;
        QStringList facts;
    };

signals:
    void deviceChanged();
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    RowList<PlaceRow> m_places{this};
    QString m_device, m_savedText;
    Shown m_shown;
};

} // namespace kp::app
