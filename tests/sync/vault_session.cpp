#include "tests/sync/vault_session.h"

#include <algorithm>

namespace kp::test {

namespace {

constexpr std::uint16_t kCounterKind = 1;
constexpr std::array<std::uint16_t, 2> kKinds{2, 300};

std::string randomText(Random& random, std::size_t sizeMax)
{
    std::string text(random() % (sizeMax + 1), ' ');
    for (char& letter : text)
        letter = static_cast<char>('a' + random() % 26);
    return text;
}

} // namespace

std::string passphraseNumber(std::size_t changes)
{
    return changes == 0 ? std::string(kPassphrase) : "passphrase number " + std::to_string(changes);
}

VaultSession::VaultSession(FaultVfs& vfs, VaultFixture& fixture, const SessionPlan& plan, std::uint64_t seed)
    : m_vfs(vfs), m_fixture(fixture)
{
    Random random(seed);
    m_vfs.load({});
    run(plan, random);
    m_journal = m_vfs.journal();
    REQUIRE(m_vfs.temporaryFiles() == 0);
}

void VaultSession::acknowledge(void (*what)(Acknowledged&))
{
    Acknowledged next = m_acknowledged.back();
    next.position = m_vfs.journal().size();
    what(next);
    m_acknowledged.push_back(next);
}

void VaultSession::run(const SessionPlan& plan, Random& random)
{
    auto store = m_fixture.create();
    acknowledge([](Acknowledged& a) { a.created = true; });
    for (std::size_t n = 1; n <= plan.transactions; ++n) {
        change(*store, plan, random);
        acknowledge([](Acknowledged& a) { ++a.transactions; });
        if (plan.passphraseEvery != 0 && n % plan.passphraseEvery == 0) {
            const std::size_t changes = m_acknowledged.back().passphrases;
            REQUIRE(store->changePassphrase(passphraseNumber(changes), passphraseNumber(changes + 1)).ok());
            acknowledge([](Acknowledged& a) { ++a.passphrases; });
        }
        if (plan.compactEvery != 0 && n % plan.compactEvery == 0)
            REQUIRE(store->compact().ok());
        if (plan.reopenEvery != 0 && n % plan.reopenEvery == 0) {
            store.reset();
            store = m_fixture.mustOpen(passphraseNumber(m_acknowledged.back().passphrases));
        }
    }
}

void VaultSession::change(vault::Vault& store, const SessionPlan& plan, Random& random)
{
    Content next = m_states.back();
    auto transaction = store.begin();
    const auto put = [&](std::uint16_t kind, const std::string& group, std::uint64_t sequence, const std::string& value) {
        REQUIRE(transaction.put(kind, viewOf(group), sequence, viewOf(value)).ok());
        next[{kind, group, sequence}] = value;
    };
    put(kCounterKind, "counter", 0, std::to_string(m_states.size()));
    const std::size_t count = 2 + random() % 5;
    for (std::size_t i = 0; i < count; ++i)
        put(kKinds[random() % kKinds.size()], "group" + std::to_string(random() % 6), random() % 40,
            randomText(random, random() % 8 == 0 ? plan.valueBytesMax * 12 : plan.valueBytesMax));
    if (random() % 6 == 0) {
        const std::string group = "group" + std::to_string(random() % 6);
        REQUIRE(transaction.eraseGroup(kKinds[0], viewOf(group)).ok());
        std::erase_if(next, [&](const auto& record) {
            return std::get<0>(record.first) == kKinds[0] && std::get<1>(record.first) == group;
        });
    }
    REQUIRE(transaction.commit().ok());
    m_states.push_back(std::move(next));
}

const Acknowledged& VaultSession::acknowledgedAt(std::size_t position) const
{
    const auto after = std::upper_bound(m_acknowledged.begin(), m_acknowledged.end(), position,
                                        [](std::size_t value, const Acknowledged& a) { return value < a.position; });
    return *std::prev(after);
}

std::string VaultSession::examine(const Image& disk, const Acknowledged& acknowledged)
{
    m_vfs.load(disk);
    // A change of passphrase under way may have happened or not; never both, never neither.
    const std::string expected = passphraseNumber(acknowledged.passphrases);
    auto opened = m_fixture.open(expected);
    if (!opened.ok() && opened.code() == Errc::WrongPassphrase)
        opened = m_fixture.open(passphraseNumber(acknowledged.passphrases + 1));
    if (!opened.ok()) {
        if (acknowledged.created || opened.code() != Errc::NotAVault)
            return "does not open: " + std::string(name(opened.code())) + " " + opened.error().detail;
        const auto again = vault::Vault::create(m_fixture.directory, kPassphrase, m_fixture.random, m_fixture.options());
        return again.ok() ? "" : "cannot be created again: " + std::string(name(again.code()));
    }
    return compare(*opened.value(), acknowledged);
}

std::string VaultSession::compare(const vault::Vault& store, const Acknowledged& acknowledged) const
{
    const auto check = store.check();
    if (!check.ok() || !check.value().ok())
        return "damaged";
    Content found;
    for (const std::uint16_t kind : {kCounterKind, kKinds[0], kKinds[1]}) {
        const auto report = store.scanAll(kind, [&](ByteView group, std::uint64_t sequence, ByteView value) {
            found[{kind, std::string(textOf(group)), sequence}] = std::string(textOf(value));
            return true;
        });
        if (!report.ok() || report.value().unreadable > 0)
            return "unreadable";
    }
    const auto counter = found.find({kCounterKind, "counter", 0});
    const std::size_t number = counter == found.end() ? 0 : std::stoul(counter->second);
    if (number < acknowledged.transactions)
        return "acknowledged work lost: " + std::to_string(acknowledged.transactions - number);
    if (number > acknowledged.transactions + 1 || number >= m_states.size())
        return "work from the future";
    return found == m_states[number] ? "" : "half a transaction";
}

} // namespace kp::test
