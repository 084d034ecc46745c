/// \file A list for QML made of plain structs: every Q_PROPERTY of the struct is a role of the same name, the first one
/// (`key`) tells rows apart. New rows are taken over row by row: what stays stays, what moved moves, what differs is told of, so
/// that views keep their place and their focus.
/// UI thread only.
#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>
#include <QtQml/qqmlregistration.h>

namespace kp::app {

class RowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    RowModel(const QMetaObject& row, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const noexcept { return static_cast<int>(m_rows.size()); }

signals:
    void countChanged();

protected:
    [[nodiscard]] QVariantList cellsOf(const void* row) const;
    void setCells(const QList<QVariantList>& rows);

private:
    const QMetaObject& m_row;
    QList<QVariantList> m_rows;
};

/// Row is a Q_GADGET whose first property is `key`.
template <class Row>
class RowList : public RowModel {
public:
    explicit RowList(QObject* parent) : RowModel(Row::staticMetaObject, parent) {}

    void set(const QList<Row>& rows)
    {
        QList<QVariantList> cells;
        cells.reserve(rows.size());
        for (const Row& row : rows)
            cells.append(cellsOf(&row));
        setCells(cells);
    }
};

} // namespace kp::app
