/// \file What words would tell about a protected person, and whom, in sentences: made on the engine's thread right after it
/// refused them (Errc::MayReveal). Any thread, once translators are installed.
#pragma once

#include "sync/engine/account.h"

#include <QList>
#include <QObject>
#include <QString>

namespace kp::app {

struct RevealRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString whom MEMBER whom)

public:
    QString key;
    QString what; ///< "This may be from the address of Samira."
    QString whom; ///< "Karim and Greet would read it here."
};

/// Of the refusal that just was.
[[nodiscard]] Result<QList<RevealRow>> revealRows(engine::Account& account, const SpaceId& space);

} // namespace kp::app
