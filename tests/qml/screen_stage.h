/// \file What the screen tests hold in their hands: the demo family's vaults behind real app cores, a way to find on a screen
/// what a person would (by its spoken name), and a look over everything that can be touched.
#pragma once

#include "mobile/app_core.h"
#include "tests/qml/demo_family.h"
#include "tests/support/sim_key_store.h"

#include <QQuickItem>
#include <QTemporaryDir>

#include <memory>
#include <mutex>

namespace kp::test {

class ScreenStage : public QObject {
    Q_OBJECT
    /// Samira, who is a parent; An, the coach; Greet, the buddy: unlocked, with the plan open.
    Q_PROPERTY(kp::app::AppCore* parent READ parentCore CONSTANT)
    Q_PROPERTY(kp::app::AppCore* coach READ coachCore CONSTANT)
    Q_PROPERTY(kp::app::AppCore* buddy READ buddyCore CONSTANT)
    /// Bo, a second coach, from whom the family took one goal ("Leren koken").
    Q_PROPERTY(kp::app::AppCore* colleague READ colleagueCore CONSTANT)
    /// Ilias, who is 13.
    Q_PROPERTY(kp::app::AppCore* youth READ youthCore CONSTANT)
    /// Door, a coach without any plan, whose vault is locked; and a device without a vault.
    Q_PROPERTY(kp::app::AppCore* locked READ lockedCore CONSTANT)
    Q_PROPERTY(kp::app::AppCore* fresh READ freshCore CONSTANT)
    /// Samira's tablet, which was taken out.
    Q_PROPERTY(kp::app::AppCore* gone READ goneCore CONSTANT)
    /// Its plan is closed until it has met its server.
    Q_PROPERTY(kp::app::AppCore* away READ awayCore CONSTANT)
    /// Its plan closes in some days.
    Q_PROPERTY(kp::app::AppCore* soon READ soonCore CONSTANT)
    Q_PROPERTY(QString passphrase READ passphrase CONSTANT)
    Q_PROPERTY(QString space READ space CONSTANT)
    Q_PROPERTY(QString goal READ goal CONSTANT)
    Q_PROPERTY(QString evening READ evening CONSTANT)
    Q_PROPERTY(QString cooking READ cooking CONSTANT)
    Q_PROPERTY(QString samira READ samira CONSTANT)

public:
    ScreenStage();

    [[nodiscard]] app::AppCore* parentCore() const { return m_parent.get(); }
    [[nodiscard]] app::AppCore* coachCore() const { return m_coach.get(); }
    [[nodiscard]] app::AppCore* buddyCore() const { return m_buddy.get(); }
    [[nodiscard]] app::AppCore* colleagueCore() const { return m_colleague.get(); }
    [[nodiscard]] app::AppCore* youthCore() const { return m_youth.get(); }
    [[nodiscard]] app::AppCore* lockedCore() const { return m_locked.get(); }
    [[nodiscard]] app::AppCore* freshCore() const { return m_fresh.get(); }
    [[nodiscard]] app::AppCore* goneCore() const { return m_gone.get(); }
    [[nodiscard]] app::AppCore* awayCore() const { return m_away.get(); }
    [[nodiscard]] app::AppCore* soonCore() const { return m_soon.get(); }
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] QString space() const;
    [[nodiscard]] QString goal() const { return QString::fromStdString(m_demo.goal.hex()); }
    [[nodiscard]] QString evening() const { return QString::fromStdString(m_demo.evening.hex()); }

    [[nodiscard]] QString samira() const { return QString::fromStdString(m_demo.samira.hex()); }
    [[nodiscard]] QString cooking() const { return QString::fromStdString(m_demo.cooking.hex()); }

    /// From now on this app has internet, and the others' server; and one whole sync of it. \return whether the server answered
    Q_INVOKABLE bool sync(kp::app::AppCore* core);
    /// Samira lets Vera in, who reads along for the coach for ten days. \return whether it came about
    Q_INVOKABLE bool addStandIn();
    /// Whether the words were given a short while ago.
    Q_INVOKABLE void setProven(kp::app::AppCore* core, bool proven) const { core->host()->setProven(proven); }
    /// From now on this device has a key store of that kind: "session", "hardware", or none.
    Q_INVOKABLE void keepKeys(kp::app::AppCore* core, const QString& kind);
    /// True when every view-model below has heard of the plan.
    Q_INVOKABLE [[nodiscard]] bool loaded(QObject* screen) const;
    /// What is in sight, also in an open sheet, and says that name (the whole, or its beginning); null when nothing does.
    Q_INVOKABLE [[nodiscard]] QQuickItem* find(QQuickItem* screen, const QString& name) const;
    /// What can be touched (or is of that type) and has this in its name.
    Q_INVOKABLE [[nodiscard]] QQuickItem* findLike(QQuickItem* screen, const QString& part, const QString& type = {}) const;
    /// What a cell of the table says about its person and part.
    Q_INVOKABLE [[nodiscard]] QString access(QQuickItem* screen, const QString& cell) const;
    /// All of them that can be touched, from top to bottom.
    Q_INVOKABLE [[nodiscard]] QVariantList findAll(QQuickItem* screen, const QString& name) const;
    /// Where to type what the label asks.
    Q_INVOKABLE [[nodiscard]] QQuickItem* field(QQuickItem* screen, const QString& label) const;
    /// Scrolls until it is in the middle.
    Q_INVOKABLE void reveal(QQuickItem* item) const;
    /// One line for each thing that a finger, a keyboard or a screen reader cannot use, and each word that is cut.
    Q_INVOKABLE [[nodiscard]] QStringList faults(QQuickItem* screen) const;
    /// A file with a photo in it, as a camera writes one.
    Q_INVOKABLE [[nodiscard]] QUrl photo() const;
    /// With KP_SHOTS=DIRECTORY keeps a picture of the window there.
    Q_INVOKABLE void shoot(QQuickItem* screen, const QString& name) const;

private:
    std::unique_ptr<app::AppCore> open(const std::string& who, const SpaceId& plan);

    QTemporaryDir m_empty;
    std::mutex m_serverDoor; ///< apps have a network thread each
    SimKeyStore m_keys{vault::StoreKind::None};
    DemoFamily m_demo;
    std::unique_ptr<app::AppCore> m_parent, m_coach, m_colleague, m_buddy, m_youth, m_locked, m_fresh, m_gone, m_away,
        m_soon;
};

} // namespace kp::test
