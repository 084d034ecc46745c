// Nothing readable leaves the process: not in the vault's files, not in temporary files, no keys in memory after lock().
#include "shared/sqlite/database.h"
#include "sync/vault/key_slot.h"
#include "tests/sync/vault_fixture.h"

#include <algorithm>
#include <chrono>
#include <fstream>

#include <fcntl.h>
#include <sys/stat.h>

using namespace kp;
using namespace kp::test;
using kp::vault::Vault;

namespace {

constexpr std::string_view kCanary = "KANARIE-Geheim-Adres-Kerkstraat-42";
constexpr std::string_view kGroupCanary = "KANARIE-Peeters";
constexpr std::string_view kPassphraseCanary = "KANARIE-paard-batterij-nietje";

std::string base64(std::string_view text)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i + 2 < text.size(); i += 3) {
        const auto byte = [&](std::size_t k) { return std::uint32_t{static_cast<std::uint8_t>(text[i + k])}; };
        const std::uint32_t bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for (int shift = 18; shift >= 0; shift -= 6)
            out += kAlphabet[bits >> shift & 63];
    }
    return out;
}

/// The forms in which a text could lie somewhere.
std::vector<std::string> formsOf(std::string_view text)
{
    std::vector<std::string> forms{std::string(text), toHex(viewOf(text))};
    std::string little, big, upper = forms[1];
    for (const char letter : text) {
        little += {letter, '\0'};
        big += {'\0', letter};
    }
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' ? static_cast<char>(c - 32) : c; });
    forms.insert(forms.end(), {little, big, upper});
    for (std::size_t skip = 0; skip < 3; ++skip) // three alignments
        forms.push_back(base64(text.substr(skip)));
    return forms;
}

/// Files with one of the canaries in them; in shared folders only those written since `since`.
std::vector<std::string> findings(const std::filesystem::path& root, const timespec& since)
{
    std::vector<std::string> forms;
    for (const std::string_view canary : {kCanary, kGroupCanary, kPassphraseCanary})
        std::ranges::move(formsOf(canary), std::back_inserter(forms));
    std::vector<std::string> found;
    std::error_code ignored;
    constexpr auto kSkip = std::filesystem::directory_options::skip_permission_denied;
    for (auto entry = std::filesystem::recursive_directory_iterator(root, kSkip, ignored);
         entry != std::filesystem::recursive_directory_iterator(); entry.increment(ignored)) {
        struct stat status {};
        if (::lstat(entry->path().c_str(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > (64 << 20))
            continue;
        if (status.st_mtim.tv_sec < since.tv_sec)
            continue;
        std::ifstream in(entry->path(), std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(in), {}};
        for (const std::string& form : forms)
            if (content.find(form) != std::string::npos)
                found.push_back(entry->path().string());
    }
    return found;
}

/// Files this process holds open that have no name any more, such as SQLite's temporary ones.
std::vector<std::string> namelessFiles()
{
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code ignored;
        const std::string target = std::filesystem::read_symlink(entry.path(), ignored).string();
        if (target.find("etilqs") != std::string::npos || (target.ends_with("(deleted)") && target.starts_with("/")))
            found.push_back(target);
    }
    return found;
}

constexpr unsigned long kRangeMax = 1UL << 32;

/// How often those 32 bytes lie in this process's memory. The needle comes masked, or it would find itself.
std::size_t timesInMemory(const Bytes& masked)
{
    std::ifstream maps("/proc/self/maps");
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    REQUIRE(memory >= 0);
    std::size_t times = 0;
    std::string line;
    while (std::getline(maps, line)) {
        unsigned long start = 0, end = 0;
        char rights[5] = {};
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &start, &end, rights) != 3 || rights[0] != 'r' || rights[1] != 'w')
            continue;
        if (end - start > kRangeMax)
            continue; // a sanitizer's shadow: terabytes that hold no bytes of ours
        Bytes chunk(end - start);
        const ssize_t size = ::pread(memory, chunk.data(), chunk.size(), static_cast<off_t>(start));
        for (std::size_t i = 0; size > 0 && i + masked.size() <= static_cast<std::size_t>(size); ++i) {
            std::size_t k = 0;
            while (k < masked.size() && (chunk[i + k] ^ 0x5A) == masked[k])
                ++k;
            times += k == masked.size() ? 1U : 0U;
        }
        crypto::wipe(chunk); // or the next look would find this copy
    }
    ::close(memory);
    return times;
}

