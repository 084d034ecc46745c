/// \file The people around the family (product.md: the network): who is near, who helps, for whom it becomes much. People with
/// access stand there by themselves; others are added by hand. UI thread.
#pragma once

#include "mobile/people.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

struct NetworkRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(int ring MEMBER ring)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    Q_PROPERTY(bool asked MEMBER asked)
    Q_PROPERTY(bool helps MEMBER helps)
    Q_PROPERTY(QString helpsWith MEMBER helpsWith)
    Q_PROPERTY(QString load MEMBER load)
    Q_PROPERTY(bool editable MEMBER editable)

public:
    QString key; ///< item id, or the person's id for somebody who is there by the plan alone
    QString name;
    QString caption; ///< below the picture in the circles
    QString who;     ///< role or kinship in words
    int ring = 2;    ///< 0 me, 1 family, 2 relatives and neighbours, 3 everyday help, 4 specialised
    int tint = -1;
    bool square = false;
    bool asked = false;
    bool helps = false;
    QString helpsWith;
    QString load; ///< fine, much, too-much or empty
    bool editable = false;

    bool operator==(const NetworkRow&) const = default;
};

class NetworkModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
    /// One person for whom it may be much; all empty when there is none.
    Q_PROPERTY(QString burdenedKey READ burdenedKey NOTIFY networkChanged)
    Q_PROPERTY(QString burdenedName READ burdenedName NOTIFY networkChanged)
    Q_PROPERTY(int burdenedTint READ burdenedTint NOTIFY networkChanged)
    Q_PROPERTY(QString burdenedHelp READ burdenedHelp NOTIFY networkChanged)
    /// Nobody stands outside the family yet.
    Q_PROPERTY(bool bare READ isBare NOTIFY networkChanged)
    /// The person looked at.
    Q_PROPERTY(QString pickedKey READ pickedKey NOTIFY pickedChanged)
    Q_PROPERTY(QString pickedName READ pickedName NOTIFY pickedChanged)
    Q_PROPERTY(QString pickedCaption READ pickedCaption NOTIFY pickedChanged)
    Q_PROPERTY(QString pickedHelp READ pickedHelp NOTIFY pickedChanged)
    Q_PROPERTY(int pickedRing READ pickedRing NOTIFY pickedChanged)
    Q_PROPERTY(int pickedTint READ pickedTint NOTIFY pickedChanged)
    Q_PROPERTY(bool pickedSquare READ pickedSquare NOTIFY pickedChanged)
    Q_PROPERTY(bool pickedEditable READ pickedEditable NOTIFY pickedChanged)
    /// 0 not said, 1 fine, 2 much, 3 too much
    Q_PROPERTY(int pickedLoad READ pickedLoad NOTIFY pickedChanged)

public:
    explicit NetworkModel(QObject* parent = nullptr);

    [[nodiscard]] RowModel* people() { return &m_list; }
    [[nodiscard]] QString burdenedKey() const { return m_burdened.key; }
    [[nodiscard]] QString burdenedName() const { return m_burdened.name; }
    [[nodiscard]] int burdenedTint() const { return m_burdened.tint; }
    [[nodiscard]] QString burdenedHelp() const { return m_burdened.helpsWith; }
    [[nodiscard]] bool isBare() const;
    [[nodiscard]] QString pickedKey() const { return m_picked.key; }
    [[nodiscard]] QString pickedName() const { return m_picked.name; }
    [[nodiscard]] QString pickedCaption() const { return m_picked.who; }
    [[nodiscard]] QString pickedHelp() const { return m_picked.helpsWith; }
    [[nodiscard]] int pickedRing() const { return m_picked.ring; }
    [[nodiscard]] int pickedTint() const { return m_picked.tint; }
    [[nodiscard]] bool pickedSquare() const { return m_picked.square; }
    [[nodiscard]] bool pickedEditable() const { return m_picked.editable; }
    [[nodiscard]] int pickedLoad() const;

    Q_INVOKABLE void pick(const QString& key);
    /// ring 1 to 4. A blank name is told in errorText and nothing is kept back: the words stay in the field.
    Q_INVOKABLE void addPerson(const QString& name, const QString& role, int ring, const QString& helpsWith);
    Q_INVOKABLE void moveTo(const QString& key, int ring);
    Q_INVOKABLE void setLoad(const QString& key, int load);
    Q_INVOKABLE void setHelp(const QString& key, const QString& words);
    Q_INVOKABLE void remove(const QString& key);

signals:
    void networkChanged();
    void pickedChanged();
    void added();

protected:
    void reload() override;
    void forget() override;

private:
    void take(const QList<NetworkRow>& rows);
    void setField(const QString& key, const std::string& field, const std::string& value);

    RowList<NetworkRow> m_list;
    QList<NetworkRow> m_rows;
    NetworkRow m_burdened;
    NetworkRow m_picked;
};

} // namespace kp::app
