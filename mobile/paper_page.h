/// \file Words as a page to print, in the direction of the language. UI thread (fonts).
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPdfWriter;

namespace kp::app {

/// One paragraph of HTML: what people wrote is text in it, never markup. `tag`: h1, h2, p, or blockquote for small print.
[[nodiscard]] QString paragraph(const QString& tag, const QString& words);
/// A4; its properties hold no title and no name. `draw` is done with the writer when it returns.
[[nodiscard]] QByteArray pdfOf(const std::function<void(QPdfWriter&)>& draw);
/// HTML as such a page.
[[nodiscard]] QByteArray pageOf(const QString& html);

} // namespace kp::app
