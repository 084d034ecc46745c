#include "mobile/keyring/session_keys.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QSemaphore>

namespace kp::app {
namespace {

const QString kService = QStringLiteral("krachtplan");
constexpr int kSliceMs = 50;

/// One job, asked for on one thread and answered on another. Whoever asked may be gone when the answer comes.
struct Asked {
    QSemaphore done;
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray data;
    ~Asked() { wipe(data); }
    static void wipe(QByteArray& bytes)
    {
        crypto::wipe({reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())});
    }
};
using AskedPtr = std::shared_ptr<Asked>;

QString keyName(std::string_view name) { return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())); }

/// On the jobs' thread. QtKeychain's insecure fallback (a plain file) stays off: without a keyring there is an error.
void run(QKeychain::Job* job, const std::function<void(QKeychain::Job&)>& finished)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [finished](QKeychain::Job* ended) { finished(*ended); });
    job->start();
}

AskedPtr ask(QObject& worker, const std::atomic<bool>& stopped, const std::function<QKeychain::Job*()>& make)
{
    auto asked = std::make_shared<Asked>();
    QMetaObject::invokeMethod(
        &worker,
        [asked, make] {
            run(make(), [asked](QKeychain::Job& ended) {
                asked->error = ended.error();
                if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(&ended))
                    asked->data = read->binaryData();
                asked->done.release();
            });
        },
        Qt::QueuedConnection);
    for (int waited = 0; waited < SessionKeys::kAnswerMs && !stopped; waited += kSliceMs)
        if (asked->done.tryAcquire(1, kSliceMs))
            return asked;
    return nullptr;
}

Error failed() { return {Errc::StorageFailed, "keyring"}; }

} // namespace

SessionKeys::SessionKeys()
{
    m_thread.setObjectName(QStringLiteral("keyring"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

SessionKeys::~SessionKeys()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void SessionKeys::probe(QObject* context, std::function<void()> done)
{
    QMetaObject::invokeMethod(
        &m_worker,
        [this, guard = QPointer<QObject>(context), done = std::move(done)] {
            auto* job = new QKeychain::ReadPasswordJob(kService);
            job->setKey(QStringLiteral("krachtplan-is-there-a-keyring"));
            run(job, [this, guard, done](QKeychain::Job& ended) {
                const bool there = ended.error() == QKeychain::NoError || ended.error() == QKeychain::EntryNotFound;
                m_kind = there ? vault::StoreKind::Session : vault::StoreKind::None;
                if (guard)
                    QMetaObject::invokeMethod(guard, done, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
}

Result<void> SessionKeys::create(std::string_view name, bool presence)
{
    if (presence)
        return Errc::NotAllowed; // a keyring cannot ask for a finger
    crypto::SystemRandom random;
    // Shared with the job's thread, which may still hold it when nobody waits any more.
    const std::shared_ptr<QByteArray> key(new QByteArray(crypto::Key::kSize, '\0'), [](QByteArray* bytes) {
        Asked::wipe(*bytes);
        delete bytes;
    });
    random.fill({reinterpret_cast<std::uint8_t*>(key->data()), static_cast<std::size_t>(key->size())});
    const auto asked = ask(m_worker, m_stopped, [key, called = keyName(name)]() -> QKeychain::Job* {
        auto* job = new QKeychain::WritePasswordJob(kService);
        job->setKey(called);
        job->setBinaryData(*key);
        return job;
    });
    return asked && asked->error == QKeychain::NoError ? Result<void>{} : failed();
}

Result<crypto::Key> SessionKeys::answer(std::string_view name, ByteView challenge)
{
    const auto asked = ask(m_worker, m_stopped, [called = keyName(name)]() -> QKeychain::Job* {
        auto* job = new QKeychain::ReadPasswordJob(kService);
        job->setKey(called);
        return job;
    });
    if (!asked)
        return failed();
    if (asked->error == QKeychain::EntryNotFound)
        return Errc::NotFound;
    if (asked->error != QKeychain::NoError)
        return failed();
    const auto key = crypto::Key::fromBytes(
        {reinterpret_cast<const std::uint8_t*>(asked->data.constData()), static_cast<std::size_t>(asked->data.size())});
    if (!key.ok())
        return Errc::NotFound; // what stands under that name is no key of ours
    Hash hash = crypto::keyedHash(key.value(), "krachtplan/session-keys/1", {challenge});
    auto answer = crypto::Key::fromBytes(hash.view());
    crypto::wipe(hash.bytes);
    return answer;
}

Result<void> SessionKeys::destroy(std::string_view name)
{
    const auto asked = ask(m_worker, m_stopped, [called = keyName(name)]() -> QKeychain::Job* {
        auto* job = new QKeychain::DeletePasswordJob(kService);
        job->setKey(called);
        return job;
    });
    const bool gone = asked && (asked->error == QKeychain::NoError || asked->error == QKeychain::EntryNotFound);
    return gone ? Result<void>{} : failed();
}

} // namespace kp::app
