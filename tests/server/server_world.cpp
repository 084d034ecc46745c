#include "tests/server/server_world.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <unistd.h>

namespace kp::test {

TestDevice::TestDevice(RandomSource& random, PersonId owner)
    : sign(crypto::Key(random)), box(crypto::Key(random)), keys{sign.publicKey(), box.publicKey()},
      id(wire::deviceIdOf(keys)), person(owner)
{}

World::World(std::uint64_t seed, server::ServerOptions options, server::StoreOptions store, std::filesystem::path file)
    : random(seed), m_file(std::move(file)), m_options(options), m_storeOptions(std::move(store))
{
    REQUIRE(crypto::init().ok());
    if (m_file.empty()) {
        static std::atomic<int> number{0};
        m_folder = std::filesystem::temp_directory_path()
                   / ("kp-server-test-" + std::to_string(::getpid()) + "-" + std::to_string(++number));
        std::filesystem::create_directories(m_folder);
        m_file = m_folder / server::Store::kFileName;
    }
    restart();
}

World::~World()
{
    close();
    if (!m_folder.empty())
        std::filesystem::remove_all(m_folder);
}

void World::close()
{
    m_core.reset();
    m_store.reset();
}

void World::restart()
{
    close();
    Result<server::Store> opened = server::Store::open(m_file, random, m_storeOptions);
    REQUIRE(opened.ok());
    m_store.emplace(std::move(opened).value());
    m_core = std::make_unique<server::ServerCore>(*m_store, clock, random, m_options);
}

server::Reply World::openSession(TestDevice& device, wire::SessionReply* reply)
{
    const server::Reply asked = m_core->handle(wire::kPathChallenge, "", {});
    const auto challenge = wire::decode<wire::ChallengeReply>(asked.body);
    REQUIRE(challenge.ok());
    wire::SessionRequest request;
    request.keys = device.keys;
    request.nonce = challenge.value().nonce;
    Bytes message = copyOf(challenge.value().server.view());
    message.insert(message.end(), request.nonce.begin(), request.nonce.end());
    request.signature = device.sign.sign("krachtplan/session/1", message);
    server::Reply answer = m_core->handle(wire::kPathSession, "", wire::encode(request));
    if (answer.status == 200) {
        const auto session = wire::decode<wire::SessionReply>(answer.body);
        REQUIRE(session.ok());
        device.token = toHex(session.value().token);
        if (reply != nullptr)
            *reply = session.value();
    }
    return answer;
}

server::Reply World::post(TestDevice& device, std::string_view path, const Bytes& body)
{
    server::Reply reply = m_core->handle(path, device.token, body);
    if (reply.status == 401) {
        REQUIRE(openSession(device).status == 200);
        reply = m_core->handle(path, device.token, body);
    }
    return reply;
}

wire::SyncReply World::sync(TestDevice& device, const wire::SyncRequest& request)
{
    const server::Reply reply = post(device, wire::kPathSync, wire::encode(request));
    if (reply.status != 200) {
        m_lastError = codeOf(reply);
        FAIL("sync answered " << reply.status << " " << name(m_lastError));
    }
    const auto decoded = wire::decode<wire::SyncReply>(reply.body);
    REQUIRE(decoded.ok());
    return decoded.value();
}

wire::PushResult World::push(TestDevice& device, const wire::PushItem& item)
{
    wire::SyncRequest request;
    request.push.push_back(item);
    const wire::SyncReply reply = sync(device, request);
    REQUIRE(reply.results.size() == 1);
    return reply.results.front();
}

wire::PushItem World::itemOf(const wire::Entry& entry)
{
    wire::PushItem item;
    item.kind = wire::ChainItemKind::Entry;
    item.payload = wire::encode(entry);
    const bool genesis =
        std::holds_alternative<wire::SpaceGenesis>(entry.body) || std::holds_alternative<wire::PartGenesis>(entry.body);
    if (!genesis)
        item.chain = wire::isSpaceEntry(entry) ? chainOf(entry.space) : chainOf(entry.part);
    return item;
}

wire::PushItem World::itemOf(const wire::Commit& commit)
{
    return {chainOf(commit.header.part), wire::ChainItemKind::Commit, wire::encode(commit)};
}

wire::PushItem World::itemOf(const wire::Receipt& receipt)
{
    return {chainOf(receipt.part), wire::ChainItemKind::Receipt, wire::encode(receipt)};
}

wire::Entry World::entry(const TestDevice& author, wire::EntryBody body, const PartId& part)
{
    wire::Entry entry;
    entry.body = std::move(body);
    if (!std::holds_alternative<wire::SpaceGenesis>(entry.body))
        entry.space = space;
    entry.part = part;
    entry.author = author.id;
    random.fill(entry.random);
    wire::sign(entry, author.id, author.sign);
    return entry;
}

void World::startSpace(TestDevice& coach, wire::Standing standing)
{
    const wire::Entry genesis = entry(coach, wire::SpaceGenesis{coach.person, standing, coach.keys});
    space = SpaceId{wire::idOf(genesis).bytes};
    REQUIRE(placed(push(coach, genesis)));
}

void World::admit(TestDevice& by, TestDevice& guest, wire::Standing standing)
{
    wire::AddPerson body;
    body.person = guest.person;
    body.standing = standing;
    body.device = guest.keys;
    body.inPerson = true;
    REQUIRE(placed(push(by, entry(by, body))));
}

void World::addDevice(TestDevice& by, TestDevice& own)
{
    REQUIRE(placed(push(by, entry(by, wire::AddDevice{own.person, own.keys, false, {}}))));
}

TestPart World::startPart(TestDevice& by, wire::PartRule rule)
{
    wire::PartGenesis body;
    body.rule = rule;
    if (rule == wire::PartRule::Private)
        body.owner = by.person;
    body.epoch = random.id<EpochId>();
    const wire::Entry genesis = entry(by, body);
    REQUIRE(placed(push(by, genesis)));
    return {PartId{wire::idOf(genesis).bytes}, body.epoch};
}

wire::PushResult World::grant(TestDevice& by, TestPart& part, const TestDevice& to, wire::Access access, bool withHistory,
                              std::uint32_t untilMinute)
{
    wire::Grant body;
    body.person = to.person;
    body.access = access;
    body.withHistory = withHistory;
    body.untilMinute = untilMinute;
    if (!withHistory)
        body.epoch = part.epoch = random.id<EpochId>();
    return push(by, entry(by, body, part.id));
}

wire::PushResult World::withdraw(TestDevice& by, const TestPart& part, const TestDevice& from)
{
    return push(by, entry(by, wire::Withdraw{from.person, std::nullopt, {}}, part.id));
}

wire::Commit World::commit(TestDevice& by, const TestPart& part, std::string_view text, bool counted)
{
    wire::Commit commit;
    wire::DeviceSequence& sequence = by.sequences[part.id];
    commit.header.part = part.id;
    commit.header.epoch = part.epoch;
    commit.header.device = by.id;
    commit.header.sequence = sequence.last + 1;
    commit.header.previous = sequence.id;
    commit.body = copyOf(viewOf(text));
    wire::sign(commit, by.sign);
    if (counted)
        sequence = {commit.header.sequence, wire::idOf(commit.header)};
    return commit;
}

wire::Receipt World::receipt(const TestDevice& by, const TestPart& part, std::uint32_t day, wire::ReceiptKind kind)
{
    wire::Receipt receipt;
    receipt.part = part.id;
    receipt.epoch = part.epoch;
    receipt.device = by.id;
    receipt.day = day;
    receipt.kind = kind;
    receipt.sealed = Bytes(32);
    random.fill(receipt.sealed);
    wire::sign(receipt, by.sign);
    return receipt;
}

wire::Snapshot World::snapshot(TestDevice& by, const TestPart& part, std::uint64_t position, std::size_t size)
{
    wire::Snapshot snapshot;
    snapshot.part = part.id;
    snapshot.epoch = part.epoch;
    snapshot.author = by.id;
    snapshot.generation = m_store->generation();
    snapshot.position = position;
    const auto row = m_store->chain(chainOf(part.id));
    REQUIRE((row.ok() && row.value()));
    const auto head = m_store->headAt(*row.value(), position);
    REQUIRE(head.ok());
    snapshot.head = head.value();
    snapshot.sealed = Bytes(size);
    random.fill(snapshot.sealed);
    wire::sign(snapshot, by.sign);
    return snapshot;
}

server::Reply World::upload(TestDevice& by, const wire::Snapshot& snapshot)
{
    const Bytes bytes = wire::encode(snapshot);
    wire::SnapshotRequest request;
    request.upload = true;
    request.part = snapshot.part;
    request.id = wire::idOf(snapshot);
    request.total = static_cast<std::uint32_t>(bytes.size());
    server::Reply reply;
    for (std::size_t at = 0; at < bytes.size(); at += wire::limits::kChunkBytes) {
        request.offset = static_cast<std::uint32_t>(at);
        const ByteView rest = ByteView(bytes).subspan(at);
        request.chunk = copyOf(rest.first(std::min(rest.size(), wire::limits::kChunkBytes)));
        reply = post(by, wire::kPathSnapshot, wire::encode(request));
        if (reply.status != 200)
            return reply;
    }
    return reply;
}

wire::ChainPosition World::headOf(const ChainId& chain)
{
    const auto row = m_store->chain(chain);
    REQUIRE((row.ok() && row.value()));
    return {chain, row.value()->last.position, row.value()->head};
}

ChainId chainOf(const PartId& part) { return ChainId{part.bytes}; }
ChainId chainOf(const SpaceId& space) { return ChainId{space.bytes}; }

Errc codeOf(const server::Reply& reply)
{
    const auto error = wire::decode<wire::ErrorReply>(reply.body);
    return error.ok() ? error.value().code : Errc::Malformed;
}

const wire::ChainDelta* deltaOf(const wire::SyncReply& reply, const ChainId& chain)
{
    for (const wire::ChainDelta& delta : reply.deltas)
        if (delta.chain == chain)
            return &delta;
    return nullptr;
}

} // namespace kp::test
