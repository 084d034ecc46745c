/// \file Turns plain sentences into safe rich text. People's words are always escaped: a note is text, never markup.
#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace kp::controls {

class Markup : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;
    static Markup* create(QQmlEngine*, QJSEngine*) { return new Markup; }

    /// The sentence with the subject in bold, where it first occurs. The subject need not occur.
    Q_INVOKABLE [[nodiscard]] QString bold(const QString& sentence, const QString& subject) const;
    /// `text`, with the words that differ from `other` bold on the given ground.
    Q_INVOKABLE [[nodiscard]] QString difference(const QString& text, const QString& other, const QColor& ground,
                                                 const QColor& ink) const;
};

} // namespace kp::controls
