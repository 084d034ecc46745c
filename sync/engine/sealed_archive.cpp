#include "sync/engine/sealed_archive.h"

#include "shared/wire/archive.h"
#include "sync/engine/sheets.h"

#include <algorithm>

namespace kp::engine {
namespace {

constexpr std::string_view kMark = "KPARCHIVE1";
constexpr std::string_view kContext = "krachtplan/archive/1";
constexpr std::size_t kBoxBytesMax = 256;

struct File {
    std::vector<Bytes> boxes;
    Bytes sealed;
};
struct Content {
    std::string text;
    wire::DeviceKeys keys;
    Signature signature; ///< over the text
};

template <class A>
void fields(A& a, File& x)
{
    a.list(x.boxes, kArchiveSheets, 4, [&](Bytes& box) { a.bytes(box, kBoxBytesMax); });
    a.bytes(x.sealed, 2 * kArchiveBytesMax);
}

template <class A>
void fields(A& a, Content& x)
{
    a.text(x.text, kArchiveBytesMax);
    a.id(x.keys.sign);
    a.id(x.keys.box);
    a.id(x.signature);
}

crypto::Key keyOf(ByteView one, ByteView other)
{
    const bool first = std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end());
    Hash raw = crypto::hash(kContext, {first ? one : other, first ? other : one});
    auto key = crypto::Key::fromBytes(raw.view());
    crypto::wipe(raw.bytes);
    return std::move(key).value();
}

Hash hashOf(const std::string& text) { return crypto::hash(kContext, {viewOf(text)}); }

} // namespace

Result<SealedArchive> sealArchive(RandomSource& random, const std::string& text, const Identity& signer)
{
    if (text.size() > kArchiveBytesMax)
        return Errc::TooLarge;
    Content content{text, signer.keys, {}};
    content.signature = signer.sign.sign(kContext, hashOf(text).view());
    Bytes plain = wire::encodeFields(content);
    crypto::wipe(content.text);
    Bytes raw(sheets::kSecretBytes);
    random.fill(raw);
    auto key = crypto::Key::fromBytes(raw);
    File file;
    file.sealed = crypto::seal(key.value(), random, viewOf(kMark), plain);
    crypto::wipe(plain);
    std::array<Bytes, kArchiveSheets> secrets;
    for (Bytes& secret : secrets) {
        secret.resize(sheets::kSecretBytes);
        random.fill(secret);
    }
    for (std::size_t i = 0; i < kArchiveSheets; ++i)
        file.boxes.push_back(
            crypto::seal(keyOf(secrets[i], secrets[(i + 1) % kArchiveSheets]), random, viewOf(kMark), raw));
    crypto::wipe(raw);
    SealedArchive made;
    made.file = copyOf(viewOf(kMark));
    const Bytes rest = wire::encodeFields(file);
    made.file.insert(made.file.end(), rest.begin(), rest.end());
    for (std::size_t i = 0; i < kArchiveSheets; ++i) {
        made.sheets[i] = sheets::wordsOf(secrets[i]);
        crypto::wipe(secrets[i]);
    }
    return made;
}

Result<OpenedArchive> openArchive(ByteView file, std::string_view sheet, std::string_view other)
{
    if (file.size() < kMark.size() || textOf(file.first(kMark.size())) != kMark)
        return Error{Errc::BadValue, "archive"};
    const auto held = wire::decodeFields<File>(file.subspan(kMark.size()));
    if (!held.ok() || held.value().boxes.size() != kArchiveSheets)
        return Error{Errc::BadValue, "archive"};
    auto one = sheets::secretOf(sheet);
    auto two = sheets::secretOf(other);
    if (!one.ok() || !two.ok() || one.value() == two.value())
        return Error{Errc::BadCode, "sheet"};
    const crypto::Key pair = keyOf(one.value(), two.value());
    crypto::wipe(one.value());
    crypto::wipe(two.value());
    for (const Bytes& box : held.value().boxes) {
        auto raw = crypto::open(pair, viewOf(kMark), box);
        if (!raw.ok())
            continue;
        auto key = crypto::Key::fromBytes(raw.value());
        crypto::wipe(raw.value());
        if (!key.ok())
            return Error{Errc::CannotOpen, "archive"};
        auto plain = crypto::open(key.value(), viewOf(kMark), held.value().sealed);
        if (!plain.ok())
            return Error{Errc::CannotOpen, "archive"};
        auto content = wire::decodeFields<Content>(plain.value());
        crypto::wipe(plain.value());
        if (!content.ok())
            return Error{Errc::BadValue, "archive"};
        if (!crypto::verify(content.value().keys.sign, kContext, hashOf(content.value().text).view(),
                            content.value().signature))
            return Errc::BadSignature;
        return OpenedArchive{std::move(content.value().text), wire::deviceIdOf(content.value().keys)};
    }
    return Error{Errc::CannotOpen, "archive"};
}

} // namespace kp::engine
