/// \file The recovery sheet as a page to print: words, QR code and what it is for. Written once, to the place a person picked;
/// nothing of it is kept here. UI thread (fonts).
#pragma once

#include "shared/core/result.h"

#include <QString>
#include <QStringList>

namespace kp::app {

struct RecoveryPaper {
    QStringList words;
    QString code; ///< for the QR code
    QStringList servers;
    QString name; ///< whose sheet it is
    QString date;
};

/// A PDF, or a picture (PNG), for the owner of this device alone. \return its name; StorageFailed.
[[nodiscard]] Result<QString> writePaper(const RecoveryPaper& paper, const QString& folder, bool picture);

} // namespace kp::app
