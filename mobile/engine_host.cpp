#include "mobile/engine_host.h"

#include "shared/crypto/crypto.h"
#include "sync/http/http_transport.h"

#include <QTimer>

#include <atomic>
#include <utility>

namespace kp::app {
namespace {

QString hexOf(const SpaceId& space) { return QString::fromStdString(space.hex()); }

SyncRhythm::Ms steadyNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void forget(engine::Profile& profile)
{
    for (std::string* text : {&profile.name, &profile.role, &profile.organisation})
        crypto::wipe(*text);
}

enum class Phase : std::uint8_t { Closed, Opening, Open };

} // namespace

/// What the threads own. `worker` lives on the engine thread, `courier` on the network thread.
struct EngineHost::Private {
    QThread engineThread, networkThread;
    QObject worker, courier;

    /// Written by the UI thread alone; the engine thread reads it to give up what nobody waits for.
    std::atomic<std::uint64_t> generation{0};

    // UI thread.
    Phase phase = Phase::Closed;
    crypto::SystemRandom jitter;
    SyncRhythm rhythm{jitter};
    QTimer bell;
    /// Replaced at every closing, so that a slow server of the last person keeps nobody waiting.
    std::shared_ptr<http::HttpTransport> transport = std::make_shared<http::HttpTransport>();

    // Engine thread.
    SystemClock clock;
    crypto::SystemRandom random;
    vault::Options options;
    engine::Workers workers{engine::Workers::idleCores()};
    std::unique_ptr<engine::Account> account;
    std::uint64_t accountGeneration = 0;
    std::unique_ptr<engine::SyncSession> session;
    std::shared_ptr<http::HttpTransport> carrier; ///< of the session
    EngineHost::Carrier instead;                  ///< of the network, when set
    std::chrono::steady_clock::time_point deadline;
    std::uint64_t attempt = 0; ///< which session: a new one may have the address of one that was dropped

    void step(EngineHost* host);
    void finish(EngineHost* host);
    void drop()
    {
        session.reset();
        carrier.reset();
        account.reset();
    }
    template <class F>
    void onEngine(F&& work)
    {
        QMetaObject::invokeMethod(&worker, std::forward<F>(work), Qt::QueuedConnection);
    }
};

EngineHost::EngineHost(QObject* parent) : QObject(parent), m_private(std::make_unique<Private>())
{
    m_private->engineThread.setObjectName(QStringLiteral("engine"));
    m_private->networkThread.setObjectName(QStringLiteral("network"));
    m_private->worker.moveToThread(&m_private->engineThread);
    m_private->courier.moveToThread(&m_private->networkThread);
    m_private->engineThread.start();
    m_private->networkThread.start();
    m_private->bell.setSingleShot(true);
    connect(&m_private->bell, &QTimer::timeout, this, &EngineHost::startSync);
}

EngineHost::~EngineHost()
{
    // A request under way is given up, its work stays in the vault; saves that were handed over are still done.
    m_private->bell.stop();
    m_private->transport->cancel();
    QMetaObject::invokeMethod(
        &m_private->worker, [this] { m_private->drop(); }, Qt::BlockingQueuedConnection);
    m_private->networkThread.quit();
    m_private->networkThread.wait();
    m_private->engineThread.quit();
    m_private->engineThread.wait();
}

void EngineHost::setVaultOptions(const vault::Options& options)
{
    m_private->onEngine([this, options] {
        auto* store = m_private->options.keyStore;
        m_private->options = options;
        m_private->options.keyStore = store;
    });
}

void EngineHost::setKeyStore(vault::KeyStore* store)
{
    m_private->onEngine([this, store] { m_private->options.keyStore = store; });
}

void EngineHost::setCarrier(Carrier carrier)
{
    m_private->onEngine([this, carrier = std::move(carrier)] { m_private->instead = carrier; });
}

std::uint64_t EngineHost::generation() const noexcept { return m_private->generation.load(); }

bool EngineHost::isOpen() const noexcept { return m_private->phase == Phase::Open; }

void EngineHost::later(std::function<void()> act) { QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection); }

void EngineHost::post(Task task, std::function<void(engine::Account&)> work)
{
    m_private->onEngine([this, task, asked = generation(), work = std::move(work)] {
        Private& own = *m_private;
        // A save that was handed over is done even when the app is locked by now: somebody pressed the button.
        const bool wanted = task == Task::Edit || asked == own.generation.load();
        if (own.account && own.accountGeneration == asked && wanted)
            work(*own.account);
    });
}

// ---- opening and closing ------------------------------------------------------------------------------------------------