Bytes maskedCopy(const crypto::Key& key)
{
    Bytes masked(key.view().size());
    std::transform(key.view().begin(), key.view().end(), masked.begin(),
                   [](std::uint8_t byte) { return static_cast<std::uint8_t>(byte ^ 0x5A); });
    return masked;
}

/// The master key and the record key of a closed vault, masked.
std::vector<Bytes> keysOf(VaultFixture& f)
{
    auto database = sqlite::Database::open(f.directory / "vault.db", {});
    auto read = database.value().prepare("SELECT value FROM meta WHERE name='slot'");
    REQUIRE(read.value().step().value());
    const auto slot = vault::decodeKeySlot(read.value().blob(0));
    const auto wrapping = vault::deriveWrappingKey(slot.value(), kPassphrase);
    const auto master = vault::unwrapMasterKey(slot.value(), wrapping.value());
    return {maskedCopy(master.value()), maskedCopy(crypto::derive(master.value(), "krachtplan/vault/record/1")),
            maskedCopy(wrapping.value())};
}

} // namespace

// Killed: values stored unsealed beside sealed ones; group names as tags.
TEST_CASE("nothing written to the vault can be found on disk in any form", "[vault]")
{
    timespec since{};
    ::clock_gettime(CLOCK_REALTIME, &since);
    VaultFixture f;
    auto made = Vault::create(f.directory, kPassphraseCanary, f.random, f.options());
    REQUIRE(made.ok());
    const Vault& store = *made.value();
    std::string large;
    while (large.size() < 200'000)
        large += kCanary;
    auto transaction = made.value()->begin();
    for (std::uint64_t n = 0; n < 60; ++n) // more than the page cache holds: pages spill while the transaction is open
        REQUIRE(transaction.put(kKind, viewOf(kGroupCanary), n, viewOf(large)).ok());
    CHECK(findings(f.folder.path, since).empty());
    REQUIRE(transaction.commit().ok());
    CHECK(store.list(kKind, viewOf(kGroupCanary)).value().size() == 60);
    CHECK(store.scanAll(kKind, [](ByteView, std::uint64_t, ByteView) { return true; }).ok());
    REQUIRE(made.value()->changePassphrase(kPassphraseCanary, kCanary).ok());

    CHECK(namelessFiles().empty());
    CHECK(findings(f.folder.path, since).empty());
    for (const char* shared : {"/tmp", "/var/tmp"})
        CHECK(findings(shared, since).empty());
    made.value().reset();
    CHECK(findings(f.folder.path, since).empty());

    std::ofstream(f.folder.path / "planted") << "..." << base64(std::string("x").append(kCanary)); // the search can find
    CHECK(findings(f.folder.path, since).size() == 1);
}

// Killed: lock() that keeps the keys aside.
TEST_CASE("after lock no key of the vault is left in memory", "[vault]")
{
    VaultFixture f;
    {
        const auto store = f.create();
        putOne(*store, "g", 1, "x");
    }
    const std::vector<Bytes> masked = keysOf(f);
    auto store = f.mustOpen();
    putOne(*store, "g", 2, "y");
    CHECK(timesInMemory(masked[1]) > 0); // the search can find

    store->lock();

    for (const Bytes& needle : masked)
        CHECK(timesInMemory(needle) == 0);
    REQUIRE(store->unlock(kPassphrase).ok());
    store.reset();
    for (const Bytes& needle : masked)
        CHECK(timesInMemory(needle) == 0);
}
