/// \file A family with a server's view of its chains, for tests of rights: everybody signs with real keys, everything is
/// judged before it is applied. Deterministic: keys and ids come from a counter.
#pragma once

#include "shared/crypto/crypto.h"
#include "shared/wire/rights.h"

#include <map>
#include <memory>
#include <string>

namespace kp::test {

class CountingRandom final : public RandomSource {
public:
    explicit CountingRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(std::span<std::uint8_t> out) override
    {
        for (auto& byte : out)
            byte = static_cast<std::uint8_t>(next() >> 32);
    }
    std::uint64_t next() // splitmix64
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t bound) { return next() % bound; }
    template <class AnyId>
    AnyId id()
    {
        AnyId value;
        fill(value.bytes);
        return value;
    }

private:
    std::uint64_t m_state;
};

/// KP_SEED replays; KP_BUDGET=nightly multiplies.
inline std::uint64_t seedFromEnvironment(std::uint64_t fallback)
{
    const char* text = std::getenv("KP_SEED");
    return text != nullptr ? std::strtoull(text, nullptr, 10) : fallback;
}
inline int rounds(int ordinary)
{
    const char* text = std::getenv("KP_BUDGET");
    return text != nullptr && std::string(text) == "nightly" ? ordinary * 50 : ordinary;
}

struct Actor {
    PersonId person;
    wire::Standing standing = wire::Standing::Member;
    wire::DeviceKeys keys;
    DeviceId device;
    std::shared_ptr<crypto::SigningKey> key;
};

class World {
public:
    explicit World(std::uint64_t seed) : random(seed) { KP_ASSERT(crypto::init().ok()); }

    Actor make(wire::Standing standing)
    {
        Actor actor{random.id<PersonId>(), standing, {}, {}, nullptr};
        renew(actor);
        return actor;
    }
    void renew(Actor& actor)
    {
        actor.key = std::make_shared<crypto::SigningKey>(crypto::Key(random));
        actor.keys = {actor.key->publicKey(), crypto::BoxKey(crypto::Key(random)).publicKey()};
        actor.device = wire::deviceIdOf(actor.keys);
    }
    wire::Entry entry(const Actor& author, wire::EntryBody body, const wire::PartState* part = nullptr)
    {
        wire::Entry entry;
        entry.space = std::holds_alternative<wire::SpaceGenesis>(body) ? SpaceId{} : space.id;
        entry.author = author.device;
        entry.seenSpace = {{}, space.position, space.head};
        if (part != nullptr) {
            entry.part = part->id;
            entry.seenPart = {{}, part->position, part->head};
        }
        random.fill(entry.random);
        entry.body = std::move(body);
        wire::sign(entry, author.device, *author.key);
        return entry;
    }
    [[nodiscard]] wire::Place spacePlace() const { return {space.position + 1, space.position + 1, minute}; }
    [[nodiscard]] wire::Place partPlace(const wire::PartState& part) const
    {
        return {part.position + 1, space.position, minute};
    }
    /// Judges, and applies what may stand.
    Result<void> place(const wire::Entry& entry)
    {
        KP_TRY(wire::authoriseSpace(space, entry, spacePlace()));
        wire::applySpaceEntry(space, entry, spacePlace());
        return {};
    }
    Result<void> place(wire::PartState& part, const wire::Entry& entry)
    {
        const wire::Place at = partPlace(part);
        KP_TRY(wire::authorisePart(space, part, entry, at));
        wire::applyPartEntry(space, part, entry, at);
        return {};
    }
    /// By `by`'s signature, with an attestation that `agreed` agreed.
    Actor add(const Actor& by, wire::Standing standing, std::vector<PersonId> agreed = {})
    {
        Actor guest = make(standing);
        KP_ASSERT(place(entry(by, admission(guest, std::move(agreed)))).ok());
        return guest;
    }
    static wire::AddPerson admission(const Actor& guest, std::vector<PersonId> agreed = {})
    {
        wire::AddPerson body;
        body.person = guest.person;
        body.standing = guest.standing;
        body.device = guest.keys;
        body.agreedBy = std::move(agreed);
        return body;
    }
    wire::PartState begin(const Actor& by, wire::PartRule rule, PersonId owner = {})
    {
        wire::PartState part;
        KP_ASSERT(place(part, entry(by, wire::PartGenesis{rule, owner, random.id<EpochId>(), {}})).ok());
        return part;
    }
    wire::Grant grant(const PersonId& person, wire::Access access, std::vector<PersonId> agreed = {})
    {
        wire::Grant body;
        body.person = person;
        body.access = access;
        body.agreedBy = std::move(agreed);
        body.epoch = random.id<EpochId>();
        return body;
    }

    CountingRandom random;
    wire::SpaceState space;
    std::uint32_t minute = 1'000'000;
};

} // namespace kp::test
