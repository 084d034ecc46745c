/// \file What view-models of one plan have in common: the bridge, the plan, the sentence about what went wrong, reading anew
/// whenever something in the plan may have changed, and forgetting everything when the plan changes or the app is locked.
/// UI thread only.
#pragma once

#include "mobile/engine_host.h"
#include "mobile/error_text.h"
#include "mobile/ids_text.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace kp::app {

class PlanViewModel : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(kp::app::EngineHost* host READ host WRITE setHost NOTIFY hostChanged)
    Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    /// The plan was read at least once.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)

public:
    explicit PlanViewModel(QObject* parent = nullptr);

    [[nodiscard]] EngineHost* host() const { return m_host; }
    void setHost(EngineHost* host);
    [[nodiscard]] QString space() const { return m_space; }
    void setSpace(const QString& space);
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    Q_INVOKABLE void clearError() { setErrorText({}); }

signals:
    void hostChanged();
    void spaceChanged();
    void errorTextChanged();
    void loadedChanged();

protected:
    /// Reads anew. Called with a host and a plan set: after either was set, and after every planChanged of this plan.
    virtual void reload() = 0;
    /// Hands over what was typed and not kept yet: the plan changes, or the app is being locked.
    virtual void flush() {}
    /// Others' work came in: called before the reload that follows.
    virtual void newsCame() {}
    /// Lets go of everything that was read or typed, and says so to the screen: another plan follows, or the app is locked.
    /// Which item the screen is about (goal, domain) may stay.
    virtual void forget() = 0;
    /// Also for a subclass's own key properties (goal, item): reads if host and plan are there.
    void reloadIfReady();

    [[nodiscard]] SpaceId spaceId() const { return idOf<SpaceId>(m_space); }
    /// Call at the end of a successful reading.
    void setLoaded();
    void setErrorText(const QString& sentence);

    /// Reads on the engine's thread. `take` gets the outcome here, unless the plan is another by then or the app was locked.
    template <class T>
    void ask(std::function<Result<T>(engine::Account&)> work, std::function<void(Result<T>)> take)
    {
        if (m_host)
            m_host->read<Result<T>>(this, std::move(work), unlessStale<T>(std::move(take)));
    }
    /// The same; an error becomes errorText.
    template <class T>
    void fetch(std::function<Result<T>(engine::Account&)> work, std::function<void(T)> use)
    {
        ask<T>(std::move(work), [this, use = std::move(use)](Result<T> result) {
            tellReading(result.ok() ? QString() : kp::app::errorText(result.error()));
            if (result.ok())
                use(std::move(result).value());
        });
    }
    /// Why reading failed, or empty: takes back what an earlier reading said, and nothing that an edit said.
    void tellReading(const QString& sentence);
    /// Work that writes and has an answer: done even if the app is locked before its turn.
    template <class T>
    void act(std::function<Result<T>(engine::Account&)> work, std::function<void(Result<T>)> take)
    {
        if (m_host)
            m_host->run<Result<T>>(this, std::move(work), unlessStale<T>(std::move(take)));
    }

    /// For what must not happen by another's hand: the words of the vault first, unless they were given just now.
    void whenProven(std::function<void()> act);

    using Work = std::function<Result<void>(engine::Account&)>;
    /// An edit: saved here when `then` is called; sent soon. An error becomes errorText.
    void edit(Work work, std::function<void()> then = {});
    /// The same for what must not happen twice when somebody taps twice: ignored while the last one named `what` is under way.
    void editOnce(const QString& what, Work work, std::function<void()> then = {});
    /// An edit with words in it, or that shows words to somebody: where they may tell where a protected person is, it is asked
    /// again with `evenSo` after somebody read what and whom (EngineHost::revealing). `what` as in editOnce; empty: each time.
    using Telling = std::function<Result<void>(engine::Account&, bool evenSo)>;
    enum class Tells : std::uint8_t { NewWords, WhatStandsThere };
    void editTelling(const QString& what, Telling work, std::function<void()> then = {}, Tells tells = Tells::NewWords);
    /// After a refusal with MayReveal, on the UI thread.
    void askReveal(const QList<RevealRow>& lines, Tells tells, std::function<void()> evenSo);
    /// What is said when an edit was refused. A model whose fields the engine names in the error says which one.
    [[nodiscard]] virtual QString refusal(const Error& error) const;
    /// Keeps unsaved words, sealed, on this device; empty forgets them.
    void saveDraft(const std::string& key, const std::string& words);

private:
    template <class T>
    std::function<void(Result<T>)> unlessStale(std::function<void(Result<T>)> take)
    {
        return [this, asked = m_reading, take = std::move(take)](Result<T> result) {
            if (asked == m_reading)
                take(std::move(result));
        };
    }
    /// Empty: saved. Else it was not, because it may tell this.
    using Saved = Result<QList<RevealRow>>;
    void forgetAll();
    void handOver(std::function<Saved(engine::Account&)> work, std::function<void()> then, const QString& once,
                  std::function<void(const QList<RevealRow>&)> reveal = {});

    QPointer<EngineHost> m_host;
    QString m_space;
    QString m_errorText, m_readingError;
    QDeadlineTimer m_freshUntil; ///< access that ran out shows without news
    std::uint64_t m_reading = 0; ///< goes up when what was asked for is of no use any more
    bool m_loaded = false;
    QSet<QString> m_underWay; ///< what was asked once
};

} // namespace kp::app
