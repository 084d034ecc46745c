/// \file Erasing in words: which parts somebody may have erased and else why not, what was asked and what came of it, and which
/// devices reported. Says what the engine says and no more: that an app reported, never that nothing is left anywhere. Pure but
/// for the day of today and the locale.
#pragma once

#include "mobile/people.h"
#include "shared/core/result.h"
#include "sync/engine/account.h"

#include <QObject>
#include <QString>
#include <QVariantList>

#include <vector>

namespace kp::app {

/// A part that this person reads.
struct ErasableRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString caption MEMBER caption)

public:
    QString key, title, sign;
    QString caption; ///< who loses it too; or why it cannot be erased
    bool may = false;
    bool ground = false; ///< the rest stands on it: it goes with the whole plan
    QString loses;       ///< who reads it now besides this person
    QString keeping;     ///< until when it can be kept, and by whom
    int items = 0;
};

/// Somebody wants, or wanted, a part erased.
struct ErasureRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString stateSign MEMBER stateSign)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(bool mayKeep MEMBER mayKeep)
    Q_PROPERTY(QString reported MEMBER reported)
    Q_PROPERTY(QVariantList devices MEMBER devices)

public:
    QString key, title, stateText, stateSign, reason;
    bool mayKeep = false;
    QString reported;     ///< how many devices reported, in a sentence
    QVariantList devices; ///< of what is gone: name, detail, sign
};

/// One line beside the plan for whoever can still keep something, or finds the plan empty.
struct ErasureNotice {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(bool mayKeep MEMBER mayKeep)

public:
    QString key, words;
    bool mayKeep = false;
};

/// What is read at once to tell of erasing.
struct ErasureReading {
    engine::PlanShown plan;
    std::vector<engine::MemberShown> members;
    std::vector<engine::PartShown> parts;
    std::vector<engine::DeviceListed> devices;
    std::vector<engine::ErasableShown> erasable;
    std::vector<engine::ErasureShown> erasures; ///< the newest first
    People people;
};
[[nodiscard]] Result<ErasureReading> readErasing(engine::Account& account, const SpaceId& space);

/// A part by its kind, its name and whose it is, also when nothing else of it is shown any more. One that is gone has neither.
[[nodiscard]] QString erasedTitle(const engine::ErasureShown& erasure, const People& people);
[[nodiscard]] ErasableRow erasableRow(const engine::ErasableShown& part, const ErasureReading& reading);
/// What goes when the whole plan does, as one row: its items, who loses it, who can keep it.
[[nodiscard]] ErasableRow wholePlanRow(const ErasureReading& reading);
/// One that can still be kept, or was.
[[nodiscard]] ErasureRow erasureRow(const engine::ErasureShown& erasure, const ErasureReading& reading);
/// What is gone has no names any more: what was asked together is told together.
[[nodiscard]] QList<ErasureRow> goneRows(const ErasureReading& reading);
[[nodiscard]] QList<ErasureNotice> erasureNotices(const ErasureReading& reading);
/// What the engine refused, as a sentence.
[[nodiscard]] QString eraseRefusedText(const Error& error);

} // namespace kp::app
