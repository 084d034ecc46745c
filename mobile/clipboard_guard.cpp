#include "mobile/clipboard_guard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace kp::app {
namespace {

QByteArray fingerprint(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Blake2b_256);
}

QClipboard* clipboard() { return qGuiApp != nullptr ? QGuiApplication::clipboard() : nullptr; }

} // namespace

ClipboardGuard::ClipboardGuard(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kKeepMs);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear);
}

ClipboardGuard::~ClipboardGuard() { clear(); }

void ClipboardGuard::copy(const QString& text)
{
    if (clipboard() == nullptr || text.isEmpty())
        return;
    auto* data = new QMimeData; // the clipboard owns it
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret"); // histories of the clipboard leave it out
    clipboard()->setMimeData(data);
    m_ours = fingerprint(text);
    m_timer.start();
}

void ClipboardGuard::clear()
{
    m_timer.stop();
    if (m_ours.isEmpty() || clipboard() == nullptr)
        return;
    if (fingerprint(clipboard()->text()) == m_ours)
        clipboard()->clear();
    m_ours.clear();
}

} // namespace kp::app
