/// \file One agreement about sharing: which part, with whom, for what, until when, and who of the family agreed. Nothing is
/// given before everybody who must agree did; ending takes one act.
///
/// Who must: a parent of the circle decides about what is the family's, also alone at home, and ticks the others only when
/// they are here; a young person decides about an own wish too; what is somebody's own is theirs; a coach writes down what
/// each of the family said, at the table. UI thread.
#pragma once

#include "mobile/plan_rows.h"

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
    /// Of who agreed so far, in names.
    Q_PROPERTY(QString agreedNames READ agreedNames NOTIFY agreeingChanged)
    /// Who has to agree here, as a sentence.
    Q_PROPERTY(QString agreeNotice READ agreeNotice NOTIFY changed)
    /// Whoever wants to be asked before this part is shown to others, in names; empty: nobody.
    Q_PROPERTY(QString askFirst READ askFirst NOTIFY changed)
    Q_PROPERTY(bool wasAsked READ wasAsked WRITE setWasAsked NOTIFY agreeingChanged)
    /// The four words of that person have to be compared before this part can be given.
    Q_PROPERTY(bool compareFirst READ compareFirst NOTIFY changed)
    /// Somebody agrees at this table, on somebody else's device: room for a drawn signature.
    Q_PROPERTY(bool signable READ isSignable NOTIFY agreeingChanged)
    /// The contact details of a protected person: a second professional signs too, before anything is given.
    Q_PROPERTY(bool needsSecond READ needsSecond NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* seconds READ seconds CONSTANT)
    Q_PROPERTY(QString second READ second WRITE setSecond NOTIFY agreeingChanged)

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
    [[nodiscard]] QString agreedNames() const;
    [[nodiscard]] QString askFirst() const { return m_shown.askFirst; }
    [[nodiscard]] bool wasAsked() const noexcept { return m_wasAsked; }
    void setWasAsked(bool asked);
    [[nodiscard]] bool compareFirst() const { return m_shown.compareFirst; }
    [[nodiscard]] bool isSignable() const;
    [[nodiscard]] bool needsSecond() const { return m_shown.needsSecond; }
    [[nodiscard]] RowModel* seconds() { return &m_seconds; }
    [[nodiscard]] QString second() const { return m_second; }
    void setSecond(const QString& person);

    /// Which agreement this is about (hex ids).
    Q_INVOKABLE void pick(const QString& part, const QString& person);
    /// Other terms: everybody is asked anew.
    Q_INVOKABLE void askAgain();
    Q_INVOKABLE void setAgreed(const QString& person, bool agreed);
    /// Gives, or gives anew with other terms. `level` is an Access, `untilDate` "YYYY-MM-DD" or empty. The outcome is finished() or errorText.
    /// `earlier`: earlier versions too. `drawing`: the pad's text of a signature, or empty; `typed`: a name typed instead.
    Q_INVOKABLE void give(int level, const QString& purpose, const QString& untilDate, bool earlier = false,
                          const QString& drawing = {}, const QString& typed = {});
    /// The consent in the words in which it goes on record with these terms: to be shown before it is given.
    [[nodiscard]] Q_INVOKABLE QString wordsFor(int level, const QString& purpose, const QString& untilDate, bool earlier,
                                               const QString& typed) const;
    Q_INVOKABLE void stop();
    /// `months` from today as "YYYY-MM-DD"; 0: no end.
    [[nodiscard]] Q_INVOKABLE QString dateIn(int months) const;
    [[nodiscard]] Q_INVOKABLE QString dateText(const QString& date) const;

    struct Shown {
        QString partTitle, partIcon;
        Person person;
        bool given = false, byRule = false, mayShare = false, attests = false;
        bool newcomer = false; ///< sees nothing of this plan yet
        bool compareFirst = false;
        QString askFirst;
        QString purpose, until;
        Access access = Access::Read;
        QList<AgreeingRow> agreeing;
        QSet<QString> recorded; ///< who agreed to what is in force
        bool needsSecond = false;
        QList<PersonRowData> seconds;
    };

signals:
    void changed();
    void agreeingChanged();
    /// Given or ended, and saved on this device.
    void finished();
    /// Nothing is given yet: that person is asked to sign too.
    void secondAsked(const QString& name);

protected:
    void reload() override;
    void forget() override;

private:
    [[nodiscard]] bool isAsking() const;
    void showAgreeing();
    [[nodiscard]] QString secondName() const;
    RowList<AgreeingRow> m_list;
    Shown m_shown;
    RowList<PersonRowData> m_seconds{this};
    QString m_part, m_person, m_second;
    QSet<QString> m_ticked;
    bool m_asking = false; ///< anew, with other terms
    bool m_wasAsked = false;
};

} // namespace kp::app
