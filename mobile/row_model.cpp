#include "mobile/row_model.h"

#include <QHash>
#include <QPair>
#include <QSet>

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

namespace {

/// What tells rows apart: the key, and for a key that comes twice, the how-manieth it is.
QList<QPair<QString, int>> namesOf(const QList<QVariantList>& rows)
{
    QList<QPair<QString, int>> names;
    QHash<QString, int> seen;
    names.reserve(rows.size());
    for (const QVariantList& row : rows) {
        const QString key = row.front().toString();
        names.append({key, seen[key]++});
    }
    return names;
}

} // namespace

void RowModel::setCells(const QList<QVariantList>& rows)
{
    const int before = count();
    const auto wanted = namesOf(rows);
    auto held = namesOf(m_rows);
    const QSet<QPair<QString, int>> staying(wanted.begin(), wanted.end());
    for (int i = count() - 1; i >= 0; --i) {
        int first = i;
        while (first >= 0 && !staying.contains(held[first]))
            --first;
        if (first == i)
            continue;
        beginRemoveRows({}, first + 1, i);
        m_rows.remove(first + 1, i - first);
        held.remove(first + 1, i - first);
        endRemoveRows();
        i = first;
    }
    // From the top: what belongs here is here, comes up from below, or is new. What is new comes in one piece: a view that
    // begins anew with every insertion would else build n rows n times.
    const QSet<QPair<QString, int>> known(held.begin(), held.end());
    for (int i = 0; i < wanted.size(); ++i) {
        const auto from = i < held.size() && held[i] == wanted[i] ? i : static_cast<int>(held.indexOf(wanted[i], i));
        if (from < 0) {
            int last = i;
            while (last + 1 < wanted.size() && !known.contains(wanted[last + 1]))
                ++last;
            beginInsertRows({}, i, last);
            for (int row = i; row <= last; ++row) {
                m_rows.insert(row, rows[row]);
                held.insert(row, wanted[row]);
            }
            endInsertRows();
            i = last;
            continue;
        }
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            held.move(from, i);
            endMoveRows();
        }
        if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            emit dataChanged(index(i), index(i));
        }
    }
    if (before != count())
        emit countChanged();
}

} // namespace kp::app
