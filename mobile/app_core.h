/// \file The app as one object: which vault, whether it is open, whose home, which plan, how the screen looks. Made by main,
/// handed to Main.qml as its `core`.
#pragma once

#include "mobile/clipboard_guard.h"
#include "mobile/engine_host.h"
#include "mobile/lock_watch.h"
#include "mobile/profile_store.h"
#include "mobile/row_model.h"
#include "mobile/screen_settings.h"
#include "mobile/warm_pin.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kp::app {

/// Somebody's place on this device. Its label stands outside the vault, see ProfileStore.
struct ProfileRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool current MEMBER current)

public:
    QString key;
    QString label;
    int tint = -1;
    bool current = false;
};

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
    /// How many plans this person has, those waiting to come in included.
    Q_PROPERTY(int planCount READ planCount NOTIFY planChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    /// Seconds until another passphrase is heard; 0 when one is heard now.
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitSecondsChanged)
    /// The places of several people on this device: ProfileRow. Empty when the app was started on one vault alone.
    Q_PROPERTY(QAbstractItemModel* profiles READ profiles CONSTANT)
    Q_PROPERTY(QString profile READ profile NOTIFY profileChanged)
    Q_PROPERTY(QString profileLabel READ profileLabel NOTIFY profileChanged)
    Q_PROPERTY(bool mayAddProfile READ mayAddProfile NOTIFY profileChanged)
    /// The welcome is for one more person on this device; cancelProfile() leads back.
    Q_PROPERTY(bool addingProfile READ isAddingProfile NOTIFY profileChanged)
    /// A PIN opens this vault: for some hours (warm_pin.h), or for good (vault::PinState), with so many tries left.
    Q_PROPERTY(bool pinSet READ isPinSet NOTIFY pinChanged)
    /// What keeps the key of a PIN that stays: "session", "hardware", or empty when there is no such PIN; and what would keep
    /// one here, empty when none is offered.
    Q_PROPERTY(QString stayingPin READ stayingPin NOTIFY pinChanged)
    Q_PROPERTY(QString stayingPinOffer READ stayingPinOffer NOTIFY pinChanged)
    /// Seconds until another PIN is heard; 0 when one is heard now.
    Q_PROPERTY(int pinWaitSeconds READ pinWaitSeconds NOTIFY waitSecondsChanged)
    Q_PROPERTY(int pinTries READ pinTries NOTIFY pinChanged)
    /// Words are asked again before something that must not happen by another's hand.
    Q_PROPERTY(bool proofBusy READ isProofBusy NOTIFY proofChanged)
    Q_PROPERTY(QString proofError READ proofError NOTIFY proofChanged)
    /// Lent to the family whose plan is open: until the lock nothing else is reachable.
    Q_PROPERTY(bool lent READ isLent NOTIFY planChanged)
    Q_PROPERTY(bool mayLend READ mayLend NOTIFY planChanged)
    /// How this vault began, until the person is in: "device" (there is one elsewhere), "sheet" (all was lost), or empty.
    Q_PROPERTY(QString arrival READ arrival NOTIFY arrivalChanged)
    /// This device was taken out of the current plan.
    Q_PROPERTY(bool gone READ isGone NOTIFY planChanged)
    /// The current plan is closed until this device has met its server (model/lease.h).
    Q_PROPERTY(bool away READ isAway NOTIFY planChanged)
    /// Said some days before a plan closes like that; empty when none does.
    Q_PROPERTY(QString leaseNote READ leaseNote NOTIFY planChanged)
    /// A plan through which this person's devices are seen: the current one, or the first.
    Q_PROPERTY(QString anyPlan READ anyPlan NOTIFY planChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool arabic READ isArabic NOTIFY languageChanged)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY looksChanged)
    Q_PROPERTY(bool highContrast READ isHighContrast WRITE setHighContrast NOTIFY looksChanged)
    Q_PROPERTY(bool reducedMotion READ isReducedMotion WRITE setReducedMotion NOTIFY looksChanged)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY looksChanged)
    /// The app locks itself after this long without a touch: 1 to autoLockMinutesMax.
    Q_PROPERTY(int autoLockMinutes READ autoLockMinutes WRITE setAutoLockMinutes NOTIFY looksChanged)
    Q_PROPERTY(int autoLockMinutesMax READ autoLockMinutesMax NOTIFY profileChanged)

