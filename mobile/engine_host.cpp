#include "mobile/engine_host.h"

#include "shared/crypto/crypto.h"
#include "sync/http/http_transport.h"

#include <QTimer>

#include <utility>

namespace kp::app {
namespace {

/// Several edits within this time become one attempt.
constexpr int kGatherMs = 400;

QString hexOf(const SpaceId& space) { return QString::fromStdString(space.hex()); }

} // namespace

/// What the two threads own. `worker` lives on the engine thread, `courier` on the network thread; the account, the session
/// and the flags below are touched by the engine thread alone.
struct EngineHost::Private {
    QThread engineThread, networkThread;
    QObject worker, courier;
    QTimer gather;
    bool open = false; ///< UI thread

    SystemClock clock;
    crypto::SystemRandom random;
    vault::Options options;
    http::HttpTransport transport;
    std::unique_ptr<engine::Account> account;
    std::unique_ptr<engine::SyncSession> session;
    std::chrono::steady_clock::time_point deadline;
    std::uint64_t attempt = 0; ///< which session: a new one may have the address of one that was dropped
    bool wishedAgain = false;

    [[nodiscard]] engine::Environment environment() { return {&clock, &random, options}; }
    void step(EngineHost* host);
    void finish(EngineHost* host);
    void drop()
    {
        session.reset();
        account.reset();
        wishedAgain = false;
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
    m_private->gather.setSingleShot(true);
    m_private->gather.setInterval(kGatherMs);
    connect(&m_private->gather, &QTimer::timeout, this, [this] {
        m_private->onEngine([this] {
            Private& own = *m_private;
            if (!own.account)
                return;
            if (own.session) { // edits made while it runs go out with the next one
                own.wishedAgain = true;
                return;
            }
            own.session = own.account->startSync();
            ++own.attempt;
            own.deadline = std::chrono::steady_clock::now() + http::kSyncBudget;
            QMetaObject::invokeMethod(
                this, [this] { emit syncStarted(); }, Qt::QueuedConnection);
            own.step(this);
        });
    });
}

EngineHost::~EngineHost()
{
    // A request under way is given up, its work stays in the vault; saves that were handed over are still done.
    m_private->gather.stop();
    m_private->transport.cancel();
    QMetaObject::invokeMethod(
        &m_private->worker, [this] { m_private->drop(); }, Qt::BlockingQueuedConnection);
    m_private->networkThread.quit();
    m_private->networkThread.wait();
    m_private->engineThread.quit();
    m_private->engineThread.wait();
}

void EngineHost::setVaultOptions(const vault::Options& options)
{
    m_private->onEngine([this, options] { m_private->options = options; });
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
        [this, host, running = attempt, request = *request] {
            auto reply = std::make_shared<Result<engine::InReply>>(transport.send(request, deadline));
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
    session.reset();
    const bool again = std::exchange(wishedAgain, false);
    QMetaObject::invokeMethod(
        host,
        [host, code, again] {
            emit host->syncFinished(code);
            if (again && code.isEmpty())
                host->syncSoon();
        },
        Qt::QueuedConnection);
}

void EngineHost::start(std::function<Result<std::unique_ptr<engine::Account>>(const engine::Environment&)> make,
                       std::function<void(Result<void>)> done)
{
    m_private->onEngine([this, make = std::move(make), done = std::move(done)] {
        Private& own = *m_private;
        own.drop(); // before the new one: the same vault cannot be open twice
        auto made = make(own.environment());
        Result<void> outcome;
        engine::Profile profile;
        if (made.ok()) {
            own.account = std::move(made).value();
            profile = own.account->profile();
            own.account->setListener([this](const SpaceId& space, const std::vector<ItemId>&) {
                QMetaObject::invokeMethod(
                    this, [this, hex = hexOf(space)] { emit planChanged(hex); }, Qt::QueuedConnection);
            });
        } else {
            outcome = made.error();
        }
        QMetaObject::invokeMethod(
            this,
            [this, outcome, profile, done] {
                m_private->open = outcome.ok();
                m_profile = profile;
                if (outcome.ok())
                    emit opened();
                done(outcome);
            },
            Qt::QueuedConnection);
    });
}

void EngineHost::create(const QString& directory, const QString& passphrase, const engine::Profile& profile,
                        std::function<void(Result<void>)> done)
{
    start(
        [folder = directory.toStdString(), words = passphrase.toStdString(),
         profile](const engine::Environment& environment) {
            return engine::Account::create(folder, words, profile, environment);
        },
        std::move(done));
}

void EngineHost::open(const QString& directory, const QString& passphrase, std::function<void(Result<void>)> done)
{
    start([folder = directory.toStdString(), words = passphrase.toStdString()](
              const engine::Environment& environment) { return engine::Account::open(folder, words, environment); },
          std::move(done));
}

void EngineHost::close()
{
    if (!std::exchange(m_private->open, false))
        return;
    m_private->gather.stop();
    m_profile = {};
    m_private->onEngine([this] { m_private->drop(); });
    emit closed();
}

bool EngineHost::isOpen() const noexcept { return m_private->open; }

void EngineHost::syncSoon()
{
    if (m_private->open && !m_private->gather.isActive())
        m_private->gather.start();
}

void EngineHost::post(std::function<void(engine::Account&)> work)
{
    m_private->onEngine([this, work = std::move(work)] {
        if (m_private->account)
            work(*m_private->account);
    });
}

} // namespace kp::app
