/// \file A young person in words: age, who decides what now, what people said about that, what was decided and why, and what
/// ends at 18. Every sentence follows from what the engine says; no rule of our own. Pure but for the day of today and the locale.
#pragma once

#include "mobile/people.h"
#include "sync/engine/governance_views.h"

#include <QDate>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <vector>

namespace kp::app {

struct MinorRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString age MEMBER age)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool me MEMBER me)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString proposal MEMBER proposal)
    Q_PROPERTY(QStringList said MEMBER said)
    Q_PROPERTY(QString trusted MEMBER trusted)
    Q_PROPERTY(QVariantList decisions MEMBER decisions)
    Q_PROPERTY(QString eighteen MEMBER eighteen)
    Q_PROPERTY(bool maySay MEMBER maySay)
    Q_PROPERTY(bool lacksBirthday MEMBER lacksBirthday)

public:
    QString key, name;
    QString age; ///< "14 years", or empty
    int tint = -1;
    bool me = false;
    QString status;   ///< who decides what now
    QString proposal; ///< the plan asks people to talk about it; else empty
    QStringList said; ///< what people said about judging own interests, the newest first
    QString trusted;
    QVariantList decisions; ///< maps: decided, wish, why, told
    QString eighteen;       ///< what ends at 18, and when
    bool maySay = false;    ///< this person may say a word about it
    bool lacksBirthday = false;
};

/// `proposed`: the plan asks for a word (OwedKind::Capability). Decisions are not filled in.
[[nodiscard]] MinorRow minorRow(const engine::MinorShown& minor, bool proposed, const People& people);
/// What was decided about somebody, as a map for the screen.
[[nodiscard]] QVariantMap decisionOf(const engine::ItemShown& item);
/// Somebody's trusted person and what they agreed, in a sentence or two; empty when there is none.
[[nodiscard]] QString trustedText(const engine::ItemShown* mandate, const People& people);
/// A day as people type it: 5-3-2012, 05/03/2012, 5.3.2012 or 2012-03-05. Invalid when it is none.
[[nodiscard]] QDate typedDay(const QString& words);
/// "19 January 2026"
[[nodiscard]] QString plainDay(const QDate& day);

} // namespace kp::app