public:
    enum class State { NoVault, Locked, Unlocked };
    Q_ENUM(State)
    enum class Home { Families, Plan, Helping };
    Q_ENUM(Home)

    /// One vault alone.
    explicit AppCore(const QString& directory, QObject* parent = nullptr);
    explicit AppCore(ProfileStore store, QObject* parent = nullptr);
    ~AppCore() override;

    [[nodiscard]] EngineHost* host() { return &m_host; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Home home() const;
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString space() const { return m_plan.space; }
    [[nodiscard]] QString family() const { return m_plan.family; }
    [[nodiscard]] QString me() const { return m_plan.me; }
    [[nodiscard]] int planCount() const { return m_plan.count; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }
    [[nodiscard]] RowModel* profiles() { return &m_profiles; }
    [[nodiscard]] QString profile() const { return m_profile; }
    [[nodiscard]] QString profileLabel() const { return m_label; }
    [[nodiscard]] bool mayAddProfile() const { return m_store.takesMore(); }
    [[nodiscard]] bool isAddingProfile() const;
    [[nodiscard]] bool isPinSet() const { return m_pin->isSet() || stays(); }
    [[nodiscard]] int pinTries() const;
    [[nodiscard]] QString stayingPin() const;
    [[nodiscard]] QString stayingPinOffer() const;
    [[nodiscard]] int pinWaitSeconds() const { return m_pinWaitSeconds; }
    [[nodiscard]] bool isProofBusy() const { return m_proofBusy; }
    [[nodiscard]] QString proofError() const { return m_proofError; }
    [[nodiscard]] bool isLent() const { return !m_host.lentTo().isEmpty(); }
    [[nodiscard]] bool mayLend() const;
    [[nodiscard]] QString arrival() const { return m_arrival; }
    [[nodiscard]] bool isGone() const { return m_plan.gone; }
    [[nodiscard]] bool isAway() const { return m_plan.away; }
    [[nodiscard]] QString leaseNote() const;
    [[nodiscard]] QString anyPlan() const { return m_plan.any; }
    [[nodiscard]] QString language() const { return m_settings.looks().language; }
    void setLanguage(const QString& language);
    [[nodiscard]] bool isArabic() const { return language() == QLatin1String("ar"); }
    [[nodiscard]] bool isDark() const { return m_settings.looks().dark; }
    void setDark(bool dark);
    [[nodiscard]] bool isHighContrast() const { return m_settings.looks().highContrast; }
    void setHighContrast(bool highContrast);
    [[nodiscard]] bool isReducedMotion() const { return m_settings.looks().reducedMotion; }
    void setReducedMotion(bool reducedMotion);
    [[nodiscard]] qreal textScale() const { return m_settings.looks().textScale; }
    void setTextScale(qreal scale);
    [[nodiscard]] int autoLockMinutes() const;
    void setAutoLockMinutes(int minutes);
    [[nodiscard]] int autoLockMinutesMax() const { return LockWatch::minutesAllowed(0, isShared()); }

    /// A new vault in the current profile's place; the outcome is `state` or `errorText`. The caller empties its field at once.
    Q_INVOKABLE void create(const QString& name, const QString& role, const QString& passphrase);
    Q_INVOKABLE void unlock(const QString& passphrase);
    /// The same for a device of somebody who has a plan already: `way` as arrival.
    Q_INVOKABLE void createFor(const QString& way, const QString& name, const QString& role, const QString& passphrase);
    /// The person is in, or leaves it for later.
    Q_INVOKABLE void endArrival();
    Q_INVOKABLE void beginArrival(const QString& way);
    Q_INVOKABLE void unlockWithPin(const QString& pin);
    /// Takes the words once more: without them a PIN would let in whoever finds the app open. pinKept() or proofError.
    Q_INVOKABLE void setPin(const QString& passphrase, const QString& pin);
    /// The same for one that stays when the program ends, behind the key store.
    Q_INVOKABLE void setStayingPin(const QString& passphrase, const QString& pin);
    Q_INVOKABLE void dropPin();
    /// What is wrong with these digits, as a sentence; empty when they will do.
    [[nodiscard]] Q_INVOKABLE QString pinFault(const QString& pin) const;
    /// The words, or the PIN where there is one. proofGiven() or proofError.
    Q_INVOKABLE void prove(const QString& wordsOrPin);
    Q_INVOKABLE void giveUpProof();
    /// Only the plan that is open stays reachable, until the lock.
    Q_INVOKABLE void lend();
    /// Keys and plain text leave memory, models and the clipboard are emptied, an opening under way is given up. Also what a
    /// panic button calls: nothing here waits.
    Q_INVOKABLE void lock();
    /// Words for a new vault, never used before: five, six for who works with several families.
    [[nodiscard]] Q_INVOKABLE QString freshPassphrase(const QString& role) const;
    /// What is wrong with words of one's own, as a sentence; empty when they will do.
    [[nodiscard]] Q_INVOKABLE QString passphraseFault(const QString& passphrase) const;
    /// Makes that plan the current one.
    Q_INVOKABLE void openPlan(const QString& space);
    /// Back to the list of families (homes that have one).
    Q_INVOKABLE void closePlan();
    /// Reads anew which plans there are: after one was made or joined.
    Q_INVOKABLE void refreshPlans();
    Q_INVOKABLE void clearError() { setErrorText({}); }

    /// Another person takes the device: locks, and shows that person's door.
    Q_INVOKABLE void pickProfile(const QString& key);
    /// One more person on this device: locks, and shows the welcome. `label` may be empty; it is readable without a passphrase.
    Q_INVOKABLE void addProfile(const QString& label);
    Q_INVOKABLE void cancelProfile();
    Q_INVOKABLE void renameProfile(const QString& key, const QString& label);
    /// Onto the clipboard, and off it again after a minute or at the lock.
    Q_INVOKABLE void copyForAMinute(const QString& text) { m_clipboard.copy(text); }

    /// Where a PIN that stays has its other half; must outlive this. Then keyStoreKnown() once its kind() is.
    void setKeyStore(vault::KeyStore* store);
    void keyStoreKnown() { emit pinChanged(); }
    /// Writes no setting from here on: the tour of pictures plays with all of them.
    void rememberNothing();
    [[nodiscard]] LockWatch& lockWatch() { return m_watch; }
    /// As the system tells; public for tests.
    void takeApplicationState(Qt::ApplicationState state);

signals:
    void stateChanged();
    void busyChanged();
    void planChanged();
    void errorTextChanged();
    void waitSecondsChanged();
    void profileChanged();
    void languageChanged();
    void looksChanged();
    /// After lock(): whoever keeps pictures or scripts empties them.
    void locked();
    void pinChanged();
    void pinKept();
    void proofAsked();
    void proofChanged();
    void proofGiven();
    void arrivalChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The plan on the screen.
    struct Current {
        QString space, family, me, role;
        int count = 0;
        bool gone = false;
        bool away = false;
        qint64 leaseEndsMs = 0; ///< of the plan that closes first, once that is to be said
        QString any;
        bool operator==(const Current&) const = default;
    };

    [[nodiscard]] QString directory() const { return m_store.directoryOf(m_profile); }
    [[nodiscard]] bool isShared() const { return m_profiles.count() > 1; }
    void useProfile(const QString& key);
    void showProfiles();
    void setState(State state);
    void setBusy(bool busy);
    void setErrorText(const QString& sentence);
    void setWait(int seconds);
    void setLooks(const Looks& looks);
    void opened(const Result<void>& outcome, bool byPin = false);
    void askDoor();
    void waitFor(int seconds);
    /// A PIN that stays.
    [[nodiscard]] bool stays() const { return m_stayingPin.kind != vault::StoreKind::None; }
    void takePin(const vault::PinState& state);
    void readPin();
    void countDown();
    [[nodiscard]] QString keepText(const Error& error) const;
    void keepPin(const QString& passphrase, const QString& pin, bool stay);
    void tickPin();
    /// Words, or the PIN where there is one and it looks like one.
    [[nodiscard]] EngineHost::Words wordsOf(const QString& wordsOrPin) const;
    [[nodiscard]] QString doorText(const Error& error) const;
    void setProof(bool busy, const QString& error);
    void takePlans(const std::vector<engine::PlanLine>& plans);
    void tellFront();
    void installTranslation();

    ProfileStore m_store;
    ScreenSettings m_settings;
    EngineHost m_host;
    LockWatch m_watch;
    ClipboardGuard m_clipboard;
    RowList<ProfileRow> m_profiles{this};
    QTimer m_waitTick;
    std::unique_ptr<QTranslator> m_translator;
    State m_state = State::NoVault;
    Qt::ApplicationState m_applicationState = Qt::ApplicationActive;
    bool m_busy = false;
    bool m_reading = false, m_readAgain = false; ///< the list of plans
    QDeadlineTimer m_plansDue;                   ///< what only time changes in it shows without news
    QString m_profile, m_label, m_newLabel;
    Current m_plan;
    QString m_wanted; ///< the plan a person picked; else the only plan is the current one
    QString m_errorText;
    std::shared_ptr<WarmPin> m_pin = std::make_shared<WarmPin>(); ///< shared with the engine's thread
    vault::KeyStore* m_keyStore = nullptr;
    vault::PinState m_stayingPin; ///< as last read
    qint64 m_pinWaitUntil = 0;    ///< steady
    int m_pinWaitSeconds = 0;
    QTimer m_pinTick;
    bool m_proofBusy = false;
    QString m_proofError;
    QString m_arrival;
    qint64 m_waitUntil = 0; ///< steady
    int m_waitSeconds = 0;
};

} // namespace kp::app
