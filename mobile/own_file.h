/// \file One's own file: what stands in a plan for this person to read on this device, to keep or to take along, as a page and as
/// JSON. Made from their own keys; what others keep to themselves is not in it, because it is not here.
#pragma once

#include "mobile/people.h"
#include "sync/engine/account.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace kp::app {

struct OwnFile {
    struct Line {
        QString words;
        QString detail;     ///< when, who, how it goes
        QStringList others; ///< other versions that nobody chose from yet, and by whom
    };
    struct Section {
        QString title;
        QList<Line> lines;
    };
    QString family, name;
    bool theirs = false; ///< of somebody else, as that person reads the plan
    QList<Section> sections;
    int unreadable = 0; ///< pieces whose key is not on this device yet
    std::string json;
};

/// On the engine's thread. Puts on record first that it is made. \return what show, consents, log and noteExport say
[[nodiscard]] Result<OwnFile> readOwnFile(engine::Account& account, const SpaceId& space);
/// The plan as that person reads it, as far as this one does too (Account::showAs). Likewise put on record first.
[[nodiscard]] Result<OwnFile> readSeenFile(engine::Account& account, const SpaceId& space, const PersonId& person);
/// As a page and as JSON, side by side; both or neither. UI thread. \return their names; StorageFailed
[[nodiscard]] Result<QStringList> saveFile(const OwnFile& file, const QString& folder, const QString& stem);
/// What people wrote is text in it, never markup.
[[nodiscard]] QString htmlOf(const OwnFile& file);
/// A4, PDF, without the names in its properties. UI thread (fonts).
[[nodiscard]] QByteArray documentOf(const OwnFile& file);

} // namespace kp::app
