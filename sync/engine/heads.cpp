#include "sync/engine/heads.h"

#include "shared/wire/codec.h"

namespace kp::engine {

Result<void> Heads::load(const vault::Vault& vault)
{
    if (m_loaded)
        return {};
    m_heads.clear();
    KP_TRY(vault.scanAll(kHeadRecord, [&](ByteView group, std::uint64_t, ByteView value) {
        const auto chain = ChainId::fromBytes(group);
        wire::Reader in(value);
        ChainHead head;
        head.space = in.id<SpaceId>();
        head.position = in.integer<std::uint64_t>();
        head.head = in.id<Hash>();
        if (chain.ok() && in.finish().ok())
            m_heads[chain.value()] = head;
        return true;
    }));
    m_loaded = true;
    ++m_version;
    return {};
}

void Heads::put(vault::Transaction& tx, const ChainId& chain, const ChainHead& head)
{
    wire::Writer out;
    out.id(head.space);
    out.integer(head.position);
    out.id(head.head);
    (void)tx.put(kHeadRecord, chain.view(), 0, out.out());
    m_heads[chain] = head;
    ++m_version;
}

void Heads::erase(vault::Transaction& tx, const ChainId& chain)
{
    (void)tx.erase(kHeadRecord, chain.view(), 0);
    m_heads.erase(chain);
    ++m_version;
}

const ChainHead* Heads::find(const ChainId& chain) const
{
    const auto found = m_heads.find(chain);
    return found == m_heads.end() ? nullptr : &found->second;
}

} // namespace kp::engine
