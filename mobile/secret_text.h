/// \file Words that open a vault, on their way from a text field to the vault: one copy of ours, wiped when it is done with.
///
/// What Qt makes impossible: the text of a field, its undo history, the engine's JavaScript strings and the QString handed to
/// a Q_INVOKABLE share memory that is not ours to overwrite, and an input method keeps what it likes. So a screen empties its
/// field as soon as it has called, words shown to be written down are dropped with their screen, and the README says it.
#pragma once

#include "shared/core/bytes.h"

#include <QString>
#include <QStringView>

#include <cstddef>
#include <memory>
#include <string_view>

namespace kp::app {

/// Move-only. Any thread, one at a time.
class SecretText {
public:
    SecretText() = default;
    /// The words as UTF-8, white space around them gone and single between them. Makes no other copy that stays.
    explicit SecretText(QStringView typed);
    [[nodiscard]] static SecretText fromUtf8(ByteView bytes);
    ~SecretText() { wipe(); }
    SecretText(SecretText&& other) noexcept;
    SecretText& operator=(SecretText&& other) noexcept;
    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;

    /// Valid until it is wiped or moved.
    [[nodiscard]] std::string_view view() const noexcept { return {m_bytes.get(), m_size}; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    void wipe() noexcept;

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// Overwrites the text if nobody shares it, and lets go of it in any case.
void wipe(QString& text) noexcept;

} // namespace kp::app
