/// \file The people in a plan with their devices, the words two people compare to know each other's keys, and taking a device
/// out. UI thread.
#pragma once

#include "mobile/people.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

struct MemberRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    Q_PROPERTY(bool me MEMBER me)
    Q_PROPERTY(bool confirmed MEMBER confirmed)
    Q_PROPERTY(int deviceCount MEMBER deviceCount)

public:
    QString key;
    QString name;
    QString caption;
    int tint = -1;
    bool square = false;
    bool me = false;
    bool confirmed = false; ///< the words were compared
    int deviceCount = 0;
};

struct DeviceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString contact MEMBER contact)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool own MEMBER own)
    Q_PROPERTY(bool removed MEMBER removed)
    Q_PROPERTY(bool mayTakeOut MEMBER mayTakeOut)

public:
    QString key;
    QString name;
    QString sign;     ///< icon
    QString contact;  ///< when it last met the server, in words
    QString note;     ///< not confirmed, not on the server yet, wiped; may be empty
    bool own = false; ///< the one in your hand
    bool removed = false;
    bool mayTakeOut = false;
};

class MembersModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* members READ members CONSTANT)
    Q_PROPERTY(QAbstractItemModel* devices READ devices CONSTANT)
    /// The person looked at; all empty when nobody is.
    Q_PROPERTY(QString pickedKey READ pickedKey NOTIFY pickedChanged)
    Q_PROPERTY(QString pickedName READ pickedName NOTIFY pickedChanged)
    Q_PROPERTY(QString pickedCaption READ pickedCaption NOTIFY pickedChanged)
    Q_PROPERTY(int pickedTint READ pickedTint NOTIFY pickedChanged)
    Q_PROPERTY(bool pickedSquare READ pickedSquare NOTIFY pickedChanged)
    Q_PROPERTY(bool pickedMe READ pickedMe NOTIFY pickedChanged)
    Q_PROPERTY(bool pickedConfirmed READ pickedConfirmed NOTIFY pickedChanged)
    /// Four words that both people see when nobody stands between them.
    Q_PROPERTY(QStringList words READ words NOTIFY pickedChanged)

public:
    explicit MembersModel(QObject* parent = nullptr);

    [[nodiscard]] RowModel* members() { return &m_members; }
    [[nodiscard]] RowModel* devices() { return &m_devices; }
    [[nodiscard]] QString pickedKey() const { return m_picked; }
    [[nodiscard]] QString pickedName() const { return pickedRow().name; }
    [[nodiscard]] QString pickedCaption() const { return pickedRow().caption; }
    [[nodiscard]] int pickedTint() const { return pickedRow().tint; }
    [[nodiscard]] bool pickedSquare() const { return pickedRow().square; }
    [[nodiscard]] bool pickedMe() const { return pickedRow().me; }
    [[nodiscard]] bool pickedConfirmed() const { return pickedRow().confirmed; }
    [[nodiscard]] QStringList words() const { return m_shown.words.value(m_picked); }

    Q_INVOKABLE void pick(const QString& person);
    /// The two read the words to each other and they are the same.
    Q_INVOKABLE void confirmWords();
    /// Asks for the vault's words first.
    Q_INVOKABLE void removeDevice(const QString& device);
    /// What is known now of a device that was lost, and what is best done: 0 it was locked, 1 it was open, 2 nobody knows.
    [[nodiscard]] Q_INVOKABLE QString lossText(int howItWas) const;

    struct Shown {
        QList<MemberRow> members;
        QHash<QString, QList<DeviceRow>> devices;
        QHash<QString, QStringList> words;
    };

signals:
    void pickedChanged();
    void confirmed();
    void deviceRemoved();

protected:
    void reload() override;
    void forget() override;

private:
    [[nodiscard]] MemberRow pickedRow() const;

    RowList<MemberRow> m_members;
    RowList<DeviceRow> m_devices;
    Shown m_shown;
    QString m_picked;
};

} // namespace kp::app
