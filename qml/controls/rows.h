/// \file The rows behind a list-shaped control. A control accepts a list of value objects, a list of texts or a model; its
/// delegates and painters see one shape only: a model with typed roles and a default for each.
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace kp::controls {

class Rows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    /// A list of objects, a list of plain values (they fill the only role, or `text`), or a QAbstractItemModel.
    Q_PROPERTY(QVariant source READ source WRITE setSource NOTIFY sourceChanged)
    /// Role name to default value. The default also gives the type: a value of another type is converted to it.
    Q_PROPERTY(QVariantMap defaults READ defaults WRITE setDefaults NOTIFY sourceChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const noexcept { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant source() const { return m_source; }
    [[nodiscard]] QVariantMap defaults() const { return m_defaults; }
    void setSource(const QVariant& source);
    void setDefaults(const QVariantMap& defaults);

    /// The value of a role, or its default when row or role is not there.
    [[nodiscard]] QVariant value(int row, const QString& role) const;
    Q_INVOKABLE [[nodiscard]] int intAt(int row, const QString& role) const { return value(row, role).toInt(); }
    Q_INVOKABLE [[nodiscard]] QString textAt(int row, const QString& role) const { return value(row, role).toString(); }
    /// A number out of a list role (`points`, `cells`), or 0.
    Q_INVOKABLE [[nodiscard]] int cellAt(int row, const QString& role, int place) const;
    /// The first row whose role has this text, or -1.
    Q_INVOKABLE [[nodiscard]] int find(const QString& role, const QString& text) const;

signals:
    void sourceChanged();
    /// Anything in the rows changed.
    void changed();

private:
    void reload();
    [[nodiscard]] QList<QVariantMap> read() const;
    [[nodiscard]] QVariantMap completed(const QVariantMap& given) const;

    QVariant m_source;
    QVariantMap m_defaults;
    QList<QVariantMap> m_rows;
    QPointer<QAbstractItemModel> m_model;
};

} // namespace kp::controls
