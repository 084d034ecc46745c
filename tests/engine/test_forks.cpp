// A server that told one device another order of things, or keeps something back: what the device believes afterwards.
#include "tests/support/fleet.h"

#include "shared/wire/messages.h"

#include <catch2/catch.hpp>

#include <set>

using namespace kp;
using namespace kp::test;

namespace {

struct Family {
    Fleet fleet{0xF0'4C};
    PartId goal;

    Family()
    {
        fleet.add("coach", "coach");
        fleet.add("parent", "parent");
        const auto plan = fleet["coach"].createPlan("Peeters", kServerUrl);
        KP_ASSERT(plan.ok());
        fleet.space = plan.value();
        KP_ASSERT(fleet.sync("coach").ok());
        (void)fleet.letIn("coach", "parent", "parent");
        KP_ASSERT(fleet["coach"].addItem(fleet.space, {"goal", {}, {{"words", "doel"}}}).ok());
        fleet.syncAll();
        const auto parts = fleet["coach"].parts(fleet.space);
        KP_ASSERT(parts.ok());
        for (const engine::PartShown& part : parts.value())
            if (part.kind == "goal")
                goal = part.part;
    }

    void add(const std::string& who, const std::string& words)
    {
        const auto plan = fleet[who].show(fleet.space);
        KP_ASSERT(plan.ok());
        for (const engine::ItemShown& item : plan.value().items)
            if (item.kind == "goal") {
                KP_ASSERT(
                    fleet[who].addItem(fleet.space, {"action", {}, {{"words", words}, {"goal", item.item.hex()}}}).ok());
                return;
            }
    }
    std::set<std::string> actions(const std::string& who)
    {
        std::set<std::string> words;
        const auto plan = fleet[who].show(fleet.space);
        KP_ASSERT(plan.ok());
        for (const engine::ItemShown& item : plan.value().items)
            if (item.kind == "action")
                words.insert(item.text("words"));
        return words;
    }
    /// Changes what the next answers say of the goal's chain.
    void lie(const std::function<void(wire::ChainDelta&)>& change)
    {
        fleet.tamper = [this, change](const engine::OutRequest& request, engine::InReply& in) {
            auto reply = wire::decode<wire::SyncReply>(in.body);
            if (request.path != wire::kPathSync || in.status != 200 || !reply.ok())
                return;
            for (wire::ChainDelta& delta : reply.value().deltas)
                if (delta.chain.bytes == goal.bytes)
                    change(delta);
            in.body = wire::encode(reply.value());
        };
    }
    bool alarmed(const std::string& who, const std::string& code)
    {
        const auto status = fleet[who].status(fleet.space);
        KP_ASSERT(status.ok());
        const auto& alarms = status.value().alarms;
        return std::find(alarms.begin(), alarms.end(), code) != alarms.end();
    }
};

} // namespace

TEST_CASE("a device that was told another order comes back to the common one and says so")
{
    // Killed: such a chain is never walked again from its start, and the device stays alone with its order for ever.
    Family f;
    f.fleet.add("papa", "parent");
    (void)f.fleet.letIn("parent", "papa", "parent");
    f.fleet.syncAll();
    f.add("coach", "een");
    REQUIRE(f.fleet.sync("coach").ok());
    f.add("parent", "twee");
    REQUIRE(f.fleet.sync("parent").ok());
    bool lied = false;
    f.lie([&](wire::ChainDelta& delta) {
        if (delta.items.size() < 2)
            return;
        lied = true;
        wire::ChainItem& first = delta.items[delta.items.size() - 2];
        wire::ChainItem& second = delta.items.back();
        std::swap(first.payload, second.payload); // both signed, both valid: only the order is the server's own
        std::swap(first.kind, second.kind);
    });
    REQUIRE(f.fleet.sync("papa").ok());
    REQUIRE(lied);
    CHECK(f.actions("papa") == std::set<std::string>{"een", "twee"});
    f.fleet.tamper = {};
    f.add("coach", "drie");
    f.fleet.syncAll();
    f.add("papa", "vier");
    f.fleet.syncAll();
    for (const char* who : {"coach", "parent", "papa"})
        CHECK(f.actions(who) == std::set<std::string>{"een", "twee", "drie", "vier"});
    CHECK(f.alarmed("papa", "fork"));
    const auto now = f.fleet.sync("papa");
    REQUIRE(now.ok());
    CHECK(now.value().alarms.empty()); // told once; since then it stands on the same chain as everybody
    CHECK(f.fleet["papa"].check().value().ok);
}

TEST_CASE("a chain told anew that lacks something is not believed")
{
    // Killed: what was held and does not come again is given up on the server's word.
    Family f;
    f.add("parent", "een");
    f.fleet.syncAll();
    f.add("coach", "twee");
    REQUIRE(f.fleet.sync("coach").ok());
    const auto before = f.actions("parent");
    REQUIRE(before == std::set<std::string>{"een"});
    bool asked = false;
    f.lie([&](wire::ChainDelta& delta) {
        if (delta.first != 1) { // what is new comes broken: the device asks for the whole chain
            if (!delta.items.empty())
                delta.items.front().payload.back() ^= 1;
            return;
        }
        asked = true;
        for (auto item = delta.items.begin(); item != delta.items.end(); ++item) {
            const auto commit = wire::decodeCommit(item->payload);
            if (item->kind != wire::ChainItemKind::Commit || !commit.ok()
                || commit.value().header.device != f.fleet["parent"].device())
                continue;
            item = delta.items.erase(item);
            for (; item != delta.items.end(); ++item)
                --item->place.position;
            --delta.headPosition;
            return;
        }
    });
    (void)f.fleet.sync("parent");
    REQUIRE(asked);
    CHECK(f.actions("parent") == before);
    f.fleet.tamper = {};
    f.fleet.syncAll();
    CHECK(f.actions("parent") == std::set<std::string>{"een", "twee"});
}
