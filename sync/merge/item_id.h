/// \file Ids that are hashes: what nobody but the author can claim. An authored item (kind bit 0x4000: comment, note entry)
/// is named by author and random value, so only the author's operations count on it. An added-only item (kind bit 0x8000:
/// evaluation, consent, signature) is named by its content too, so nothing about it can change.
#pragma once

#include "shared/wire/operation.h"

namespace kp::merge {

inline constexpr std::size_t kNonceSize = 16;

/// The id of an authored item whose kFieldNonce register holds `nonce`: the first 16 bytes of
/// crypto::hash("krachtplan/item-authored/1", {author, nonce}).
[[nodiscard]] ItemId authoredItemId(const PersonId& author, ByteView nonce);

/// The id of an added-only item: the first 16 bytes of crypto::hash("krachtplan/item-added/1", {author, nonce, content}),
/// where content is, for each operation in commit order, kind, field, element and value in their wire form.
/// \param contentOperations all operations of the item but the one of kFieldNonce; their `item` is not looked at
[[nodiscard]] ItemId addedOnlyItemId(const PersonId& author, ByteView nonce,
                                     const std::vector<const wire::Operation*>& contentOperations);

/// For authors: fills in the id of an added-only item. All operations of one added-only item go into one commit, with
/// exactly one kFieldNonce operation (kNonceSize bytes) among them. \return the id, also set on every operation
ItemId nameAddedOnly(const PersonId& author, std::vector<wire::Operation>& operations);

} // namespace kp::merge
