/// \file kp_locksmith: tries every key that is in a person's vaults on everything that lies on a server's disk. Works on
/// files, not through the engine or the server: it asks nobody whether something may be opened. For test_withdrawn.py and test_protected.py.
///
/// `kp_locksmith SERVER.DB VAULT...`, passphrase in KRACHTPLAN_PASSPHRASE. Prints one JSON line per thing on the disk:
/// {"chain", "position", "what": commit|receipt|snapshot|note, "kind", "opens", "words"}: of the words in KP_WORDS (separated by
/// commas) those that stand in what was opened.
#include "shared/crypto/crypto.h"
#include "shared/sqlite/database.h"
#include "shared/wire/chain.h"
#include "sync/engine/records.h"
#include "sync/engine/sealing.h"
#include "sync/vault/vault.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <sstream>

namespace kp {
namespace {

/// By their bytes: the same key from two copies of a vault counts once.
using Keys = std::map<Bytes, crypto::Key>;

void addKey(Keys& keys, ByteView raw)
{
    if (auto key = crypto::Key::fromBytes(raw); key.ok())
        keys.emplace(copyOf(raw), std::move(key).value());
}

/// Every key that a vault holds, and its box key.
Result<std::vector<crypto::BoxKey>> emptyVault(const std::string& folder, std::string_view passphrase, Keys& keys)
{
    crypto::SystemRandom random;
    KP_TRY_ASSIGN(const auto vault, vault::Vault::open(folder, passphrase, random));
    KP_TRY(vault->scanAll(engine::kPartKeyRecord, [&](ByteView, std::uint64_t, ByteView value) {
        if (const auto record = engine::decodeRecord<engine::PartKeyRecord>(value); record.ok())
            addKey(keys, record.value().key);
        return true;
    }));
    KP_TRY_ASSIGN(const Bytes stored, vault->get(engine::kProfileRecord, {}, 0));
    KP_TRY_ASSIGN(const auto profile, engine::decodeRecord<engine::ProfileRecord>(stored));
    std::vector<crypto::BoxKey> boxes;
    KP_TRY_ASSIGN(crypto::Key seed, crypto::Key::fromBytes(profile.boxSeed));
    boxes.emplace_back(std::move(seed));
    return boxes;
}

/// Every box on the server, whoever it is addressed to.
Result<void> openBoxes(sqlite::Database& server, const std::vector<crypto::BoxKey>& boxes, Keys& keys)
{
    KP_TRY_ASSIGN(sqlite::Statement select, server.prepare("SELECT box FROM wrap"));
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return {};
        for (const crypto::BoxKey& box : boxes)
            if (const auto raw = box.openSealedBox(select.blob(0)); raw.ok())
                addKey(keys, raw.value());
    }
}

std::optional<Bytes> opened(const Keys& keys, std::string_view label, const Bytes& associatedData, const Bytes& sealed)
{
    for (const auto& [raw, key] : keys)
        if (auto plain = crypto::open(crypto::derive(key, label), associatedData, sealed); plain.ok())
            return std::move(plain).value();
    return std::nullopt;
}

std::optional<Bytes> openedSnapshot(const Keys& keys, const wire::Snapshot& snapshot)
{
    for (const auto& [raw, key] : keys)
        if (auto content = engine::openSnapshot(key, snapshot); content.ok())
            return std::move(content).value().state;
    return std::nullopt;
}

Bytes sealedNote(const wire::Entry& entry)
{
    return std::visit(
        [](const auto& body) -> Bytes {
            if constexpr (requires { body.sealed; })
                return body.sealed;
            else
                return {};
        },
        entry.body);
}

std::optional<Bytes> openedNote(const Keys& keys, const wire::Entry& entry, const Hash& space)
{
    Bytes data = copyOf(viewOf("krachtplan/note/1"));
    data.insert(data.end(), space.bytes.begin(), space.bytes.end());
    return opened(keys, "note/1", data, sealedNote(entry));
}

/// Of KP_WORDS, those that stand in it.
nlohmann::json wordsIn(const std::optional<Bytes>& plain)
{
    nlohmann::json found = nlohmann::json::array();
    const char* given = std::getenv("KP_WORDS");
    std::istringstream words(given != nullptr ? given : "");
    for (std::string word; plain && std::getline(words, word, ',');)
        if (std::search(plain->begin(), plain->end(), word.begin(), word.end(),
                        [](std::uint8_t byte, char letter) { return byte == static_cast<std::uint8_t>(letter); })
            != plain->end())
            found.push_back(word);
    return found;
}

void tell(const Hash& chain, std::int64_t position, const char* what, const char* kind, const std::optional<Bytes>& plain)
{
    std::cout << nlohmann::json{{"chain", chain.hex()}, {"position", position},       {"what", what},
                                {"kind", kind},         {"opens", plain.has_value()}, {"words", wordsIn(plain)}}
              << '\n';
}

Result<void> tryItems(sqlite::Database& server, const Keys& keys)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  server.prepare("SELECT chain.id, item.position, item.kind, item.payload, space.id FROM item "
                                 "JOIN chain ON chain.key = item.chain JOIN chain AS space ON space.key = chain.space"));
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return {};
        KP_TRY_ASSIGN(const Hash chain, Hash::fromBytes(select.blob(0)));
        KP_TRY_ASSIGN(const Hash space, Hash::fromBytes(select.blob(4)));
        const std::int64_t position = select.integer(1);
        const auto kind = static_cast<wire::ChainItemKind>(select.integer(2));
        if (kind == wire::ChainItemKind::Commit) {
            KP_TRY_ASSIGN(const wire::Commit commit, wire::decodeCommit(select.blob(3)));
            tell(chain, position, "commit", "", opened(keys, "commit/1", associatedData(commit.header), commit.body));
        } else if (kind == wire::ChainItemKind::Receipt) {
            KP_TRY_ASSIGN(const wire::Receipt receipt, wire::decodeReceipt(select.blob(3)));
            tell(chain, position, "receipt", "", opened(keys, "receipt/1", associatedData(receipt), receipt.sealed));
        } else if (kind == wire::ChainItemKind::Entry) {
            KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(select.blob(3)));
            const bool withdrawal = std::holds_alternative<wire::Withdraw>(entry.body);
            const bool grant = std::holds_alternative<wire::Grant>(entry.body);
            tell(chain, position, "note", withdrawal ? "withdraw" : grant ? "grant" : "", openedNote(keys, entry, space));
        }
    }
}

