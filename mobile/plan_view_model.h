/// \file What view-models of one plan have in common: the bridge, the plan, the sentence about what went wrong, and reading
/// anew whenever something in the plan may have changed.
#pragma once

#include "mobile/engine_host.h"
#include "mobile/error_text.h"
#include "mobile/ids_text.h"

#include <QObject>
#include <QPointer>
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
    /// Also for a subclass's own key properties (goal, item): reads if host and plan are there.
    void reloadIfReady();

    [[nodiscard]] SpaceId spaceId() const { return idOf<SpaceId>(m_space); }
    /// Call at the end of a successful reading.
    void setLoaded();
    void setErrorText(const QString& sentence);

    /// Work on the engine's thread; `use` gets the value here, an error becomes errorText.
    template <class T>
    void fetch(std::function<Result<T>(engine::Account&)> work, std::function<void(T)> use)
    {
        if (m_host)
            m_host->run<Result<T>>(this, std::move(work), [this, use = std::move(use)](Result<T> result) {
                if (result.ok())
                    use(std::move(result).value());
                else
                    setErrorText(kp::app::errorText(result.error()));
            });
    }

    /// An edit: saved here when `then` is called; sent soon. An error becomes errorText.
    void edit(std::function<Result<void>(engine::Account&)> work, std::function<void()> then = {});

private:
    QPointer<EngineHost> m_host;
    QString m_space;
    QString m_errorText;
    bool m_loaded = false;
};

} // namespace kp::app
