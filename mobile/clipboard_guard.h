/// \file What this app put on the clipboard leaves it again: after a minute, and when the app is locked. UI thread.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace kp::app {

class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    static constexpr int kKeepMs = 60'000;

    explicit ClipboardGuard(QObject* parent = nullptr);
    ~ClipboardGuard() override;

    void copy(const QString& text);
    /// Empties the clipboard if what we put there is still on it; what somebody copied since is left alone.
    void clear();
    /// Something of ours may still be there.
    [[nodiscard]] bool isHolding() const noexcept { return !m_ours.isEmpty(); }

private:
    QTimer m_timer;
    QByteArray m_ours; ///< fingerprint of what was copied: not the words a second time
};

} // namespace kp::app
