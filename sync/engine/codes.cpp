#include "sync/engine/codes.h"

#include "sync/engine/account_impl.h"

#include <algorithm>

namespace kp::engine::codes {
namespace {

constexpr std::string_view kPrefix = "KP1.";
constexpr std::string_view kDevicePrefix = "KPD1.";
constexpr std::size_t kChecksum = 4;
// No 0 o, 1 l i, u v, 2 z, 5 s, 8 b: letters and digits that are taken for each other in print or in speech.
constexpr std::string_view kAlphabet = "34679acdefghjkmnpqrtwxy";
constexpr std::size_t kRemoteLength = 12;

crypto::Key keyOf(ByteView secret, std::string_view label)
{
    const Hash raw = crypto::hash("krachtplan/invite/1", {viewOf(label), secret});
    auto key = crypto::Key::fromBytes(raw.view());
    return std::move(key).value();
}

std::string compact(std::string_view text)
{
    std::string kept;
    for (const char c : text)
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            kept.push_back(c);
    return kept;
}

std::string remoteLetters(std::string_view text)
{
    std::string letters;
    for (const char c : compact(text))
        if (c != '-')
            letters.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    return letters;
}

} // namespace

std::string written(std::string_view prefix, Bytes raw)
{
    const Hash sum = crypto::hash("krachtplan/code/1", {raw});
    raw.insert(raw.end(), sum.bytes.begin(), sum.bytes.begin() + kChecksum);
    return std::string(prefix) + toBase64Url(raw);
}

Result<Bytes> read(std::string_view prefix, std::string_view text)
{
    const std::string kept = compact(text);
    if (!std::string_view(kept).starts_with(prefix) || kept.size() > 2000)
        return Errc::BadCode;
    const auto raw = fromBase64Url(std::string_view(kept).substr(prefix.size()));
    if (!raw.ok() || raw.value().size() <= kChecksum)
        return Errc::BadCode;
    const ByteView body = ByteView(raw.value()).first(raw.value().size() - kChecksum);
    const Hash sum = crypto::hash("krachtplan/code/1", {body});
    if (!std::equal(body.end(), body.end() + kChecksum, sum.bytes.begin()))
        return Errc::BadCode;
    return copyOf(body);
}

namespace {

template <class Note>
Result<Note> noteIn(std::string_view prefix, std::string_view text)
{
    KP_TRY_ASSIGN(const Bytes raw, read(prefix, text));
    auto note = decodeRecord<Note>(raw);
    return note.ok() ? note : Errc::BadCode;
}

} // namespace

std::string textOf(const CodeNote& note) { return written(kPrefix, encode(note)); }

Result<CodeNote> parse(std::string_view text)
{
    KP_TRY_ASSIGN(CodeNote note, noteIn<CodeNote>(kPrefix, text));
    return note.secret.size() == 32 ? Result<CodeNote>(std::move(note)) : Errc::BadCode;
}

std::string textOf(const DeviceCodeNote& note) { return written(kDevicePrefix, encode(note)); }

bool isForDevice(std::string_view text) { return compact(text).starts_with(kDevicePrefix); }

Result<DeviceCodeNote> parseForDevice(std::string_view text)
{
    KP_TRY_ASSIGN(DeviceCodeNote note, noteIn<DeviceCodeNote>(kDevicePrefix, text));
    return note.in.secret.size() == 32 ? Result<DeviceCodeNote>(std::move(note)) : Errc::BadCode;
}

bool isRemote(std::string_view text)
{
    const std::string letters = remoteLetters(text);
    return letters.size() == kRemoteLength && std::all_of(letters.begin(), letters.end(), [](char c) {
               return kAlphabet.find(c) != std::string_view::npos;
           });
}

std::string freshRemoteCode(RandomSource& random)
{
    std::string text;
    for (std::size_t i = 0; i < kRemoteLength; ++i) {
        if (i > 0 && i % 4 == 0)
            text.push_back('-');
        text.push_back(kAlphabet[random.below(kAlphabet.size())]);
    }
    return text;
}

Result<Bytes> stretchRemoteCode(std::string_view text)
{
    if (!isRemote(text))
        return Errc::BadCode;
    crypto::PasswordParameters parameters;
    parameters.memoryKiB = crypto::kMemoryFloorKiB;
    const Hash salt = crypto::hash("krachtplan/remote-code/1", {});
    std::copy_n(salt.bytes.begin(), parameters.salt.size(), parameters.salt.begin());
    KP_TRY_ASSIGN(const crypto::Key key, crypto::derivePasswordKey(remoteLetters(text), parameters));
    return copyOf(key.view());
}

InviteId inviteIdOf(ByteView secret)
{
    const Hash full = crypto::hash("krachtplan/mailbox/1", {secret});
    InviteId id;
    std::copy_n(full.bytes.begin(), InviteId::kSize, id.bytes.begin());
    return id;
}

Bytes sealGuestNote(ByteView secret, RandomSource& random, const GuestNote& note)
{
    return crypto::seal(keyOf(secret, "ask"), random, viewOf("krachtplan/ask/1"), encode(note));
}

Result<GuestNote> openGuestNote(ByteView secret, ByteView sealed)
{
    const auto plain = crypto::open(keyOf(secret, "ask"), viewOf("krachtplan/ask/1"), sealed);
    if (!plain.ok())
        return Errc::BadCode;
    KP_TRY_ASSIGN(GuestNote note, decodeRecord<GuestNote>(plain.value()));
    // Whatever app asks: what could not have been typed here becomes nobody's name.
    if (!checkName(note.name).ok() || !checkName(note.device).ok())
        return Errc::BadCode;
    return note;
}

Bytes sealAnswer(ByteView secret, RandomSource& random, const CodeNote& note)
{
    return crypto::seal(keyOf(secret, "answer"), random, viewOf("krachtplan/answer/1"), encode(note));
}

Result<CodeNote> openAnswer(ByteView secret, ByteView sealed)
{
    const auto plain = crypto::open(keyOf(secret, "answer"), viewOf("krachtplan/answer/1"), sealed);
    if (!plain.ok())
        return Errc::BadCode;
    return decodeRecord<CodeNote>(plain.value());
}

} // namespace kp::engine::codes
