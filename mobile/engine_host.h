/// \file The bridge between screens and the engine: one thread owns the Account and its vault, one thread sends requests.
/// View-models never wait: they hand over work and get the result back on the thread of their context object.
#pragma once

#include "sync/engine/account.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace kp::app {

/// Owned by AppCore, lives on the UI thread.
class EngineHost : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppCore")

public:
    explicit EngineHost(QObject* parent = nullptr);
    /// Waits for the work under way; nothing handed over is lost.
    ~EngineHost() override;

    /// For vaults made or opened from now on; tests ask for a fast one.
    void setVaultOptions(const vault::Options& options);

    /// Creates or opens the vault on the engine thread. `done` gets Errc::... or ok, on the UI thread.
    void create(const QString& directory, const QString& passphrase, const engine::Profile& profile,
                std::function<void(Result<void>)> done);
    void open(const QString& directory, const QString& passphrase, std::function<void(Result<void>)> done);
    /// Drops the account: keys and plain text leave memory.
    void close();
    [[nodiscard]] bool isOpen() const noexcept;
    /// Valid while open; a copy made when it was opened.
    [[nodiscard]] const engine::Profile& profile() const noexcept { return m_profile; }

    /// Runs `work` on the engine thread with the open account and `done` on the thread of `context` with its result, unless
    /// `context` is gone by then. Work is done in the order it was handed over. Without an open account `done` is not called.
    template <class T>
    void run(QObject* context, std::function<T(engine::Account&)> work, std::function<void(T)> done)
    {
        post([this, guard = QPointer<QObject>(context), work = std::move(work),
              done = std::move(done)](engine::Account& account) {
            auto result = std::make_shared<T>(work(account));
            QMetaObject::invokeMethod(
                this,
                [guard, done, result]() {
                    if (guard)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

    /// One sync attempt of all plans soon; several wishes become one.
    void syncSoon();

signals:
    /// Items of that plan (hex id) may read differently: after an edit here or an answer from the server. On the UI thread.
    void planChanged(const QString& space);
    /// A sync attempt ended. `code` is empty when the server answered, else a stable code ("offline", ...).
    void syncFinished(const QString& code);
    void syncStarted();
    void opened();
    void closed();

private:
    void post(std::function<void(engine::Account&)> work);
    void start(std::function<Result<std::unique_ptr<engine::Account>>(const engine::Environment&)> make,
               std::function<void(Result<void>)> done);

    struct Private;
    std::unique_ptr<Private> m_private;
    engine::Profile m_profile;
};

} // namespace kp::app
