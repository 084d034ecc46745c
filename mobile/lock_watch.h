/// \file Tells when to lock: nobody touched the app for the chosen time, or the system put it away. Pure but for its timer:
/// the times come in, so a test plays an afternoon in a blink. UI thread.
#pragma once

#include <QObject>
#include <QTimer>

namespace kp::app {

class LockWatch : public QObject {
    Q_OBJECT

public:
    /// Of security.md: a device of one's own at most five minutes, one that several people use at most two.
    static constexpr int kOwnMinutesMax = 5;
    static constexpr int kSharedMinutesMax = 2;

    explicit LockWatch(QObject* parent = nullptr);

    /// Not chosen (0) or too long: the longest that is allowed.
    [[nodiscard]] static int minutesAllowed(int chosen, bool shared);
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const noexcept { return m_minutes; }

    void start(qint64 nowMs);
    void stop();
    /// A touch, a key, a click.
    void touched(qint64 nowMs);
    /// Locks at once when the app was put away; when it comes back, if the time ran out while its timers slept.
    void applicationState(Qt::ApplicationState state, qint64 nowMs);
    /// Locks if nobody touched the app for the chosen time. Called by the timer.
    void look(qint64 nowMs);

    /// By the wall: the clock that goes on while a phone sleeps. Set back, it locks as well.
    [[nodiscard]] static qint64 wallNow();
    /// Whether an event is a person's doing.
    [[nodiscard]] static bool isInput(const QEvent& event);

signals:
    void due();

private:
    void arm(qint64 nowMs);

    QTimer m_timer;
    int m_minutes = kOwnMinutesMax;
    qint64 m_lastTouch = 0;
    bool m_watching = false;
};

} // namespace kp::app