Result<void> trySnapshots(sqlite::Database& server, const Keys& keys)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  server.prepare("SELECT chain.id, snapshot.position, snapshot.bytes FROM snapshot "
                                 "JOIN chain ON chain.key = snapshot.chain"));
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return {};
        KP_TRY_ASSIGN(const Hash chain, Hash::fromBytes(select.blob(0)));
        KP_TRY_ASSIGN(const wire::Snapshot snapshot, wire::decodeSnapshot(select.blob(2)));
        tell(chain, select.integer(1), "snapshot", "", openedSnapshot(keys, snapshot));
    }
}

Result<void> run(int count, char** words)
{
    KP_TRY(crypto::init());
    const char* passphrase = std::getenv("KRACHTPLAN_PASSPHRASE");
    if (count < 3 || passphrase == nullptr)
        return Errc::Usage;
    Keys keys;
    std::vector<crypto::BoxKey> boxes;
    for (int i = 2; i < count; ++i) {
        KP_TRY_ASSIGN(auto more, emptyVault(words[i], passphrase, keys));
        std::move(more.begin(), more.end(), std::back_inserter(boxes));
    }
    KP_TRY_ASSIGN(sqlite::Database server, sqlite::Database::open(words[1], {}));
    KP_TRY(openBoxes(server, boxes, keys));
    std::cout << nlohmann::json{{"what", "keys"}, {"count", keys.size()}} << '\n';
    KP_TRY(tryItems(server, keys));
    return trySnapshots(server, keys);
}

} // namespace
} // namespace kp

int main(int count, char** words)
{
    const auto done = kp::run(count, words);
    if (!done.ok())
        std::cerr << kp::name(done.code()) << '\n';
    return done.ok() ? 0 : 1;
}
