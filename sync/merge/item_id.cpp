#include "sync/merge/item_id.h"

#include "shared/crypto/crypto.h"
#include "shared/wire/codec.h"

#include <algorithm>

namespace kp::merge {
namespace {

ItemId truncated(const Hash& hash)
{
    ItemId id;
    std::copy_n(hash.bytes.begin(), ItemId::kSize, id.bytes.begin());
    return id;
}

} // namespace

ItemId authoredItemId(const PersonId& author, ByteView nonce)
{
    return truncated(crypto::hash("krachtplan/item-authored/1", {author.view(), nonce}));
}

ItemId addedOnlyItemId(const PersonId& author, ByteView nonce, const std::vector<const wire::Operation*>& contentOperations)
{
    wire::Writer content;
    for (const wire::Operation* operation : contentOperations) {
        content.integer(operation->kind);
        content.integer(operation->field);
        content.bytes(operation->element);
        write(content, operation->value);
    }
    return truncated(crypto::hash("krachtplan/item-added/1", {author.view(), nonce, content.out()}));
}

ItemId nameAddedOnly(const PersonId& author, std::vector<wire::Operation>& operations)
{
    const Bytes* nonce = nullptr;
    std::vector<const wire::Operation*> content;
    for (const wire::Operation& operation : operations) {
        if (operation.field != wire::kFieldNonce) {
            content.push_back(&operation);
            continue;
        }
        KP_ASSERT(nonce == nullptr);
        nonce = std::get_if<Bytes>(&operation.value);
        KP_ASSERT(nonce != nullptr && nonce->size() == kNonceSize);
    }
    KP_ASSERT(nonce != nullptr);
    const ItemId id = addedOnlyItemId(author, *nonce, content);
    for (wire::Operation& operation : operations)
        operation.item = id;
    return id;
}

} // namespace kp::merge
