#include "mobile/secret_text.h"

#include "shared/crypto/crypto.h"

#include <QStringEncoder>

#include <algorithm>
#include <utility>

namespace kp::app {
namespace {

void wipeMemory(void* memory, std::size_t size) noexcept
{
    if (memory != nullptr && size > 0)
        crypto::wipe(std::span(static_cast<std::uint8_t*>(memory), size));
}

} // namespace

SecretText::SecretText(QStringView typed)
{
    const auto length = static_cast<std::size_t>(typed.size());
    const auto units = std::make_unique<char16_t[]>(length + 1);
    std::size_t used = 0;
    for (const QChar unit : typed) {
        const bool space = unit.isSpace();
        if (space && (used == 0 || units[used - 1] == u' '))
            continue;
        units[used++] = space ? u' ' : unit.unicode();
    }
    if (used > 0 && units[used - 1] == u' ')
        --used;
    QStringEncoder encoder(QStringEncoder::Utf8);
    m_capacity = static_cast<std::size_t>(encoder.requiredSpace(static_cast<qsizetype>(used)));
    m_bytes = std::make_unique<char[]>(m_capacity);
    const char* end = encoder.appendToBuffer(m_bytes.get(), QStringView(units.get(), static_cast<qsizetype>(used)));
    m_size = static_cast<std::size_t>(end - m_bytes.get());
    wipeMemory(units.get(), length * sizeof(char16_t));
}

SecretText SecretText::fromUtf8(ByteView bytes)
{
    SecretText text;
    text.m_size = text.m_capacity = bytes.size();
    text.m_bytes = std::make_unique<char[]>(bytes.size());
    std::copy(bytes.begin(), bytes.end(), text.m_bytes.get());
    return text;
}

SecretText::SecretText(SecretText&& other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0))
{}

SecretText& SecretText::operator=(SecretText&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

void SecretText::wipe() noexcept
{
    wipeMemory(m_bytes.get(), m_capacity);
    m_bytes.reset();
    m_size = m_capacity = 0;
}

void wipe(QString& text) noexcept
{
    // Literals and shared texts are not detached: overwriting those would change what others hold.
    if (text.isDetached())
        wipeMemory(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text = QString();
}

} // namespace kp::app
