/// \file Two versions of one sentence: both whole, nothing lost; choose, combine, keep both, or leave it. UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QtQml/qqmlregistration.h>

namespace kp::app {

class ClashModel : public kp::app::ReadingModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    /// Hex id of the item. Its first field with several versions is shown; after it is settled, the next.
    Q_PROPERTY(QString item READ item WRITE setItem NOTIFY changed)
    /// False when nothing is left to settle here.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(bool isGoal READ isGoal NOTIFY changed)
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    /// Sentences can be put together, a day or a person cannot.
    Q_PROPERTY(bool combinable READ isCombinable NOTIFY changed)
    Q_PROPERTY(QString together READ together NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(kp::app::RowModel* versions READ versions CONSTANT)

public:
    explicit ClashModel(QObject* parent = nullptr) : ReadingModel(parent) {}

    [[nodiscard]] QString item() const { return m_item; }
    void setItem(const QString& item);
    [[nodiscard]] bool isOpen() const { return !m_field.empty(); }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] bool isGoal() const { return m_isGoal; }
    [[nodiscard]] int kind() const { return m_kind; }
    [[nodiscard]] QString kindText() const { return m_kindText; }
    [[nodiscard]] bool mayWrite() const { return m_mayWrite; }
    [[nodiscard]] bool isCombinable() const { return m_combinable; }
    /// All versions below each other, to start combining from.
    [[nodiscard]] QString together() const { return m_together; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] RowModel* versions() { return &m_versions; }

    Q_INVOKABLE void choose(const QString& version);
    Q_INVOKABLE void combine(const QString& text);
    Q_INVOKABLE void keepBoth();

signals:
    void settled();

protected:
    void take(const PlanReading& reading) override;
    void clear() override;

private:
    void takeVersions(const engine::FieldShown& field, const PlanReading& reading);

    QString m_item, m_words, m_kindText, m_together, m_note;
    std::string m_field;
    engine::FieldShown m_seen; ///< the versions as they stand on the screen
    int m_kind = 0;
    bool m_isGoal = false, m_mayWrite = false, m_combinable = false;
    RowList<VersionRow> m_versions{this};
};

} // namespace kp::app
