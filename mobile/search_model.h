/// \file Looking for words in the plan: whatever this person can read, also what others call by another letter size or without
/// accents. UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QtQml/qqmlregistration.h>

namespace kp::app {

struct HitRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString words MEMBER words)
    /// What it is, and where it was found when that is not in `words`.
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString sign MEMBER sign)
    /// The goal or the part of life it leads to; both may be empty.
    Q_PROPERTY(QString goal MEMBER goal)
    Q_PROPERTY(QString domain MEMBER domain)

public:
    QString key, words, caption, sign, goal, domain;
};

class SearchModel : public kp::app::ReadingModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query NOTIFY changed)
    /// Enough was typed to look for.
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(kp::app::RowModel* hits READ hits CONSTANT)
    Q_PROPERTY(int hitCount READ hitCount NOTIFY changed)
    /// More was found than is shown.
    Q_PROPERTY(int more READ more NOTIFY changed)

public:
    static constexpr int kHitsMax = 30;
    static constexpr int kLettersMin = 2;

    explicit SearchModel(QObject* parent = nullptr) : ReadingModel(parent) {}

    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] bool isLooking() const { return m_query.trimmed().size() >= kLettersMin; }
    [[nodiscard]] RowModel* hits() { return &m_hits; }
    [[nodiscard]] int hitCount() const { return m_hits.count(); }
    [[nodiscard]] int more() const { return m_more; }

    /// Every word of it must stand somewhere in what is found.
    Q_INVOKABLE void look(const QString& query);

protected:
    void take(const PlanReading& reading) override;
    void clear() override;

private:
    QString m_query;
    int m_more = 0;
    RowList<HitRow> m_hits{this};
};

/// Small letters without accents, as they are compared.
[[nodiscard]] QString foldedForSearch(const QString& words);

} // namespace kp::app
