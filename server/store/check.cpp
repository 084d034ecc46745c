// Plays every chain again under the rules that let its items in.
#include "server/store/store.h"

namespace kp::server {
namespace {

class Checker {
public:
    Checker(Store& store, CheckReport& report) : m_store(store), m_report(report) {}

    Result<void> run()
    {
        KP_TRY_ASSIGN(const std::vector<ChainRow> chains, m_store.allChains());
        for (const ChainRow& row : chains) {
            ++m_report.chains;
            if (row.isSpace())
                m_space = {};
            wire::PartState part;
            KP_TRY(m_store.eachItem(row.key, false, [&](ItemRow&& item) -> Result<void> {
                ++m_report.items;
                const Result<void> good = row.isSpace() ? spaceItem(item) : partItem(part, item);
                if (!good.ok())
                    problem(good.code(), item.item.place.position);
                return {};
            }));
            const std::uint64_t position = row.isSpace() ? m_space.position : part.position;
            const Hash& head = row.isSpace() ? m_space.head : part.head;
            if (position != row.last.position || head != row.head)
                problem(Errc::ServerDishonest, row.last.position);
            if (!row.isSpace())
                KP_TRY(attachments(row));
        }
        return {};
    }

private:
    /// What stands under a blob's id is what adds up to it, and some commit lists it. One that is not whole yet is no fault.
    Result<void> attachments(const ChainRow& row)
    {
        std::vector<Hash> chunks;
        BlobId blob;
        return m_store.eachChunk(row.key, [&](const ChunkMeta& chunk) -> Result<void> {
            if (chunk.blob != blob || chunk.number == 0)
                chunks.clear();
            blob = chunk.blob;
            const bool follows = chunk.number == chunks.size() && chunk.number < chunk.total;
            chunks.push_back(chunk.hash);
            const bool whole = chunks.size() == chunk.total;
            if (!follows || !chunk.listed || (whole && wire::blobIdOf(chunks) != blob))
                problem("damaged attachment in a part of " + std::to_string(row.last.position) + " items");
            return {};
        });
    }
    void problem(std::string what)
    {
        ++m_report.problems;
        if (m_report.first.size() < 20)
            m_report.first.push_back(std::move(what));
    }
    void problem(Errc code, std::uint64_t position)
    {
        problem(std::string(name(code)) + " at position " + std::to_string(position));
    }
    static Result<void> sameId(const ItemRow& item, const Hash& id, const Hash& head)
    {
        return item.id == id && item.head == head ? Result<void>{} : Errc::ServerDishonest;
    }
    Result<void> spaceItem(const ItemRow& item)
    {
        KP_TRY(wire::checkPlace(m_space.position, m_space.position, m_space.minute, item.item.place));
        KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(item.item.payload));
        KP_TRY(wire::authoriseSpace(m_space, entry, item.item.place));
        wire::applySpaceEntry(m_space, entry, item.item.place);
        return sameId(item, Hash{wire::idOf(entry).bytes}, m_space.head);
    }
    Result<void> partItem(wire::PartState& part, const ItemRow& item)
    {
        const wire::Place& place = item.item.place;
        KP_TRY(wire::checkPlace(part.position, part.spacePosition, part.minute, place));
        switch (item.item.kind) {
        case wire::ChainItemKind::Entry: {
            KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(item.item.payload));
            KP_TRY(wire::authorisePart(m_space, part, entry, place));
            wire::applyPartEntry(m_space, part, entry, place);
            return sameId(item, Hash{wire::idOf(entry).bytes}, part.head);
        }
        case wire::ChainItemKind::Commit:
        case wire::ChainItemKind::CommitHeader: {
            KP_TRY_ASSIGN(const wire::Commit commit, wire::decodeCommit(item.item.payload));
            KP_TRY(wire::authoriseCommit(m_space, part, commit, place));
            wire::applyCommit(part, commit.header, place);
            return sameId(item, Hash{wire::idOf(commit.header).bytes}, part.head);
        }
        case wire::ChainItemKind::Receipt: {
            KP_TRY_ASSIGN(const wire::Receipt receipt, wire::decodeReceipt(item.item.payload));
            KP_TRY(wire::authoriseReceipt(m_space, part, receipt, place));
            wire::applyPlain(part, wire::idOf(receipt), place);
            return sameId(item, wire::idOf(receipt), part.head);
        }
        case wire::ChainItemKind::RemovalLine: {
            KP_TRY_ASSIGN(const EntryId removal, EntryId::fromBytes(item.item.payload));
            KP_TRY(wire::authoriseRemovalLine(m_space, part, removal, place));
            wire::applyRemovalLine(part, removal, place);
            return sameId(item, wire::removalLineId(removal, part.id), part.head);
        }
        case wire::ChainItemKind::Skeleton: break;
        }
        return Errc::Malformed;
    }

    Store& m_store;
    CheckReport& m_report;
    wire::SpaceState m_space;
};

} // namespace

Result<CheckReport> checkStore(Store& store)
{
    CheckReport report;
    KP_TRY_ASSIGN(const bool sound, store.isSound(true));
    if (!sound) {
        report.problems = 1;
        report.first.emplace_back("the database file is damaged");
        return report;
    }
    KP_TRY(Checker(store, report).run());
    return report;
}

} // namespace kp::server
