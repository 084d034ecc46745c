// What an answer's bytes are spent on: one sync of a newcomer, every answer taken apart.
#include "tests/bench/bench.h"

#include "shared/wire/messages.h"

#include <map>

namespace kp::bench {
namespace {

struct Spent {
    std::uint64_t count = 0, bytes = 0;
};

using Table = std::map<std::string, Spent>;

void add(Table& table, const std::string& what, std::size_t bytes)
{
    Spent& spent = table[what];
    ++spent.count;
    spent.bytes += bytes;
}

void takeApart(Table& table, const wire::SyncReply& reply)
{
    constexpr const char* kKinds[] = {"", "entries", "commits", "commit headers", "skeletons", "receipts", "removal lines"};
    for (const wire::ChainDelta& delta : reply.deltas) {
        add(table, "chains: frame", 32 + 32 + 8 + 1 + 4 + 8);
        if (delta.snapshot) {
            const auto snapshot = wire::decodeSnapshot(*delta.snapshot);
            KP_ASSERT(snapshot.ok());
            add(table, "snapshots: sealed content", snapshot.value().sealed.size());
            add(table, "snapshots: ids, hashes, signatures", 4 + delta.snapshot->size() - snapshot.value().sealed.size());
        }
        for (const wire::ChainItem& item : delta.items) {
            const std::string kind = kKinds[static_cast<std::size_t>(item.kind)];
            add(table, kind + ": payload", item.payload.size());
            add(table, "items: kind, place, size", 1 + 20 + 4);
            if (item.kind != wire::ChainItemKind::Entry)
                continue;
            const auto entry = wire::decodeEntry(item.payload);
            KP_ASSERT(entry.ok());
            add(table, std::string("  of these ") + (wire::isSpaceEntry(entry.value()) ? "in space chains" : "in parts"),
                item.payload.size());
        }
    }
    for (const wire::Wrap& wrap : reply.wraps)
        add(table, "wraps", 32 + 32 + 16 + 4 + wrap.box.size());
    for (std::size_t i = 0; i < reply.directory.size(); ++i)
        add(table, "directory", 32 + 32 + 8 + 32);
    for (std::size_t i = 0; i < reply.snapshots.size(); ++i)
        add(table, "snapshot lines", 32 + 32 + 8 + 32 + 4);
    for (std::size_t i = 0; i < reply.lastContacts.size(); ++i)
        add(table, "last contacts", 16 + 4);
    for (std::size_t i = 0; i < reply.owedWraps.size(); ++i)
        add(table, "owed wraps", 32 + 32 + 16);
    for (std::size_t i = 0; i < reply.results.size(); ++i)
        add(table, "results", 1 + 2 + 20);
}

void print(const char* what, const Table& table, std::uint64_t down, std::uint64_t up)
{
    std::printf("%s: %llu bytes down, %llu up; in clear encoding\n", what, static_cast<unsigned long long>(down),
                static_cast<unsigned long long>(up));
    for (const auto& [kind, spent] : table)
        std::printf("  %-40s %8llu pieces %10llu bytes\n", kind.c_str(), static_cast<unsigned long long>(spent.count),
                    static_cast<unsigned long long>(spent.bytes));
}

} // namespace

void bytes()
{
    Scene scene({20, 150, 20, 5, true});
    Table table;
    scene.letIn("newcomer");
    const auto listen = [&](const engine::OutRequest& request, engine::InReply& in) {
        if (request.path == wire::kPathSync)
            if (const auto reply = wire::decode<wire::SyncReply>(in.body); reply.ok())
                takeApart(table, reply.value());
    };
    scene.fleet.tamper = listen;
    scene.fleet.bytesDown = scene.fleet.bytesUp = 0;
    KP_ASSERT(scene.fleet.sync("newcomer").ok());
    print("first sync of 20 families", table, scene.fleet.bytesDown, scene.fleet.bytesUp);
    scene.fleet.tamper = nullptr;
    KP_ASSERT(scene.fleet.sync("coach").ok());
    KP_ASSERT(scene.fleet.sync("newcomer").ok());
    for (const SpaceId& space : scene.spaces)
        KP_ASSERT(scene.coach.addItem(space, {"strength", {}, {{"words", "Samen lachen"}}}).ok());
    for (const std::string who : {"coach", "newcomer"}) {
        table.clear();
        scene.fleet.tamper = listen;
        scene.fleet.bytesDown = scene.fleet.bytesUp = 0;
        KP_ASSERT(scene.fleet.sync(who).ok());
        print(who == "coach" ? "20 edits over 20 families, sent" : "the same received", table, scene.fleet.bytesDown,
              scene.fleet.bytesUp);
    }
}

} // namespace kp::bench
