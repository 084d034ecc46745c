/// \file Finds some goal and some clash of a plan, and some plan: where the picture tour goes when nobody points. UI thread.
#pragma once

#include "mobile/plan_view_model.h"

namespace kp::app {

class Probe : public kp::app::PlanViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString goal READ goal NOTIFY found)
    Q_PROPERTY(QString clash READ clash NOTIFY found)

public:
    explicit Probe(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] QString goal() const { return m_goal; }
    [[nodiscard]] QString clash() const { return m_clash; }
    /// Answers with firstPlan if there is one.
    Q_INVOKABLE void openFirst();

signals:
    void found();
    void firstPlan(const QString& space);

protected:
    void reload() override;
    void forget() override;

private:
    QString m_goal, m_clash;
};

} // namespace kp::app
