// Pictures: everything but the picture is taken out before anything is kept, and once more before it leaves for a file.
#include "sync/engine/account_impl.h"
#include "sync/engine/blobs.h"
#include "sync/media/strip.h"

namespace kp::engine {
namespace {

/// A plan has 200 MiB on its server for good, and a phone's photo takes four of them: one that is larger than this is made
/// smaller, which nobody sees on a screen. What cannot be made smaller (a PNG) may take all that a blob holds.
constexpr std::size_t kPhotoBytesMax = 1024 * 1024;

Result<media::Picture> stripped(ByteView bytes)
{
    auto small = media::strip(bytes, kPhotoBytesMax);
    const bool tooLarge = !small.ok() && small.code() == Errc::TooLarge;
    return tooLarge ? media::strip(bytes, wire::limits::kBlobBytesMax) : small;
}

std::string_view nameOf(std::uint8_t format)
{
    switch (static_cast<media::Format>(format)) {
    case media::Format::Jpeg: return "jpeg";
    case media::Format::Png: return "png";
    }
    return {};
}

} // namespace

Result<ItemId> AccountImpl::addPicture(const SpaceId& id, const PictureDraft& draft)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (!space->record.joined)
        return Errc::NotAllowed; // asked to join, not in yet
    const model::KindSpec& kind = *model::findKind(model::kind::kPicture);
    KP_TRY(model::parseField(kind, "caption", draft.caption));
    Part* part = nullptr;
    if (draft.of) {
        KP_TRY_ASSIGN(const Located at, locate(*space, *draft.of));
        part = at.part;
    } else {
        const auto core = space->partOfKind("core");
        part = draft.part ? space->find(*draft.part) : core ? space->find(*core) : nullptr;
    }
    if (part == nullptr || space->inUse(*part) == wire::Access::None)
        return Errc::NotFound;
    if (part->local.rule == wire::PartRule::Safety)
        return Errc::NotAllowed;
    if (!draft.evenSo)
        KP_TRY(checkReveal(*space, *part, {{"caption", draft.caption}}));
    KP_TRY_ASSIGN(const media::Picture picture, stripped(draft.bytes));

    const crypto::Key key(m_context.random);
    const std::vector<Bytes> chunks = wire::sealBlob(key, m_context.random, picture.bytes);
    std::vector<Hash> hashes;
    for (const Bytes& chunk : chunks)
        hashes.push_back(wire::hashOfChunk(chunk));
    FileRef file;
    file.blob = wire::blobIdOf(hashes);
    file.key = copyOf(key.view());
    file.chunks = static_cast<std::uint16_t>(chunks.size());
    file.size = static_cast<std::uint32_t>(picture.bytes.size());
    file.format = static_cast<std::uint8_t>(picture.format);
    file.width = picture.width;
    file.height = picture.height;
    file.orientation = picture.orientation;

    const ItemId item = m_context.random.id<ItemId>();
    const Result<void> saved = save(*space, [&](vault::Transaction& tx) -> Result<void> {
        std::vector<wire::Operation> operations;
        const auto add = [&](std::uint16_t field, wire::Value value) {
            operations.push_back(operation(*part, item, kind.number, field, {}, std::move(value)));
        };
        add(wire::kFieldExistence, true);
        KP_TRY_ASSIGN(auto caption, model::parseField(kind, "caption", draft.caption));
        if (!draft.caption.empty())
            add(model::picture::kCaption, std::move(caption.front().value));
        if (draft.of)
            add(model::picture::kOf, *draft.of);
        add(model::picture::kFile, encode(file));
        KP_TRY(space->writeCommit(tx, *part, std::move(operations)));
        const BlobShelf shelf(*m_vault, id);
        for (std::uint16_t number = 0; number < file.chunks; ++number)
            KP_TRY(shelf.putChunk(tx, file.blob, number, chunks[number]));
        KP_TRY(shelf.put(tx, part->id, {file.blob, file.chunks, file.chunks, false}));
        BlobDueRecord due = shelf.due();
        ++due.toSend;
        shelf.setDue(tx, due);
        return {};
    });
    crypto::wipe(file.key);
    if (!saved.ok())
        return saved.error();
    return item;
}