void EngineHost::start(Make make, Done done)
{
    close();
    m_private->phase = Phase::Opening;
    const std::uint64_t mine = ++m_private->generation;
    m_private->onEngine([this, mine, make = std::move(make), done = std::move(done)] {
        Private& own = *m_private;
        own.drop(); // before the new one: the same vault cannot be open twice
        Result<void> outcome = Errc::MissingKey;
        engine::Profile profile;
        if (mine == own.generation.load()) {
            auto made = make({&own.clock, &own.random, own.options, &own.workers});
            outcome = made.ok() ? Result<void>{} : Result<void>{made.error()};
            // Locked while it was opening: the account closes here, before anything could read from it.
            if (made.ok() && mine == own.generation.load()) {
                own.account = std::move(made).value();
                own.accountGeneration = mine;
                profile = own.account->profile();
                own.account->setListener([this, mine](const SpaceId& space, const std::vector<ItemId>&) {
                    later([this, mine, hex = hexOf(space)] {
                        if (mine == generation())
                            emit planChanged(hex);
                    });
                });
            }
        }
        later([this, mine, outcome, profile, done]() mutable {
            if (mine != generation()) {
                forget(profile);
                emit openingGivenUp();
                return;
            }
            m_private->phase = outcome.ok() ? Phase::Open : Phase::Closed;
            m_profile = profile;
            if (outcome.ok()) {
                setProven(true);
                m_private->rhythm.opened(steadyNow());
                arm();
                emit opened();
            }
            done(outcome);
        });
    });
}

void EngineHost::create(const QString& directory, SecretText passphrase, const engine::Profile& profile, Done done)
{
    // A std::function is copied, the words are not: one copy, wiped as soon as the vault has derived its key.
    auto words = std::make_shared<SecretText>(std::move(passphrase));
    start(
        [folder = directory.toStdString(), words, profile](const engine::Environment& environment) {
            auto made = engine::Account::create(folder, words->view(), profile, environment);
            words->wipe();
            return made;
        },
        std::move(done));
}

void EngineHost::open(const QString& directory, SecretText passphrase, Done done)
{
    auto words = std::make_shared<SecretText>(std::move(passphrase));
    openWith(
        directory, [words] { return Result<SecretText>(std::move(*words)); }, std::move(done));
}

void EngineHost::openWith(const QString& directory, Words words, Done done)
{
    start(
        [folder = directory.toStdString(),
         words = std::move(words)](const engine::Environment& environment) -> Result<std::unique_ptr<engine::Account>> {
            KP_TRY_ASSIGN(const SecretText secret, words());
            return engine::Account::open(folder, secret.view(), environment);
        },
        std::move(done));
}

void EngineHost::openWithPin(const QString& directory, SecretText pin, Done done)
{
    auto secret = std::make_shared<SecretText>(std::move(pin));
    start(
        [folder = directory.toStdString(), secret](const engine::Environment& environment) {
            auto opened = engine::Account::openWithPin(folder, secret->view(), environment);
            secret->wipe();
            return opened;
        },
        std::move(done));
}

void EngineHost::askDoor(const QString& directory, QObject* context, std::function<void(int, vault::PinState)> done)
{
    m_private->onEngine([this, folder = directory.toStdString(), guard = QPointer<QObject>(context), asked = generation(),
                         done = std::move(done)] {
        Private& own = *m_private;
        if (own.account || asked != own.generation.load()) // open: there is nothing to wait for
            return;
        const auto wait = vault::Vault::secondsUntilHeard(folder, own.random, own.options);
        const auto pin = vault::Vault::pinAt(folder, own.random, own.options);
        later([this, guard, asked, done, seconds = wait.ok() ? static_cast<int>(wait.value()) : 0,
               state = pin.ok() ? pin.value() : vault::PinState{}] {
            if (guard && asked == generation() && !isOpen())
                done(seconds, state);
        });
    });
}

void EngineHost::forgetPerson()
{
    forget(m_profile);
    m_provenUntil = 0;
    dropWish();
    m_lentTo.clear();
    answerReveal(false);
}

void EngineHost::close()
{
    if (m_private->phase == Phase::Closed)
        return;
    if (m_private->phase == Phase::Open)
        emit closing();
    ++m_private->generation;
    m_private->phase = Phase::Closed;
    m_private->rhythm.closed();
    m_private->bell.stop();
    m_private->transport->cancel();
    m_private->transport = std::make_shared<http::HttpTransport>();
    forgetPerson();
    m_private->onEngine([this] { m_private->drop(); });
    emit closed();
}

