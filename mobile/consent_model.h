/// \file One agreement about sharing: which part, with whom, for what, until when, and who of the family agreed. Nothing is
/// given before everybody who must agree did; ending takes one act.
///
/// Who must: a parent of the circle decides about what is the family's, also alone at home, and ticks the others only when
/// they are here; a young person decides about an own wish too; what is somebody's own is theirs; a coach writes down what
/// each of the family said, at the table. UI thread.
#pragma once

#include "mobile/people.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

#include <QSet>

namespace kp::app {

struct AgreeingRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool agreed MEMBER agreed)
    /// The person of this device: agrees by giving.
    Q_PROPERTY(bool me MEMBER me)
    /// Nothing is given without this person's word.
    Q_PROPERTY(bool must MEMBER must)

public:
    QString key;
    QString name;
    QString caption;
    int tint = -1;
    bool agreed = false;
    bool me = false;
    bool must = false;
    bool signs = false; ///< decides about the part
};

class ConsentModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString partTitle READ partTitle NOTIFY changed)
    Q_PROPERTY(QString partIcon READ partIcon NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString personCaption READ personCaption NOTIFY changed)
    Q_PROPERTY(int personTint READ personTint NOTIFY changed)
    Q_PROPERTY(bool personSquare READ personSquare NOTIFY changed)
    /// An agreement is in force.
    Q_PROPERTY(bool given READ isGiven NOTIFY changed)
    /// Sees it without an agreement of its own: the coach, for one, by the rule of the part.
    Q_PROPERTY(bool byRule READ isByRule NOTIFY changed)
    Q_PROPERTY(bool mayShare READ mayShare NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    /// "2026-12-31", empty without an end; and as people say it.
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(QString untilText READ untilText NOTIFY changed)
    Q_PROPERTY(Access access READ access NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* agreeing READ agreeing CONSTANT)
    /// Everybody who must agree did, and this person may share it at all.
    Q_PROPERTY(bool mayGive READ mayGive NOTIFY agreeingChanged)
    /// Who has to agree here, as a sentence.
    Q_PROPERTY(QString agreeNotice READ agreeNotice NOTIFY changed)

public:
    enum class Access { Read = 1, Tick = 2, Write = 3 };
    Q_ENUM(Access)

    explicit ConsentModel(QObject* parent = nullptr);

    [[nodiscard]] QString partTitle() const { return m_shown.partTitle; }
    [[nodiscard]] QString partIcon() const { return m_shown.partIcon; }
    [[nodiscard]] QString personName() const { return m_shown.person.name; }
    [[nodiscard]] QString personCaption() const { return roleText(m_shown.person.role); }
    [[nodiscard]] int personTint() const { return m_shown.person.tint; }
    [[nodiscard]] bool personSquare() const { return m_shown.person.square; }
    [[nodiscard]] bool isGiven() const { return m_shown.given; }
    [[nodiscard]] bool isByRule() const { return m_shown.byRule; }
    [[nodiscard]] bool mayShare() const { return m_shown.mayShare; }
    [[nodiscard]] QString purpose() const { return m_shown.purpose; }
    [[nodiscard]] QString until() const { return m_shown.until; }
    [[nodiscard]] QString untilText() const;
    [[nodiscard]] Access access() const { return m_shown.access; }
    [[nodiscard]] RowModel* agreeing() { return &m_list; }
    [[nodiscard]] bool mayGive() const;
    [[nodiscard]] QString agreeNotice() const;

    /// Which agreement this is about (hex ids).
    Q_INVOKABLE void pick(const QString& part, const QString& person);
    /// Other terms: everybody is asked anew.
    Q_INVOKABLE void askAgain();
    Q_INVOKABLE void setAgreed(const QString& person, bool agreed);
    /// Gives, or gives anew with other terms. `level` is an Access, `untilDate` "YYYY-MM-DD" or empty. The outcome is finished() or errorText.
    Q_INVOKABLE void give(int level, const QString& purpose, const QString& untilDate);
    Q_INVOKABLE void stop();
    /// `months` from today as "YYYY-MM-DD"; 0: no end.
    [[nodiscard]] Q_INVOKABLE QString dateIn(int months) const;
    [[nodiscard]] Q_INVOKABLE QString dateText(const QString& date) const;

    struct Shown {
        QString partTitle, partIcon;
        Person person;
        bool given = false, byRule = false, mayShare = false, attests = false;
        bool newcomer = false; ///< sees nothing of this plan yet
        QString purpose, until;
        Access access = Access::Read;
        QList<AgreeingRow> agreeing;
        QSet<QString> recorded; ///< who agreed to what is in force
    };

signals:
    void changed();
    void agreeingChanged();
    /// Given or ended, and saved on this device.
    void finished();

protected:
    void reload() override;
    void forget() override;

private:
    [[nodiscard]] bool isAsking() const;
    void showAgreeing();
    [[nodiscard]] std::string wordsShown(Access access, const QString& purpose, const QString& untilDate) const;

    RowList<AgreeingRow> m_list;
    Shown m_shown;
    QString m_part, m_person;
    QSet<QString> m_ticked;
    bool m_asking = false; ///< anew, with other terms
};

} // namespace kp::app
