/// \file A plan that is judged twice: by the server's real handlers and by the wire's rules as a client would. Every entry goes
/// to both; they must answer alike and place alike.
#pragma once

#include "shared/model/policy.h"
#include "tests/server/server_world.h"

#include <map>
#include <set>

namespace kp::test {

struct Court {
    explicit Court(std::uint64_t seed = 1) : server(seed) {}

    World server;
    wire::SpaceState space;
    std::map<PartId, wire::PartState> parts;
    std::uint64_t told = 0, placedCount = 0;

    [[nodiscard]] std::uint32_t minute() const { return server.clock.minute(); }
    /// What both say. \return Errc{} when it was placed
    Errc tell(TestDevice& by, wire::EntryBody body, const PartId& part = {});
    /// A safety part with its notice in that part, signed by all of these. \return what both say; Errc{} when both were placed
    Errc open(const PartId& source, const std::vector<TestDevice*>& signers, PartId* made = nullptr);
    /// Begins a plan.
    void begin(TestDevice& by, wire::Standing standing);
    TestDevice admit(TestDevice& by, wire::Standing standing, std::vector<PersonId> agreed = {});
    PartId beginPart(TestDevice& by, wire::PartRule rule, const PersonId& owner = {});
    void give(TestDevice& by, const PartId& part, const TestDevice& to, wire::Access access);
    [[nodiscard]] wire::Grant grant(const PersonId& to, wire::Access access, std::vector<PersonId> agreed = {});
    [[nodiscard]] static wire::AddPerson admission(const TestDevice& guest, wire::Standing standing,
                                                   std::vector<PersonId> agreed = {});
};

} // namespace kp::test
