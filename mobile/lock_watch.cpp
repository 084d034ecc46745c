#include "mobile/lock_watch.h"

#include <QDateTime>
#include <QEvent>

#include <algorithm>

namespace kp::app {
namespace {

constexpr qint64 kMinuteMs = 60'000;

} // namespace

LockWatch::LockWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(wallNow()); });
}

int LockWatch::minutesAllowed(int chosen, bool shared)
{
    const int longest = shared ? kSharedMinutesMax : kOwnMinutesMax;
    return chosen <= 0 ? longest : std::min(chosen, longest);
}

void LockWatch::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, 1, kOwnMinutesMax);
    if (m_watching)
        arm(wallNow());
}

void LockWatch::start(qint64 nowMs)
{
    m_watching = true;
    m_lastTouch = nowMs;
    arm(nowMs);
}

void LockWatch::stop()
{
    m_watching = false;
    m_timer.stop();
}

void LockWatch::touched(qint64 nowMs)
{
    // The timer is left to run: when it rings early, look() sets it to what is left.
    if (m_watching)
        m_lastTouch = nowMs;
}

void LockWatch::applicationState(Qt::ApplicationState state, qint64 nowMs)
{
    if (!m_watching)
        return;
    if (state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden) {
        stop();
        emit due();
    } else if (state == Qt::ApplicationActive) {
        look(nowMs);
    }
}

void LockWatch::look(qint64 nowMs)
{
    if (!m_watching)
        return;
    const qint64 idle = nowMs - m_lastTouch;
    if (idle >= 0 && idle < m_minutes * kMinuteMs) {
        arm(nowMs);
        return;
    }
    stop();
    emit due();
}

void LockWatch::arm(qint64 nowMs)
{
    m_timer.start(
        static_cast<int>(std::clamp(m_lastTouch + m_minutes * kMinuteMs - nowMs, qint64{1}, m_minutes * kMinuteMs)));
}

qint64 LockWatch::wallNow() { return QDateTime::currentMSecsSinceEpoch(); }

bool LockWatch::isInput(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::Wheel: return true;
    default: return false;
    }
}

} // namespace kp::app
