#include "mobile/row_model.h"

#include <algorithm>

namespace kp::app {

RowModel::RowModel(const QMetaObject& row, QObject* parent) : QAbstractListModel(parent), m_row(row) {}

int RowModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    const int cell = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || cell < 0
        || cell >= m_row.propertyCount())
        return {};
    return m_rows[index.row()][cell];
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_row.propertyCount(); ++i)
        names.insert(Qt::UserRole + i, m_row.property(i).name());
    return names;
}

QVariantList RowModel::cellsOf(const void* row) const
{
    QVariantList cells;
    for (int i = 0; i < m_row.propertyCount(); ++i)
        cells.append(m_row.property(i).readOnGadget(row));
    return cells;
}

void RowModel::changeInPlace(const QList<QVariantList>& rows, int first, int last)
{
    for (int i = first; i < last; ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        emit dataChanged(index(i), index(i));
    }
}

void RowModel::setCells(const QList<QVariantList>& rows)
{
    const auto sameKey = [](const QVariantList& a, const QVariantList& b) { return a.front() == b.front(); };
    const int before = count();
    const int after = static_cast<int>(rows.size());
    int head = 0;
    while (head < std::min(before, after) && sameKey(m_rows[head], rows[head]))
        ++head;
    int tail = 0;
    while (tail < std::min(before, after) - head && sameKey(m_rows[before - 1 - tail], rows[after - 1 - tail]))
        ++tail;
    if (before - head - tail > 0) {
        beginRemoveRows({}, head, before - tail - 1);
        m_rows.remove(head, before - head - tail);
        endRemoveRows();
    }
    if (after - head - tail > 0) {
        beginInsertRows({}, head, after - tail - 1);
        for (int i = head; i < after - tail; ++i)
            m_rows.insert(i, rows[i]);
        endInsertRows();
    }
    changeInPlace(rows, 0, head);
    changeInPlace(rows, after - tail, after);
    if (before != after)
        emit countChanged();
}

} // namespace kp::app
