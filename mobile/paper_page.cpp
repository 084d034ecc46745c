#include "mobile/paper_page.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

namespace kp::app {

constexpr int kTextPoints = 11;

QString paragraph(const QString& tag, const QString& words)
{
    QString escaped = words.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QStringLiteral("<%1>%2</%1>").arg(tag, escaped);
}

QByteArray pdfOf(const std::function<void(QPdfWriter&)>& draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle({}); // the name of the file says enough
    draw(writer);
    return bytes;
}

QByteArray pageOf(const QString& html)
{
    QTextDocument document;
    QFont font = QGuiApplication::font();
    font.setPointSize(kTextPoints);
    document.setDefaultFont(font);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(option);
    document.setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: 20pt } h2 { font-size: 14pt; margin-top: 18px } "
                       "p { margin-bottom: 2px } blockquote { font-size: 9pt; margin: 0 0 8px 0 }"));
    document.setHtml(html);
    return pdfOf([&document](QPdfWriter& writer) { document.print(&writer); });
}

} // namespace kp::app
