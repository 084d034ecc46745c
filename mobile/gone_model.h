/// \file What a device that was taken out of a plan says to whoever holds it: what happened, what became of work it had not sent.
/// UI thread.
#pragma once

#include "mobile/plan_view_model.h"

namespace kp::app {

class GoneModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool gone READ isGone NOTIFY changed)
    /// This person left by themselves; and whether the server does not have that yet.
    Q_PROPERTY(bool byMe READ isByMe NOTIFY changed)
    Q_PROPERTY(bool leaving READ isLeaving NOTIFY changed)
    /// What became of unsent work, in one sentence or two.
    Q_PROPERTY(QString workText READ workText NOTIFY changed)
    /// Still on its way: connect once more.
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed)

public:
    explicit GoneModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] bool isGone() const { return m_shown.gone; }
    [[nodiscard]] bool isByMe() const { return m_shown.byMe; }
    [[nodiscard]] bool isLeaving() const { return m_shown.leaving; }
    [[nodiscard]] QString workText() const { return m_shown.work; }
    [[nodiscard]] bool isWaiting() const { return m_shown.waiting; }

    /// Plain values of one plan's parting, as sentences.
    struct Shown {
        bool gone = false, waiting = false, byMe = false, leaving = false;
        QString work;
    };
    [[nodiscard]] static Shown shownOf(const engine::PlanLine& line);

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    Shown m_shown;
};

} // namespace kp::app
