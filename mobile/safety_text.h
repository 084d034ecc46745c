/// \file A safety exception and a question for a second signature in words: what was or would be opened, by whom, why, until
/// when, and how it stands. Says what the engine says and no more. Pure but for the day of today and the locale.
#pragma once

#include "mobile/people.h"
#include "shared/core/error.h"
#include "sync/engine/views.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <vector>

namespace kp::app {

struct SafetyRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QVariantList people MEMBER people)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString stateSign MEMBER stateSign)
    Q_PROPERTY(QStringList what MEMBER what)
    Q_PROPERTY(QString ground MEMBER ground)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString until MEMBER until)
    Q_PROPERTY(QString discussed MEMBER discussed)
    Q_PROPERTY(QString told MEMBER told)
    Q_PROPERTY(bool open MEMBER open)

public:
    QString key;         ///< hex id of the question, or of the safety part for who was told
    QString title;       ///< "An and Bo opened something to each other, for safety."
    QVariantList people; ///< both, as avatars
    QString stateText, stateSign;
    QStringList what; ///< what exactly, as far as this person reads it
    QString ground, reason;
    QString until;
    QString discussed; ///< with the family beforehand, or why not
    QString told;      ///< when the family is told, where that is later; else empty
    bool open = false; ///< in force now
    bool over = false; ///< ended, or never came to be
    QStringList parts; ///< hex ids of where it was opened from, and of the safety part
};

[[nodiscard]] SafetyRow safetyRow(const engine::SafetyShown& safety, const engine::PlanShown& plan,
                                  const std::vector<engine::PartShown>& parts, const People& people);
/// "today, 18.00", "20 December 2026, 18.00"
[[nodiscard]] QString instantText(std::int64_t atMs);
[[nodiscard]] QString groundText(const QString& ground);
/// What a ground means, in one sentence.
[[nodiscard]] QString groundHint(const QString& ground);
/// What the engine refused about safety parts, protections and second signatures, as a sentence about what to do.
[[nodiscard]] QString refusedText(const Error& error);

} // namespace kp::app
