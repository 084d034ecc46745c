#include "sync/engine/ahead.h"

#include <algorithm>
#include <utility>

namespace kp::engine {

using wire::ChainItemKind;

namespace {

constexpr std::size_t kBoxesAtOnce = 8;
constexpr std::size_t kStateAheadMax = 2UL * 1024 * 1024; ///< unpacked; larger ones are rare, and the walk's own work

Result<crypto::Key> openBox(const Context& context, const wire::Wrap& wrap)
{
    const auto former = context.former.find(wrap.device);
    if (wrap.device != context.me->device && former == context.former.end())
        return Errc::NotFound;
    const crypto::BoxKey& box = former == context.former.end() ? context.me->box : former->second;
    auto raw = box.openSealedBox(wrap.box);
    auto key = raw.ok() ? crypto::Key::fromBytes(raw.value()) : Result<crypto::Key>(raw.error());
    if (raw.ok())
        crypto::wipe(raw.value());
    // Anybody could have put any key in the box: only the one that the signed chain names counts.
    if (!key.ok() || crypto::commitment(key.value()) != wrap.epoch)
        return Errc::CannotOpen;
    return key;
}

/// Verifies what this item says is signed, as far as the signer is known. \return false when the walk will stop here
bool verifyItem(const wire::ChainItem& item, const SignKeys& signers)
{
    const auto by = [&](const DeviceId& device, const auto& check) {
        const auto key = signers.find(device);
        return key == signers.end() || check(key->second);
    };
    switch (item.kind) {
    case ChainItemKind::Entry: {
        const auto entry = wire::decodeEntry(item.payload);
        return entry.ok()
               && std::all_of(entry.value().signatures.begin(), entry.value().signatures.end(), [&](const auto& signature) {
                      return by(signature.first, [&](const SignPublicKey& key) {
                          return wire::checkSignature(entry.value(), key, signature.second);
                      });
                  });
    }
    case ChainItemKind::Commit:
    case ChainItemKind::CommitHeader: {
        const auto commit = wire::decodeCommit(item.payload);
        return commit.ok() && by(commit.value().header.device, [&](const SignPublicKey& key) {
                   return wire::checkSignature(commit.value(), key).ok();
               });
    }
    case ChainItemKind::Receipt: {
        const auto receipt = wire::decodeReceipt(item.payload);
        return receipt.ok() && by(receipt.value().device, [&](const SignPublicKey& key) {
                   return wire::checkSignature(receipt.value(), key).ok();
               });
    }
    case ChainItemKind::Skeleton:
    case ChainItemKind::RemovalLine: return true;
    }
    return false;
}

} // namespace

/// One chain's run on its way through a job. Everything in it is the job's until that is finished.
struct Ahead::Chain {
    std::optional<Bytes> snapshot;
    std::vector<wire::ChainItem> items;
    std::shared_ptr<const SignKeys> signers;
    PartKeys keys;
    std::size_t job = 0;
    crypto::Verified verified{};
    std::optional<OpenedSnapshot> opened{};
};

void Ahead::work(Chain& chain, std::atomic<std::size_t>& room)
{
    const crypto::Verified::Scope scope(chain.verified);
    for (const wire::ChainItem& item : chain.items)
        if (!verifyItem(item, *chain.signers))
            return;
    const auto snapshot = chain.snapshot ? wire::decodeSnapshot(*chain.snapshot) : Result<wire::Snapshot>(Errc::NotFound);
    if (!snapshot.ok())
        return;
    const auto author = chain.signers->find(snapshot.value().author);
    if (author == chain.signers->end() || !wire::checkSignature(snapshot.value(), author->second))
        return;
    const auto key = std::find_if(chain.keys.begin(), chain.keys.end(),
                                  [&](const auto& known) { return known.first == snapshot.value().epoch; });
    if (key == chain.keys.end())
        return;
    auto content = openSnapshot(key->second, snapshot.value(), kStateAheadMax);
    if (!content.ok())
        return;
    const std::size_t size = content.value().state.size();
    std::size_t left = room.load();
    while (left >= size && !room.compare_exchange_weak(left, left - size)) {
    }
    if (left < size)
        return;
    OpenedSnapshot opened;
    if (opened.replica.importState(content.value().state).ok()) {
        opened.sequences = std::move(content.value().sequences);
        chain.opened.emplace(std::move(opened));
    }
}

std::vector<Result<crypto::Key>> Ahead::openBoxes(const Context& context, const std::vector<wire::Wrap>& wraps)
{
    std::vector<Result<crypto::Key>> keys;
    keys.reserve(wraps.size());
    for (std::size_t i = 0; i < wraps.size(); ++i)
        keys.emplace_back(Errc::NotFound);
    std::vector<std::size_t> jobs;
    for (std::size_t from = 0; from < wraps.size(); from += kBoxesAtOnce)
        jobs.push_back(m_jobs.add([&context, &wraps, &keys, from] {
            for (std::size_t i = from; i < std::min(wraps.size(), from + kBoxesAtOnce); ++i)
                keys[i] = openBox(context, wraps[i]);
        }));
    for (const std::size_t job : jobs)
        m_jobs.finish(job);
    return keys;
}

void Ahead::begin(const wire::ChainDelta& delta, std::shared_ptr<const SignKeys> signers, PartKeys keys)
{
    auto chain = std::make_shared<Chain>(Chain{delta.snapshot, delta.items, std::move(signers), std::move(keys)});
    chain->job = m_jobs.add([chain, &room = m_room] { work(*chain, room); });
    m_chains.insert_or_assign(delta.chain, std::move(chain));
}

void Ahead::ready(const ChainId& chain)
{
    const auto found = m_chains.find(chain);
    if (found == m_chains.end())
        return;
    m_jobs.finish(found->second->job);
    m_verified.take(std::move(found->second->verified));
}

std::optional<OpenedSnapshot> Ahead::takeSnapshot(const ChainId& chain)
{
    const auto found = m_chains.find(chain);
    return found == m_chains.end() ? std::nullopt : std::exchange(found->second->opened, std::nullopt);
}

void Ahead::addSigners(SignKeys& signers, const std::vector<wire::ChainItem>& entries)
{
    const auto add = [&](const wire::DeviceKeys& keys) { signers.emplace(wire::deviceIdOf(keys), keys.sign); };
    for (const wire::ChainItem& item : entries) {
        const auto entry =
            item.kind == ChainItemKind::Entry ? wire::decodeEntry(item.payload) : Result<wire::Entry>(Errc::NotFound);
        if (!entry.ok())
            continue;
        const auto& body = entry.value().body;
        if (const auto* genesis = std::get_if<wire::SpaceGenesis>(&body))
            add(genesis->device);
        else if (const auto* person = std::get_if<wire::AddPerson>(&body))
            add(person->device);
        else if (const auto* device = std::get_if<wire::AddDevice>(&body))
            add(device->device);
        else if (const auto* successor = std::get_if<wire::Succeed>(&body))
            add(successor->device);
    }
}

} // namespace kp::engine
