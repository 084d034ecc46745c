#include "qml/controls/rows.h"

#include <QJSValue>

namespace kp::controls {

int Rows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> Rows::roleNames() const
{
    QHash<int, QByteArray> names;
    int role = Qt::UserRole;
    for (auto it = m_defaults.keyBegin(); it != m_defaults.keyEnd(); ++it)
        names.insert(role++, it->toUtf8());
    return names;
}

QVariant Rows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return value(index.row(), QString::fromUtf8(roleNames().value(role)));
}

QVariant Rows::value(int row, const QString& role) const
{
    if (row < 0 || row >= count())
        return m_defaults.value(role);
    return m_rows.at(row).value(role);
}

int Rows::cellAt(int row, const QString& role, int place) const { return value(row, role).toList().value(place).toInt(); }

int Rows::find(const QString& role, const QString& text) const
{
    for (int row = 0; row < count(); ++row) {
        if (textAt(row, role) == text)
            return row;
    }
    return -1;
}

void Rows::setSource(const QVariant& source)
{
    if (m_model)
        m_model->disconnect(this);
    m_source = source.userType() == qMetaTypeId<QJSValue>() ? source.value<QJSValue>().toVariant() : source;
    m_model = qobject_cast<QAbstractItemModel*>(m_source.value<QObject*>());
    if (m_model) {
        connect(m_model, &QAbstractItemModel::dataChanged, this, &Rows::reload);
        connect(m_model, &QAbstractItemModel::rowsInserted, this, &Rows::reload);
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, &Rows::reload);
        connect(m_model, &QAbstractItemModel::rowsMoved, this, &Rows::reload);
        connect(m_model, &QAbstractItemModel::modelReset, this, &Rows::reload);
        connect(m_model, &QAbstractItemModel::layoutChanged, this, &Rows::reload);
    }
    reload();
    emit sourceChanged();
}

void Rows::setDefaults(const QVariantMap& defaults)
{
    beginResetModel();
    m_defaults = defaults;
    m_rows.clear();
    endResetModel();
    reload();
    emit sourceChanged();
}

QVariantMap Rows::completed(const QVariantMap& given) const
{
    QVariantMap row;
    for (auto it = m_defaults.cbegin(); it != m_defaults.cend(); ++it) {
        QVariant value = given.value(it.key(), it.value());
        if (value.userType() == qMetaTypeId<QJSValue>())
            value = value.value<QJSValue>().toVariant();
        const bool fits = it.value().userType() == value.userType() || value.convert(it.value().metaType());
        row.insert(it.key(), fits ? value : it.value());
    }
    return row;
}

QList<QVariantMap> Rows::read() const
{
    QList<QVariantMap> rows;
    if (m_model) {
        const QHash<int, QByteArray> roles = m_model->roleNames();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QVariantMap given;
            for (auto it = roles.cbegin(); it != roles.cend(); ++it)
                given.insert(QString::fromUtf8(it.value()), m_model->data(m_model->index(row, 0), it.key()));
            rows.append(completed(given));
        }
        return rows;
    }
    const QString plainRole = m_defaults.size() == 1 ? m_defaults.firstKey() : QStringLiteral("text");
    const QVariantList list = m_source.toList();
    for (const QVariant& item : list) {
        const QVariant plain = item.userType() == qMetaTypeId<QJSValue>() ? item.value<QJSValue>().toVariant() : item;
        rows.append(
            completed(plain.userType() == QMetaType::QVariantMap ? plain.toMap() : QVariantMap{{plainRole, plain}}));
    }
    return rows;
}

void Rows::reload()
{
    if (m_defaults.isEmpty())
        return;
    QList<QVariantMap> rows = read();
    if (rows == m_rows)
        return;
    // Same length: keep the delegates, and with them the keyboard focus.
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit changed();
}

} // namespace kp::controls
