#include "mobile/plan_view_model.h"

namespace kp::app {
namespace {

/// Rights end by the minute, without anything coming in.
constexpr int kFreshMs = 60'000;

} // namespace

PlanViewModel::PlanViewModel(QObject* parent) : QObject(parent) {}

void PlanViewModel::setHost(EngineHost* host)
{
    if (m_host == host)
        return;
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    forgetAll();
    if (m_host) {
        connect(m_host, &EngineHost::planChanged, this, [this](const QString& space) {
            if (space == m_space)
                reloadIfReady();
        });
        // What others gave or ended may have come along without an item.
        connect(m_host, &EngineHost::syncFinished, this, [this](const QString&, bool news) {
            if (news)
                newsCame();
            if (news || m_freshUntil.hasExpired())
                reloadIfReady();
        });
        connect(m_host, &EngineHost::closing, this, [this] {
            if (!m_space.isEmpty())
                flush();
        });
        connect(m_host, &EngineHost::closed, this, &PlanViewModel::forgetAll);
        connect(m_host, &EngineHost::opened, this, &PlanViewModel::reloadIfReady);
    }
    emit hostChanged();
    reloadIfReady();
}

void PlanViewModel::setSpace(const QString& space)
{
    if (m_space == space)
        return;
    if (m_host && m_host->isOpen() && !m_space.isEmpty())
        flush();
    m_space = space;
    forgetAll();
    emit spaceChanged();
    reloadIfReady();
}

void PlanViewModel::forgetAll()
{
    ++m_reading;
    m_underWay.clear();
    const bool was = std::exchange(m_loaded, false);
    m_readingError.clear();
    setErrorText({});
    forget();
    if (was)
        emit loadedChanged();
}

void PlanViewModel::reloadIfReady()
{
    // A locked app has nothing to read, and a screen that is on its way out asks for nothing.
    if (!m_host || !m_host->isOpen() || m_space.isEmpty())
        return;
    if (!m_host->lentTo().isEmpty() && m_host->lentTo() != m_space)
        return; // another family holds the tablet
    m_freshUntil.setRemainingTime(kFreshMs);
    reload();
}

void PlanViewModel::setLoaded()
{
    if (m_loaded)
        return;
    m_loaded = true;
    emit loadedChanged();
}

void PlanViewModel::setErrorText(const QString& sentence)
{
    if (m_errorText == sentence)
        return;
    m_errorText = sentence;
    emit errorTextChanged();
}

void PlanViewModel::tellReading(const QString& sentence)
{
    if (!sentence.isEmpty() || m_errorText == m_readingError)
        setErrorText(sentence);
    m_readingError = sentence;
}

void PlanViewModel::whenProven(std::function<void()> act)
{
    if (m_host)
        m_host->whenProven(this, [this, asked = m_reading, act = std::move(act)] {
            if (asked == m_reading)
                act();
        });
}

namespace {

std::function<Result<QList<RevealRow>>(engine::Account&)> plainly(std::function<Result<void>(engine::Account&)> work)
{
    return [work = std::move(work)](engine::Account& account) -> Result<QList<RevealRow>> {
        KP_TRY(work(account));
        return QList<RevealRow>();
    };
}

} // namespace

QString PlanViewModel::refusal(const Error& error) const { return kp::app::errorText(error); }

void PlanViewModel::edit(Work work, std::function<void()> then) { handOver(plainly(std::move(work)), std::move(then), {}); }

void PlanViewModel::editOnce(const QString& what, Work work, std::function<void()> then)
{
    if (!m_host || m_underWay.contains(what))
        return;
    m_underWay.insert(what);
    handOver(plainly(std::move(work)), std::move(then), what);
}

void PlanViewModel::editTelling(const QString& what, Telling work, std::function<void()> then, Tells tells)
{
    if (!m_host || (!what.isEmpty() && m_underWay.contains(what)))
        return;
    if (!what.isEmpty())
        m_underWay.insert(what);
    handOver(
        [work, space = spaceId()](engine::Account& account) -> Saved {
            const Result<void> done = work(account, false);
            if (done.ok())
                return QList<RevealRow>();
            if (done.code() != Errc::MayReveal)
                return done.error();
            KP_TRY_ASSIGN(const QList<RevealRow> lines, revealRows(account, space));
            return lines.isEmpty() ? Saved(done.error()) : Saved(lines);
        },
        then, what,
        [this, what, work, then, tells](const QList<RevealRow>& lines) {
            askReveal(lines, tells, [this, what, work, then] {
                if (what.isEmpty())
                    edit([work](engine::Account& account) { return work(account, true); }, then);
                else
                    editOnce(
                        what, [work](engine::Account& account) { return work(account, true); }, then);
            });
        });
}

void PlanViewModel::askReveal(const QList<RevealRow>& lines, Tells tells, std::function<void()> evenSo)
{
    if (m_host)
        m_host->askReveal(
            {lines, tells == Tells::WhatStandsThere, this, [this, asked = m_reading, evenSo = std::move(evenSo)] {
                 if (asked == m_reading)
                     evenSo();
             }});
}

void PlanViewModel::handOver(std::function<Saved(engine::Account&)> work, std::function<void()> then, const QString& once,
                             std::function<void(const QList<RevealRow>&)> reveal)
{
    if (!m_host)
        return;
    m_host->run<Saved>(
        this, std::move(work),
        [this, plan = m_space, asked = m_reading, once, then = std::move(then), reveal = std::move(reveal)](Saved result) {
            const bool mine = asked == m_reading;
            if (mine)
                m_underWay.remove(once);
            if (mine)
                setErrorText(result.ok() ? QString() : refusal(result.error()));
            if (!result.ok() || !m_host)
                return;
            if (!result.value().isEmpty()) {
                if (mine && reveal)
                    reveal(result.value());
                return;
            }
            m_host->syncSoon();
            // The engine tells of items; rights and devices change without one, and every model of that plan shows them.
            emit m_host->planChanged(plan);
            if (mine && then)
                then();
        });
}

void PlanViewModel::saveDraft(const std::string& key, const std::string& words)
{
    act<bool>(
        [plan = spaceId(), key, words](engine::Account& account) -> Result<bool> {
            KP_TRY(account.saveDraft(plan, key, words));
            return true;
        },
        [this](const Result<bool>& kept) {
            if (!kept.ok())
                setErrorText(kp::app::errorText(kept.error()));
        });
}

} // namespace kp::app
