/// \file A server in this process and devices that speak to it with real keys and signatures; bodies are mere bytes, as they
/// are to the server.
#pragma once

#include "server/api/server_core.h"
#include "shared/crypto/crypto.h"
#include "shared/wire/messages.h"

#include <filesystem>
#include <random>

namespace kp::test {

class ManualClock final : public WallClock {
public:
    std::int64_t ms = 29'000'000LL * 60'000;
    [[nodiscard]] std::int64_t nowMs() const override { return ms; }
    void passMinutes(std::int64_t minutes) { ms += minutes * 60'000; }
    [[nodiscard]] std::uint32_t minute() const { return minuteOf(ms); }
};

class Seeded final : public RandomSource {
public:
    explicit Seeded(std::uint64_t seed) : m_engine(seed) {}
    void fill(std::span<std::uint8_t> out) override
    {
        for (std::uint8_t& byte : out)
            byte = static_cast<std::uint8_t>(m_engine());
    }

private:
    std::mt19937_64 m_engine;
};

struct TestDevice {
    crypto::SigningKey sign;
    crypto::BoxKey box;
    wire::DeviceKeys keys;
    DeviceId id;
    PersonId person;
    std::string token{};
    std::map<PartId, wire::DeviceSequence> sequences{};

    TestDevice(RandomSource& random, PersonId owner);
};

struct TestPart {
    PartId id;
    EpochId epoch;
};

/// One server with its clock; remembers nothing of what devices do.
class World {
public:
    explicit World(std::uint64_t seed = 1, server::ServerOptions options = {}, server::StoreOptions store = {},
                   std::filesystem::path file = {});
    ~World();

    ManualClock clock;
    Seeded random;
    SpaceId space; ///< the one that startSpace() made last

    [[nodiscard]] server::Store& store() { return *m_store; }
    [[nodiscard]] server::ServerCore& core() { return *m_core; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Closes and opens the store: a server that was restarted.
    void restart();
    void close();

    [[nodiscard]] TestDevice device() { return {random, random.id<PersonId>()}; }
    [[nodiscard]] TestDevice deviceOf(const PersonId& person) { return {random, person}; }
    [[nodiscard]] server::Reply openSession(TestDevice& device, wire::SessionReply* reply = nullptr);
    /// Opens a session first when needed.
    [[nodiscard]] server::Reply post(TestDevice& device, std::string_view path, const Bytes& body);
    [[nodiscard]] wire::SyncReply sync(TestDevice& device, const wire::SyncRequest& request);
    /// \return the one result
    [[nodiscard]] wire::PushResult push(TestDevice& device, const wire::PushItem& item);
    [[nodiscard]] wire::PushResult push(TestDevice& device, const wire::Entry& entry)
    {
        return push(device, itemOf(entry));
    }
    [[nodiscard]] wire::PushResult push(TestDevice& device, const wire::Commit& commit)
    {
        return push(device, itemOf(commit));
    }

    [[nodiscard]] static wire::PushItem itemOf(const wire::Entry& entry);
    [[nodiscard]] static wire::PushItem itemOf(const wire::Commit& commit);
    [[nodiscard]] static wire::PushItem itemOf(const wire::Receipt& receipt);

    [[nodiscard]] wire::Entry entry(const TestDevice& author, wire::EntryBody body, const PartId& part = {});
    void startSpace(TestDevice& coach, wire::Standing standing = wire::Standing::Coach);
    void admit(TestDevice& by, TestDevice& guest, wire::Standing standing);
    void addDevice(TestDevice& by, TestDevice& own);
    [[nodiscard]] TestPart startPart(TestDevice& by, wire::PartRule rule = wire::PartRule::Family);
    /// Without history (a new epoch, which `part` takes over) unless said.
    wire::PushResult grant(TestDevice& by, TestPart& part, const TestDevice& to, wire::Access access = wire::Access::Write,
                           bool withHistory = false, std::uint32_t untilMinute = 0);
    wire::PushResult withdraw(TestDevice& by, const TestPart& part, const TestDevice& from);
    /// The device's next commit, which is not yet counted as its own until `counted`.
    [[nodiscard]] wire::Commit commit(TestDevice& by, const TestPart& part, std::string_view text, bool counted = true);
    [[nodiscard]] wire::Receipt receipt(const TestDevice& by, const TestPart& part, std::uint32_t day,
                                        wire::ReceiptKind kind = wire::ReceiptKind::Read);
    [[nodiscard]] wire::Snapshot snapshot(TestDevice& by, const TestPart& part, std::uint64_t position,
                                          std::size_t size = 300);
    [[nodiscard]] server::Reply upload(TestDevice& by, const wire::Snapshot& snapshot);
    [[nodiscard]] wire::ChainPosition headOf(const ChainId& chain);
    [[nodiscard]] Errc lastError() const { return m_lastError; }

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
    server::ServerOptions m_options;
    server::StoreOptions m_storeOptions;
    std::optional<server::Store> m_store;
    std::unique_ptr<server::ServerCore> m_core;
    Errc m_lastError = Errc::Internal;
};

[[nodiscard]] ChainId chainOf(const PartId& part);
[[nodiscard]] ChainId chainOf(const SpaceId& space);
/// The code in an answer that is an error.
[[nodiscard]] Errc codeOf(const server::Reply& reply);
[[nodiscard]] const wire::ChainDelta* deltaOf(const wire::SyncReply& reply, const ChainId& chain);

/// Placed.
[[nodiscard]] inline bool placed(const wire::PushResult& result) { return result.status == wire::PushStatus::Placed; }
[[nodiscard]] inline bool refusedWith(const wire::PushResult& result, Errc code)
{
    return result.status == wire::PushStatus::Refused && result.code == code;
}
[[nodiscard]] inline bool laterWith(const wire::PushResult& result, Errc code)
{
    return result.status == wire::PushStatus::Later && result.code == code;
}

} // namespace kp::test
