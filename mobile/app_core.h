/// \file The app as one object: which vault, whether it is open, whose home, which plan, how the screen looks. Made by main,
/// handed to Main.qml as its `core`.
#pragma once

#include "mobile/engine_host.h"

#include <QObject>
#include <QSettings>
#include <QString>
#include <QTimer>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kp::app {

class AppCore : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made once, by the program")
    Q_PROPERTY(kp::app::EngineHost* host READ host CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(Home home READ home NOTIFY planChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY stateChanged)
    /// Role name (model/roles.h) in the current plan; before there is one, that of the profile.
    Q_PROPERTY(QString role READ role NOTIFY planChanged)
    /// The current plan (hex id), its family's name, and this person in it (hex id). Empty without a plan.
    Q_PROPERTY(QString space READ space NOTIFY planChanged)
    Q_PROPERTY(QString family READ family NOTIFY planChanged)
    Q_PROPERTY(QString me READ me NOTIFY planChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool arabic READ isArabic NOTIFY languageChanged)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY looksChanged)
    Q_PROPERTY(bool highContrast READ isHighContrast WRITE setHighContrast NOTIFY looksChanged)
    Q_PROPERTY(bool reducedMotion READ isReducedMotion WRITE setReducedMotion NOTIFY looksChanged)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY looksChanged)

public:
    enum class State { NoVault, Locked, Unlocked };
    Q_ENUM(State)
    enum class Home { Families, Plan, Helping };
    Q_ENUM(Home)

    explicit AppCore(const QString& directory, QObject* parent = nullptr);
    ~AppCore() override;

    [[nodiscard]] EngineHost* host() { return &m_host; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Home home() const;
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString space() const { return m_space; }
    [[nodiscard]] QString family() const { return m_family; }
    [[nodiscard]] QString me() const { return m_me; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] bool isArabic() const { return m_language == QLatin1String("ar"); }
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    void setHighContrast(bool highContrast);
    [[nodiscard]] bool isReducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reducedMotion);
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);

    /// A new vault on this device; the outcome is `state` or `errorText`.
    Q_INVOKABLE void create(const QString& name, const QString& role, const QString& passphrase);
    Q_INVOKABLE void unlock(const QString& passphrase);
    /// Keys and plain text leave memory. The app locks itself after five minutes without a touch or a key.
    Q_INVOKABLE void lock();
    /// Six words for a new vault.
    [[nodiscard]] Q_INVOKABLE QString freshPassphrase() const;
    /// Makes that plan the current one.
    Q_INVOKABLE void openPlan(const QString& space);
    /// Back to the list of families (homes that have one).
    Q_INVOKABLE void closePlan();
    /// Reads anew which plans there are: after one was made or joined.
    Q_INVOKABLE void refreshPlans();
    Q_INVOKABLE void clearError() { setErrorText({}); }

signals:
    void stateChanged();
    void busyChanged();
    void planChanged();
    void errorTextChanged();
    void languageChanged();
    void looksChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setState(State state);
    void setBusy(bool busy);
    void setErrorText(const QString& sentence);
    void opened(const Result<void>& outcome);
    void takePlans(const std::vector<engine::PlanLine>& plans);
    void installTranslation();
    void keep(const QString& key, const QVariant& value);
    void keepLooks();

    QString m_directory;
    QSettings m_settings;
    EngineHost m_host;
    QTimer m_autoLock;
    QTimer m_syncTick;
    std::unique_ptr<QTranslator> m_translator;
    State m_state = State::NoVault;
    bool m_busy = false;
    bool m_planChosen = false; ///< by the person; else the only plan is the current one
    QString m_space, m_family, m_me, m_planRole, m_errorText;
    QString m_language;
    bool m_dark = false, m_highContrast = false, m_reducedMotion = false;
    qreal m_textScale = 1;
};

} // namespace kp::app
