#include "qml/controls/markup.h"

#include <QStringList>

namespace kp::controls {

QString Markup::bold(const QString& sentence, const QString& subject) const
{
    const qsizetype at = subject.isEmpty() ? -1 : sentence.indexOf(subject);
    if (at < 0)
        return sentence.toHtmlEscaped();
    return QStringLiteral("%1<b>%2</b>%3")
        .arg(sentence.left(at).toHtmlEscaped(), subject.toHtmlEscaped(), sentence.mid(at + subject.size()).toHtmlEscaped());
}

QString Markup::difference(const QString& text, const QString& other, const QColor& ground, const QColor& ink) const
{
    const QStringList mine = text.split(u' ');
    const QStringList theirs = other.split(u' ');
    const qsizetype shortest = qMin(mine.size(), theirs.size());
    qsizetype head = 0;
    while (head < shortest && mine.at(head) == theirs.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shortest - head && mine.at(mine.size() - 1 - tail) == theirs.at(theirs.size() - 1 - tail))
        ++tail;
    const auto part = [&mine](qsizetype from, qsizetype count) { return mine.mid(from, count).join(u' ').toHtmlEscaped(); };
    const QString changed = part(head, mine.size() - head - tail);
    if (changed.isEmpty())
        return text.toHtmlEscaped();
    const QString marked = QStringLiteral("<span style=\"background-color:%1;color:%2;font-weight:600\">%3</span>")
                               .arg(ground.name(), ink.name(), changed);
    return QStringList{part(0, head), marked, part(mine.size() - tail, tail)}.join(u' ').trimmed();
}

} // namespace kp::controls
