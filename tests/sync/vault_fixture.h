/// \file What the vault's tests share: a folder that goes away, a machine clock that the test moves, a vault that is cheap
/// to open.
#pragma once

#include "shared/crypto/crypto.h"
#include "sync/vault/vault.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <string>

#include <unistd.h>

namespace kp::test {

inline constexpr std::string_view kPassphrase = "vier woorden op papier";
inline constexpr std::uint16_t kKind = 7;

struct TemporaryFolder {
    std::filesystem::path path;
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "kp-vault-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            std::abort();
        path = name;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
};

/// A machine's running time that the test moves.
struct FakeBootClock final : vault::BootClock {
    vault::BootInstant instant{};
    [[nodiscard]] vault::BootInstant now() const override { return instant; }
};

struct VaultFixture {
    TemporaryFolder folder;
    std::filesystem::path directory = folder.path / "v";
    crypto::SystemRandom random;
    FakeBootClock clock;
    std::string vfs{};
    bool durable = true;

    [[nodiscard]] vault::Options options()
    {
        vault::Options result;
        result.lockWait = std::chrono::milliseconds(50);
        result.bootClock = &clock;
        result.fastKdf = true;
        result.vfs = vfs;
        result.durable = durable;
        return result;
    }
    [[nodiscard]] std::unique_ptr<vault::Vault> create()
    {
        auto made = vault::Vault::create(directory, kPassphrase, random, options());
        if (!made.ok())
            FAIL(name(made.code()) << " " << made.error().detail);
        return std::move(made).value();
    }
    [[nodiscard]] Result<std::unique_ptr<vault::Vault>> open(std::string_view passphrase = kPassphrase)
    {
        return vault::Vault::open(directory, passphrase, random, options());
    }
    [[nodiscard]] std::unique_ptr<vault::Vault> mustOpen(std::string_view passphrase = kPassphrase)
    {
        auto opened = open(passphrase);
        if (!opened.ok())
            FAIL(name(opened.code()) << " " << opened.error().detail);
        return std::move(opened).value();
    }
    /// "ok" or the error's name.
    [[nodiscard]] std::string openCode(std::string_view passphrase = kPassphrase)
    {
        const auto opened = open(passphrase);
        return opened.ok() ? "ok" : std::string(name(opened.code()));
    }
};

inline void putOne(vault::Vault& store, std::string_view group, std::uint64_t sequence, std::string_view value)
{
    auto transaction = store.begin();
    REQUIRE(transaction.put(kKind, viewOf(group), sequence, viewOf(value)).ok());
    REQUIRE(transaction.commit().ok());
}

inline std::string textAt(const vault::Vault& store, std::string_view group, std::uint64_t sequence)
{
    const auto value = store.get(kKind, viewOf(group), sequence);
    return value.ok() ? std::string(textOf(value.value())) : std::string(name(value.code()));
}

/// From the environment, so that a failure can be run again.
inline std::uint64_t seed()
{
    const char* text = std::getenv("KP_SEED");
    return text != nullptr ? std::strtoull(text, nullptr, 10) : 20261122;
}

/// Multiplies the amount of work.
inline std::size_t budget()
{
    const char* text = std::getenv("KP_BUDGET");
    return text != nullptr && std::string_view(text) == "nightly" ? 10 : 1;
}

} // namespace kp::test
