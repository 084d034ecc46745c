#include "sync/engine/sheets.h"

#include "shared/core/words.h"
#include "shared/wire/archive.h"
#include "shared/wire/limits.h"
#include "sync/engine/codes.h"

namespace kp::engine::sheets {

constexpr std::size_t kWordsOnSheet = 24;
constexpr std::size_t kBitsPerWord = 11;
constexpr std::size_t kShortText = 4096;
constexpr std::string_view kPrefix = "KPS1.";
constexpr std::string_view kNoteContext = "krachtplan/sheet-note/1";

template <class A>
void fields(A& a, SheetCode& x)
{
    a.bytes(x.secret, kSecretBytes);
    a.list(x.servers, codes::kServersMax, 4, [&](std::string& url) { a.text(url, kShortText); });
}

template <class A>
void fields(A& a, SheetNote& x)
{
    a.id(x.person);
    a.text(x.role, kShortText);
}

namespace {

std::uint8_t checksumOf(ByteView secret) { return crypto::hash("krachtplan/sheet-words/1", {secret}).bytes[0]; }

crypto::Key keyOf(ByteView secret, std::string_view label)
{
    Hash raw = crypto::hash("krachtplan/sheet/1", {viewOf(label), secret});
    auto key = crypto::Key::fromBytes(raw.view());
    crypto::wipe(raw.bytes);
    return std::move(key).value();
}

Bytes associated(const SpaceId& space)
{
    Bytes data = copyOf(viewOf(kNoteContext));
    data.insert(data.end(), space.bytes.begin(), space.bytes.end());
    return data;
}

} // namespace

std::string wordsOf(ByteView secret)
{
    KP_ASSERT(secret.size() == kSecretBytes);
    Bytes bits = copyOf(secret);
    bits.push_back(checksumOf(secret));
    std::string text;
    for (std::size_t i = 0; i < kWordsOnSheet; ++i) {
        std::size_t index = 0;
        for (std::size_t bit = i * kBitsPerWord; bit < (i + 1) * kBitsPerWord; ++bit)
            index = index << 1U | (static_cast<std::size_t>(bits[bit / 8]) >> (7 - bit % 8) & 1U);
        text += (i == 0 ? "" : " ") + std::string(word(index));
    }
    crypto::wipe(bits);
    return text;
}

Result<Bytes> secretOf(std::string_view words)
{
    Bytes bits(kSecretBytes + 1, 0);
    std::size_t count = 0;
    while (!words.empty()) {
        const auto end = std::min(words.find_first_of(" \t\r\n"), words.size());
        const std::string_view one = words.substr(0, end);
        words.remove_prefix(std::min(end + 1, words.size()));
        if (one.empty())
            continue;
        const auto index = indexOfWord(one);
        if (!index.ok() || count == kWordsOnSheet)
            return Errc::BadCode;
        for (std::size_t k = 0; k < kBitsPerWord; ++k) {
            const std::size_t bit = count * kBitsPerWord + k;
            if ((index.value() >> (kBitsPerWord - 1 - k) & 1U) != 0)
                bits[bit / 8] = static_cast<std::uint8_t>(bits[bit / 8] | 1U << (7 - bit % 8));
        }
        ++count;
    }
    const std::uint8_t checksum = bits.back();
    bits.pop_back();
    return count == kWordsOnSheet && checksum == checksumOf(bits) ? Result<Bytes>(std::move(bits)) : Errc::BadCode;
}

std::string textOf(const SheetCode& code) { return codes::written(kPrefix, wire::encodeFields(code)); }

bool isCode(std::string_view text) { return text.substr(0, kPrefix.size()) == kPrefix; }

Result<SheetCode> parse(std::string_view text)
{
    KP_TRY_ASSIGN(const Bytes raw, codes::read(kPrefix, text));
    auto code = wire::decodeFields<SheetCode>(raw);
    return code.ok() && code.value().secret.size() == kSecretBytes ? code : Errc::BadCode;
}

Identity identityOf(ByteView secret) { return {keyOf(secret, "sign"), keyOf(secret, "box")}; }

Bytes sealNote(ByteView secret, RandomSource& random, const SpaceId& space, const SheetNote& note)
{
    return crypto::seal(keyOf(secret, "note"), random, associated(space), wire::encodeFields(note));
}

Result<SheetNote> openNote(ByteView secret, const SpaceId& space, ByteView sealed)
{
    KP_TRY_ASSIGN(const Bytes plain, crypto::open(keyOf(secret, "note"), associated(space), sealed));
    return wire::decodeFields<SheetNote>(plain);
}

} // namespace kp::engine::sheets
