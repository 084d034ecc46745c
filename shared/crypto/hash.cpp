#include "shared/crypto/key_access.h"

#include <sodium.h>

namespace kp::crypto {
namespace {

static_assert(Hash::kSize == crypto_generichash_BYTES && Key::kSize == crypto_generichash_KEYBYTES);

void absorb(crypto_generichash_state& state, ByteView bytes)
{
    crypto_generichash_update(&state, bytes.data(), bytes.size());
}

// Every variable part is preceded by its length: no two different lists of pieces give the same input.
void hashInto(std::uint8_t* out, ByteView key, std::string_view context, std::initializer_list<ByteView> pieces)
{
    KP_ASSERT(context.size() <= 255);
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.empty() ? nullptr : key.data(), key.size(), Hash::kSize);
    const auto contextSize = static_cast<std::uint8_t>(context.size());
    absorb(state, {&contextSize, 1});
    absorb(state, viewOf(context));
    for (const ByteView piece : pieces) {
        std::array<std::uint8_t, 8> size{};
        for (std::size_t i = 0; i < size.size(); ++i)
            size[i] = static_cast<std::uint8_t>(std::uint64_t{piece.size()} >> (8 * i));
        absorb(state, size);
        absorb(state, piece);
    }
    crypto_generichash_final(&state, out, Hash::kSize);
    sodium_memzero(&state, sizeof state); // with a key, the state is as secret as the key
}

} // namespace

Hash hash(std::string_view context, std::initializer_list<ByteView> pieces)
{
    Hash result;
    hashInto(result.bytes.data(), {}, context, pieces);
    return result;
}

Hash keyedHash(const Key& key, std::string_view context, std::initializer_list<ByteView> pieces)
{
    Hash result;
    hashInto(result.bytes.data(), key.view(), context, pieces);
    return result;
}

Key derive(const Key& parent, std::string_view label)
{
    // Straight into guarded memory: the subkey never lies in an ordinary buffer.
    Key child;
    hashInto(KeyAccess::bytes(child), parent.view(), "krachtplan/derive/1", {viewOf(label)});
    return child;
}

EpochId commitment(const Key& key) { return EpochId{hash("krachtplan/epoch/1", {key.view(), viewOf("commitment")}).bytes}; }

} // namespace kp::crypto
