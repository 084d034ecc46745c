/// \file A person's own devices: what each is called and when it was last seen, a code for the next one and the words to compare
/// with it, and taking a lost one out. One name and one word count for every plan in which the device is. UI thread.
#pragma once

#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

#include <QTimer>

#include <optional>

namespace kp::app {

struct OwnDeviceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString contact MEMBER contact)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool thisOne MEMBER thisOne)
    Q_PROPERTY(bool paper MEMBER paper)
    Q_PROPERTY(bool removed MEMBER removed)

public:
    QString key;
    QString name;
    QString sign; ///< icon
    QString contact;
    QString note; ///< may be empty
    bool thisOne = false;
    bool paper = false;
    bool removed = false;
};

class DevicesModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    /// Those in use, the sheet among them; and those that were taken out.
    Q_PROPERTY(QAbstractItemModel* devices READ devices CONSTANT)
    Q_PROPERTY(QAbstractItemModel* gone READ gone CONSTANT)
    Q_PROPERTY(bool hasSheet READ hasSheet NOTIFY changed)
    /// The device looked at; empty when none is.
    Q_PROPERTY(QString pickedKey READ pickedKey NOTIFY changed)
    Q_PROPERTY(QString pickedName READ pickedName NOTIFY changed)
    Q_PROPERTY(QString pickedDetail READ pickedDetail NOTIFY changed)
    Q_PROPERTY(bool pickedThisOne READ pickedThisOne NOTIFY changed)
    Q_PROPERTY(bool pickedPaper READ pickedPaper NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    /// For the next device, while it counts.
    Q_PROPERTY(QString code READ code NOTIFY codeChanged)
    /// "Works until 14.05."
    Q_PROPERTY(QString codeUntil READ codeUntil NOTIFY codeChanged)
    Q_PROPERTY(bool codeOver READ isCodeOver NOTIFY codeChanged)
    /// The device that came in with it.
    Q_PROPERTY(QString arrivedName READ arrivedName NOTIFY codeChanged)
    Q_PROPERTY(QStringList arrivedWords READ arrivedWords NOTIFY codeChanged)

public:
    explicit DevicesModel(QObject* parent = nullptr);

    [[nodiscard]] RowModel* devices() { return &m_devices; }
    [[nodiscard]] RowModel* gone() { return &m_gone; }
    [[nodiscard]] bool hasSheet() const;
    [[nodiscard]] QString pickedKey() const { return m_picked; }
    [[nodiscard]] QString pickedName() const { return row(m_picked).name; }
    [[nodiscard]] QString pickedDetail() const;
    [[nodiscard]] bool pickedThisOne() const { return row(m_picked).thisOne; }
    [[nodiscard]] bool pickedPaper() const { return row(m_picked).paper; }
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QString codeUntil() const { return m_codeUntil; }
    [[nodiscard]] bool isCodeOver() const { return m_codeOver; }
    [[nodiscard]] QString arrivedName() const { return row(m_arrived).name; }
    [[nodiscard]] QStringList arrivedWords() const;

    Q_INVOKABLE void pick(const QString& device);
    /// In every plan; `renamed` follows.
    Q_INVOKABLE void rename(const QString& device, const QString& name);
    /// Out of every plan, after the words were given; `takenOut` follows.
    Q_INVOKABLE void takeOut(const QString& device);
    /// Asks for the words first; the outcome is `code` or errorText.
    Q_INVOKABLE void makeCode();
    Q_INVOKABLE void dropCode();
    /// The words on the two screens differ: whatever came in goes out again.
    Q_INVOKABLE void wordsDiffer() { takeOut(m_arrived); }
    /// As when its time is over; public for tests.
    void endCode();

    struct Shown {
        QList<OwnDeviceRow> active, removed;
        DeviceId thisOne;
    };

signals:
    void changed();
    void codeChanged();
    void renamed();
    void takenOut();

protected:
    void reload() override;
    void forget() override;

private:
    /// One of several plans did not do it.
    void tellOf(const std::optional<Error>& refused);
    [[nodiscard]] OwnDeviceRow row(const QString& device) const;
    void take(const Shown& shown);

    RowList<OwnDeviceRow> m_devices{this}, m_gone{this};
    Shown m_shown;
    QString m_picked;
    QString m_code, m_codeUntil, m_arrived;
    QStringList m_before; ///< the devices there were when the code was made
    QTimer m_codeEnd;
    bool m_codeOver = false;
    bool m_making = false;
};

} // namespace kp::app
