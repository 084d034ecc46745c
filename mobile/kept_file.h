/// \file A file that a person asks for: where it can be put, and writing it there for the owner of this device alone. Outside
/// the vault, so only by a tap that says so. Any thread.
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

namespace kp::app {

/// A folder of this person, or what is plugged in.
struct PlaceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)

public:
    QString key; ///< folder
    QString name;
};
[[nodiscard]] QList<PlaceRow> filePlaces();

/// Never over another file: the name gets a number where it is taken. \return its name; StorageFailed, and nothing is left
[[nodiscard]] Result<QString> writeFile(const QString& folder, const QString& stem, const QString& tail,
                                        const QByteArray& bytes);

} // namespace kp::app
