/// \file One consent as it was given, in words: for whom, what, what for, until when, who agreed and on whose device, how it
/// stands and what happens next. Says what the entry says and no more. Pure but for the day of today and the locale.
#pragma once

#include "mobile/people.h"
#include "sync/engine/governance_views.h"

#include <QObject>
#include <QString>

namespace kp::app {

struct AgreedRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString group MEMBER group)
    Q_PROPERTY(bool opens MEMBER opens)
    Q_PROPERTY(bool closes MEMBER closes)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString role MEMBER caption)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString stateSign MEMBER stateSign)
    Q_PROPERTY(bool waits MEMBER waits)
    Q_PROPERTY(bool still MEMBER still)

public:
    QString key;                        ///< the grant's entry
    QString group;                      ///< heading: the person, or the part
    bool opens = false, closes = false; ///< first and last of its group
    QString name;                       ///< of who has the access
    QString caption;                    ///< and the role
    int tint = -1;
    bool square = false;
    QString what;  ///< the part
    QString sign;  ///< its icon
    QString title; ///< the row: the part under a person, the person under a part
    QString line;  ///< short: what is allowed, until when
    QString stateText, stateSign;
    bool waits = false; ///< for somebody's answer, or for the server
    bool still = false; ///< in force

    // For the sheet only.
    QString part, person, groupKey; ///< hex ids
    QString allowed, earlier, purpose, until, given, agreed, asked, next;
    QString words, language;
    QString strokes; ///< of the drawn signature; see signature_text.h
    bool mayEnd = false, mayAnswer = false;
};

/// Part and rights are not filled in: group, opens, closes, title, what, sign, mayEnd, mayAnswer.
[[nodiscard]] AgreedRow agreedRow(const engine::ConsentShown& consent, const People& people);
/// "20 March 2027", or "No end day".
[[nodiscard]] QString endText(std::int64_t untilMs);
[[nodiscard]] QString allowedText(wire::Access access);

} // namespace kp::app