Result<PictureBytes> AccountImpl::pictureIn(const Space& space, const Part& part, const ItemId& item) const
{
    const auto file = fileOf(part, item);
    if (!file)
        return Errc::NotFound;
    const auto plain = BlobShelf(*m_vault, space.record.space).open(*file);
    if (!plain.ok())
        return plain.code() == Errc::NotFound ? Error{Errc::NotFound, "picture-coming"} : plain.error();
    // Another person's app wrote it: what it left in is taken out here.
    auto clean = media::strip(plain.value(), wire::limits::kBlobBytesMax);
    if (!clean.ok())
        return Errc::CannotOpen;
    if (clean.value().orientation == 1)
        clean.value().orientation = file->orientation;
    return PictureBytes{std::string(nameOf(static_cast<std::uint8_t>(clean.value().format))),
                        media::withOrientation(clean.value())};
}

Result<PictureBytes> AccountImpl::picture(const SpaceId& id, const ItemId& item)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    Error missing{Errc::NotFound, {}};
    for (const auto& [partId, part] : space->parts) {
        if (space->inUse(part) == wire::Access::None || part.replica.item(item).state == merge::ItemState::Absent)
            continue;
        auto found = pictureIn(*space, part, item);
        if (found.ok())
            return found;
        if (missing.code == Errc::NotFound && missing.detail.empty())
            missing = found.error();
    }
    return missing;
}

void AccountImpl::addPicture(const Space& space, ItemShown& item) const
{
    const Part* part = item.kindNumber == model::kind::kPicture ? space.find(item.part) : nullptr;
    const auto file = part != nullptr ? fileOf(*part, item.item) : std::nullopt;
    if (!file)
        return;
    PictureShown& shown = item.picture.emplace();
    shown.format = nameOf(file->format);
    shown.width = file->width;
    shown.height = file->height;
    shown.orientation = file->orientation;
    shown.size = file->size;
    if (const auto held = BlobShelf(*m_vault, space.record.space).find(part->id, file->blob)) {
        shown.here = held->whole();
        shown.waiting = held->whole() && !held->onServer;
    }
}

Result<std::vector<ItemId>> AccountImpl::picturesOf(const Space& space, const Part& part, const ItemId& item) const
{
    std::vector<ItemId> found;
    const auto held = BlobShelf(*m_vault, space.record.space).of(part.id);
    for (const auto& [picture, file] : filesOf(space, part)) {
        const auto of = part.replica.heads({picture, model::kind::kPicture, model::picture::kOf, {}});
        const bool belongs = std::any_of(of.begin(), of.end(), [&](const merge::Head& head) {
            const auto* about = std::get_if<ItemId>(&head.value());
            return about != nullptr && *about == item;
        });
        if (!belongs && picture != item)
            continue;
        // Whoever moves it hands its content in there; who does not have it cannot.
        const auto record = held.find(file.blob);
        if (record == held.end() || !record->second.whole())
            return Error{Errc::NotAllowed, "picture-coming"};
        if (picture != item)
            found.push_back(picture);
    }
    return found;
}

Result<void> AccountImpl::takeContentAlong(vault::Transaction& tx, const Space& space, const Part& source,
                                           const Part& destination, const ItemId& item) const
{
    const auto file = fileOf(source, item);
    if (!file)
        return {};
    const BlobShelf shelf(*m_vault, space.record.space);
    auto held = shelf.find(source.id, file->blob);
    if (!held || !held->whole())
        return {};
    if (const auto there = shelf.find(destination.id, file->blob); there && there->whole())
        return {}; // back where it was
    held->onServer = false;
    KP_TRY(shelf.put(tx, destination.id, *held));
    BlobDueRecord due = shelf.due();
    ++due.toSend;
    shelf.setDue(tx, due);
    return {};
}

} // namespace kp::engine
