#include "mobile/recovery_paper.h"

#include "mobile/kept_file.h"
#include "mobile/paper_page.h"
#include "mobile/qr_code.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace kp::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecoveryPaper)
};

// The page in tenths of a millimetre, A4.
constexpr int kWidth = 2100, kHeight = 2970, kEdge = 180, kColumns = 3;
constexpr int kPictureWidth = 1654; // 200 dots an inch

QFont fontOf(int tenths, int weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(tenths);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

/// \return where the next line begins
int write(QPainter& page, int y, const QString& text, int size, int weight = QFont::Normal)
{
    page.setFont(fontOf(size, weight));
    const int flags = Qt::TextWordWrap | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const QRect room(kEdge, y, kWidth - 2 * kEdge, kHeight - y);
    QRect used;
    page.drawText(room, flags, text, &used);
    return used.bottom() + size / 2;
}

void drawCode(QPainter& page, const QString& text, const QRect& room)
{
    const QrMatrix code = qrMatrix(text);
    if (code.side == 0)
        return;
    const int module = room.width() / code.side;
    for (int y = 0; y < code.side; ++y)
        for (int x = 0; x < code.side; ++x)
            if (code.at(x, y))
                page.fillRect(room.left() + x * module, room.top() + y * module, module, module, Qt::black);
}

/// The words stay from left to right, whatever the language of the page: they are Dutch, and numbered.
int writeWords(QPainter& page, int y, const QStringList& words)
{
    const int column = (kWidth - 2 * kEdge) / kColumns;
    const int rows = (static_cast<int>(words.size()) + kColumns - 1) / kColumns;
    page.setFont(fontOf(58, QFont::DemiBold));
    for (int i = 0; i < words.size(); ++i)
        page.drawText(QRect(kEdge + i / rows * column, y + i % rows * 92, column, 92), Qt::AlignLeft | Qt::AlignVCenter,
                      QStringLiteral("%1. %2").arg(i + 1).arg(words.at(i)));
    return y + rows * 92 + 40;
}

void draw(QPainter& page, const RecoveryPaper& paper)
{
    page.fillRect(0, 0, kWidth, kHeight, Qt::white);
    page.setPen(Qt::black);
    int y = write(page, kEdge, Words::tr("Recovery sheet of %1").arg(paper.name), 110, QFont::Bold);
    y = write(page, y, Words::tr("Krachtplan, made on %1").arg(paper.date), 46);
    y = write(page, y + 30,
              Words::tr("Are all your devices gone? With this sheet everything you could read comes back on a new device, "
                        "also what only you can read. Keep it like a passport. Whoever holds it can open your plan."),
              50);
    y = writeWords(page, y + 40, paper.words);
    constexpr int kSide = 640, kQuiet = 60; // large enough for an old camera, with its light edge
    drawCode(page, paper.code, QRect((kWidth - kSide) / 2, y + kQuiet, kSide, kSide));
    y += kSide + 2 * kQuiet;
    y = write(page, y, Words::tr("Address of the server: %1").arg(paper.servers.join(QStringLiteral(", "))), 46);
    y = write(
        page, y + 20,
        Words::tr("How: install Krachtplan, choose \"I lost my devices, and I have my recovery sheet\", and type the words "
                  "or the code. Afterwards this sheet opens nothing any more: make a new one."),
        46);
    write(page, y + 10, Words::tr("Nobody else has these words. Without the sheet nobody can make them again."), 46);
}

QByteArray pictureOf(const RecoveryPaper& paper)
{
    QImage image(kPictureWidth, kPictureWidth * kHeight / kWidth, QImage::Format_Grayscale8);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setWindow(0, 0, kWidth, kHeight);
    draw(painter, paper);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    (void)(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    return bytes;
}

QByteArray documentOf(const RecoveryPaper& paper)
{
    return pdfOf([&paper](QPdfWriter& writer) {
        writer.setPageMargins(QMarginsF());
        writer.setResolution(254); // a tenth of a millimetre
        QPainter painter(&writer);
        painter.setWindow(0, 0, kWidth, kHeight);
        draw(painter, paper);
    });
}

} // namespace

Result<QString> writePaper(const RecoveryPaper& paper, const QString& folder, bool picture)
{
    const QString tail = picture ? QStringLiteral(".png") : QStringLiteral(".pdf");
    QByteArray bytes = picture ? pictureOf(paper) : documentOf(paper);
    const Result<QString> written =
        writeFile(folder, QStringLiteral("krachtplan-%1").arg(Words::tr("recovery-sheet")), tail, bytes);
    bytes.fill('\0');
    return written;
}

} // namespace kp::app