// ---- who holds the device -----------------------------------------------------------------------------------------------

bool EngineHost::isProven() const { return isOpen() && steadyNow() < m_provenUntil; }

void EngineHost::setProven(bool proven) { m_provenUntil = proven ? steadyNow() + kProofMs : 0; }

void EngineHost::whenProven(QObject* context, std::function<void()> act)
{
    if (isProven())
        return act();
    m_wisher = context;
    m_wish = std::move(act);
    emit proofAsked();
}

void EngineHost::prove(Words words, QObject* context, Done done)
{
    proveBy(
        [words = std::move(words)](vault::Vault& vault) -> Result<void> {
            KP_TRY_ASSIGN(const SecretText secret, words());
            return vault.verify(secret.view());
        },
        context, std::move(done));
}

void EngineHost::proveBy(Proof proof, QObject* context, Done done)
{
    run<Result<void>>(
        context, [proof = std::move(proof)](engine::Account& account) { return proof(account.vault()); },
        [this, done = std::move(done)](Result<void> outcome) {
            // Taken before anybody is told: who closes the question drops what is left of the wish.
            std::function<void()> wish;
            if (outcome.ok()) {
                setProven(true);
                wish = m_wisher ? std::exchange(m_wish, nullptr) : nullptr;
            }
            const QPointer<QObject> wisher = m_wisher;
            done(outcome);
            if (wish && wisher)
                wish();
        });
}

void EngineHost::dropWish()
{
    m_wisher.clear();
    m_wish = nullptr;
}

void EngineHost::askReveal(Revealing what)
{
    m_revealing = std::move(what);
    emit revealAsked();
}

void EngineHost::answerReveal(bool evenSo)
{
    if (m_revealing.lines.isEmpty())
        return;
    const Revealing asked = std::exchange(m_revealing, {});
    emit revealAsked();
    if (evenSo && asked.context && asked.act)
        asked.act();
}

// ---- sync ---------------------------------------------------------------------------------------------------------------

void EngineHost::arm()
{
    const qint64 wait = syncDueIn();
    if (wait < 0)
        m_private->bell.stop();
    else
        m_private->bell.start(static_cast<int>(wait));
}

qint64 EngineHost::syncDueIn() const
{
    const auto due = m_private->rhythm.due();
    return due ? std::max<qint64>(0, *due - steadyNow()) : -1;
}

void EngineHost::syncSoon()
{
    m_private->rhythm.edited(steadyNow());
    arm();
}

void EngineHost::syncNow()
{
    m_private->rhythm.wished(steadyNow());
    arm();
}

void EngineHost::setFront(Front front)
{
    m_private->rhythm.setFront(front, steadyNow());
    arm();
}

void EngineHost::startSync()
{
    if (!isOpen())
        return;
    m_private->rhythm.started(steadyNow());
    emit syncStarted();
    m_private->onEngine([this, asked = generation(), carrier = m_private->transport] {
        Private& own = *m_private;
        if (!own.account || own.accountGeneration != asked || asked != own.generation.load())
            return;
        own.session = own.account->startSync();
        own.carrier = carrier;
        ++own.attempt;
        own.deadline = std::chrono::steady_clock::now() + http::kSyncBudget;
        own.step(this);
    });
}

void EngineHost::Private::step(EngineHost* host)
{
    const auto request = session->next();
    if (!request) {
        finish(host);
        return;
    }
    QMetaObject::invokeMethod(
        &courier,
        [this, host, running = attempt, until = deadline, by = carrier, other = instead, request = *request] {
            auto reply = std::make_shared<Result<engine::InReply>>(other ? other(request) : by->send(request, until));
            onEngine([this, host, running, reply] {
                if (!session || attempt != running) // closed meanwhile: the answer belongs to nobody
                    return;
                session->onReply(std::move(*reply));
                step(host);
            });
        },
        Qt::QueuedConnection);
}

void EngineHost::Private::finish(EngineHost* host)
{
    const auto report = session->report();
    const QString code = report.ok() ? QString() : QString::fromStdString(std::string(name(report.code())));
    const bool news = !report.ok() || report.value().pulled > 0 || report.value().pushed > 0
                      || !report.value().refused.empty() || !report.value().denied.empty()
                      || !report.value().alarms.empty();
    session.reset();
    host->later([host, asked = accountGeneration, code, news] {
        if (asked != host->generation())
            return;
        host->m_private->rhythm.finished(code.isEmpty(), steadyNow());
        host->arm();
        emit host->syncFinished(code, news);
    });
}

} // namespace kp::app
