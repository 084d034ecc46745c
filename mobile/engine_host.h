/// \file The bridge between screens and the engine: one thread owns the Account and its vault, one thread sends requests.
/// View-models never wait: they hand over work and get the result back on the UI thread.
///
/// Every opening and every closing begins a new *generation*. A result belongs to the generation in which it was asked for
/// and is dropped when that is over: nothing personal arrives in a locked app, nor in the next person's.
#pragma once

#include "mobile/reveal_text.h"
#include "mobile/secret_text.h"
#include "mobile/sync_rhythm.h"
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
    using Done = std::function<void(Result<void>)>;

    explicit EngineHost(QObject* parent = nullptr);
    /// Waits for the work under way; nothing handed over is lost.
    ~EngineHost() override;

    /// Requests go this way instead of over the network: a server in the same process, for tests. Called on the network thread.
    using Carrier = std::function<Result<engine::InReply>(const engine::OutRequest&)>;
    void setCarrier(Carrier carrier);
    /// For vaults made or opened from now on; tests ask for a fast one.
    void setVaultOptions(const vault::Options& options);
    /// The same, whatever the options say; must outlive this. Null: none.
    void setKeyStore(vault::KeyStore* store);

    /// Creates or opens the vault on the engine thread. `done` gets Errc::... or ok, on the UI thread; it is not called when
    /// close() or another opening came in between: then the account is closed at once and openingGivenUp() tells.
    void create(const QString& directory, SecretText passphrase, const engine::Profile& profile, Done done);
    void open(const QString& directory, SecretText passphrase, Done done);
    /// The same where the words are found on the engine thread, as those behind a PIN, which takes a while.
    using Words = std::function<Result<SecretText>()>;
    void openWith(const QString& directory, Words words, Done done);
    void openWithPin(const QString& directory, SecretText pin, Done done);
    /// How long a shut vault still waits before it hears another passphrase (0 as well where that cannot be read), and its PIN.
    void askDoor(const QString& directory, QObject* context, std::function<void(int seconds, vault::PinState pin)> done);
    /// Drops the account, or the opening under way. Edits handed over before are still done; what was only to be shown is not.
    void close();
    [[nodiscard]] bool isOpen() const noexcept;
    /// Valid while open; a copy made when it was opened.
    [[nodiscard]] const engine::Profile& profile() const noexcept { return m_profile; }
    /// Goes up with every opening and closing.
    [[nodiscard]] std::uint64_t generation() const noexcept;

    /// Runs `work` on the engine thread with the open account and `done` on the UI thread with its result, unless `context`
    /// is gone or the generation is over by then. Work is done in the order it was handed over, once it was taken. Without
    /// an open account the answer is Errc::MissingKey. T is a Result.
    template <class T>
    void run(QObject* context, std::function<T(engine::Account&)> work, std::function<void(T)> done)
    {
        hand<T>(Task::Edit, context, std::move(work), std::move(done));
    }
    /// The same for work that changes nothing: given up when the app is locked before its turn.
    template <class T>
    void read(QObject* context, std::function<T(engine::Account&)> work, std::function<void(T)> done)
    {
        hand<T>(Task::Read, context, std::move(work), std::move(done));
    }

    /// Somebody gave the words of this vault a short while ago: what must not happen by another's hand may be done. True
    /// for a while after every opening with words as well.
    static constexpr qint64 kProofMs = 120'000;
    [[nodiscard]] bool isProven() const;
    void setProven(bool proven);
    /// Acts now if so. Else asks for the words (proofAsked) and acts when they were given, unless `context` is gone by then,
    /// another wish came after it, or the app was locked.
    void whenProven(QObject* context, std::function<void()> act);
    /// Asks the vault whether these are its words; a wrong one counts there. Then the wish is fulfilled.
    void prove(Words words, QObject* context, Done done);
    /// The same with another question to the vault, as its PIN.
    using Proof = std::function<Result<void>(vault::Vault&)>;
    void proveBy(Proof proof, QObject* context, Done done);
    void dropWish();

    /// Words that may tell somebody where a protected person is were not saved; `act` saves them even so.
    struct Revealing {
        QList<RevealRow> lines; ///< empty: nothing is asked
        bool sharing = false;   ///< what stands there already was to be shown to somebody
        QPointer<QObject> context;
        std::function<void()> act;
    };
    /// Asks (revealAsked). Another question takes its place; a lock drops it.
    void askReveal(Revealing what);
    [[nodiscard]] const Revealing& revealing() const { return m_revealing; }
    void answerReveal(bool evenSo);

    /// Lent to one family: until the next closing nothing of another plan is read by any view-model.
    [[nodiscard]] QString lentTo() const { return m_lentTo; }
    void lendTo(const QString& space) { m_lentTo = space; }

    /// Something was saved: it goes out soon, several edits in one attempt.
    void syncSoon();
    /// A person asked for news.
    void syncNow();
    /// What is looked at decides how often news is fetched (sync_rhythm.h).
    void setFront(Front front);
    /// Milliseconds until the next attempt; -1 when none is planned: closed, or one is under way.
    [[nodiscard]] qint64 syncDueIn() const;

signals:
    /// Items of that plan (hex id) may read differently: after an edit here or an answer from the server.
    void planChanged(const QString& space);
    /// A sync attempt ended. `code` is empty when the server answered, else a stable code ("offline", ...). `news`: something
    /// came in or went out, so that rights and positions may differ as well.
    void syncFinished(const QString& code, bool news);
    void syncStarted();
    void opened();
    /// Still open: the last moment to hand over what was typed.
    void closing();
    /// Everything that shows content forgets it now.
    void closed();
    /// An opening that was overtaken by close() is over, and its account closed.
    void openingGivenUp();
    /// Something waits for a person to show that it is they who hold the device.
    void proofAsked();
    /// What `revealing` says is another: something is asked, or nothing any more.
    void revealAsked();

private:
    enum class Task : std::uint8_t { Edit, Read };
    using Make = std::function<Result<std::unique_ptr<engine::Account>>(const engine::Environment&)>;

    template <class T>
    void hand(Task task, QObject* context, std::function<T(engine::Account&)> work, std::function<void(T)> done)
    {
        const QPointer<QObject> guard(context);
        if (!isOpen()) { // the caller is told, always later, as every answer comes
            later([guard, done = std::move(done)] {
                if (guard)
                    done(T(Errc::MissingKey));
            });
            return;
        }
        post(task,
             [this, guard, asked = generation(), work = std::move(work), done = std::move(done)](engine::Account& account) {
                 auto result = std::make_shared<T>(work(account));
                 later([this, guard, asked, done, result] {
                     if (guard && asked == generation())
                         done(std::move(*result));
                 });
             });
    }

    /// On the UI thread, from any.
    void later(std::function<void()> act);
    void post(Task task, std::function<void(engine::Account&)> work);
    void start(Make make, Done done);
    void startSync();
    void arm();
    void forgetPerson();

    struct Private;
    std::unique_ptr<Private> m_private;
    engine::Profile m_profile;
    qint64 m_provenUntil = 0; ///< steady
    QPointer<QObject> m_wisher;
    std::function<void()> m_wish;
    Revealing m_revealing;
    QString m_lentTo;
};

} // namespace kp::app
