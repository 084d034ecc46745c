/// \file Asking somebody into the plan: role, the parts they will see, for what and until when, and the code to show. UI thread.
#pragma once

#include "mobile/people.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

struct RoleRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool family MEMBER family)

public:
    QString key; ///< stable role name
    QString name;
    bool family = false; ///< one of the family: sees its parts without an agreement for each
};

struct InvitePartRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString key;
    QString title;
    QString icon;
    bool chosen = false;
};

class InviteModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* roles READ roles CONSTANT)
    Q_PROPERTY(QAbstractItemModel* parts READ parts CONSTANT)
    Q_PROPERTY(QString role READ role WRITE setRole NOTIFY roleChanged)
    Q_PROPERTY(bool familyRole READ isFamilyRole NOTIFY roleChanged)
    /// For a coach who is away: until a day, and of all that the family shares where no part is chosen.
    Q_PROPERTY(bool standIn READ isStandIn NOTIFY roleChanged)
    /// Who had this role until now, of the helpers: the guest may come in that person's place. Empty: nobody.
    Q_PROPERTY(QString formerName READ formerName NOTIFY formerChanged)
    Q_PROPERTY(bool inPlace READ isInPlace WRITE setInPlace NOTIFY formerChanged)
    /// The code to show once made: a text for a QR code in person, twelve letters and figures from afar.
    Q_PROPERTY(QString code READ code NOTIFY codeChanged)
    Q_PROPERTY(bool remote READ isRemote NOTIFY codeChanged)
    /// The invited person's app asks for the server's address along with a code from afar.
    Q_PROPERTY(bool attests READ attests NOTIFY attestsChanged)

public:
    explicit InviteModel(QObject* parent = nullptr);

    [[nodiscard]] RowModel* roles() { return &m_roles; }
    [[nodiscard]] RowModel* parts() { return &m_parts; }
    [[nodiscard]] QString role() const { return m_role; }
    void setRole(const QString& role);
    [[nodiscard]] bool isFamilyRole() const;
    [[nodiscard]] bool isStandIn() const;
    [[nodiscard]] QString formerName() const;
    [[nodiscard]] bool isInPlace() const { return m_inPlace && !formerName().isEmpty(); }
    void setInPlace(bool inPlace);
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] bool isRemote() const { return m_remote; }
    /// A coach invites on the parents' word, which goes on record.
    [[nodiscard]] bool attests() const { return m_shown.attests; }

    Q_INVOKABLE void choosePart(const QString& part, bool chosen);
    Q_INVOKABLE void start();
    /// The outcome is `code` or errorText. `untilDate` "YYYY-MM-DD" or empty.
    Q_INVOKABLE void make(const QString& name, const QString& purpose, const QString& untilDate, bool remote);

    struct Former {
        QString role, key, name;
    };
    struct Shown {
        QList<InvitePartRow> parts;
        QList<Former> formers;
        std::vector<PersonId> parents;
        bool attests = false;
    };

signals:
    void roleChanged();
    void formerChanged();
    void codeChanged();
    void attestsChanged();

protected:
    void reload() override;
    void forget() override;
    [[nodiscard]] QString refusal(const Error& error) const override;

private:
    void send(const engine::InviteDraft& draft, bool remote);

    RowList<RoleRow> m_roles;
    RowList<InvitePartRow> m_parts;
    Shown m_shown;
    QString m_role = QStringLiteral("buddy");
    QString m_code;
    bool m_remote = false;
    bool m_inPlace = false;
    bool m_making = false;
};

} // namespace kp::app
