/// \file Fills a sync's answer with what this device lacks and may know, within its byte budget.
#pragma once

#include "server/api/access.h"
#include "server/api/context.h"

namespace kp::server {

class Delivery {
public:
    Delivery(Context& context, DeviceId device, wire::SyncReply& reply, std::size_t budget)
        : m_context(context), m_device(device), m_now(context.minute()), m_reply(reply), m_budget(budget)
    {}

    /// What this request itself brought: its results say where it stands, and it need not come back.
    void leaveOut(const std::vector<wire::PushItem>& pushed);
    /// Chains asked for by position. A chain this device may not know of is passed over like one that does not exist.
    [[nodiscard]] Result<void> chains(const std::vector<wire::ChainPosition>& from);
    /// Everything numbered after `since`, in that order, and whole chains that became readable since. Sets the counter.
    [[nodiscard]] Result<void> changes(std::uint64_t since);
    [[nodiscard]] Result<void> directory();
    [[nodiscard]] Result<void> lastContacts();
    void owed(const std::vector<wire::OwedWrap>& wraps);

private:
    struct Source {
        SpaceRoom* room = nullptr;
        const wire::DeviceRecord* device = nullptr;
        const PartRoom* part = nullptr; ///< null: the space chain
        PartAccess access{};
        std::uint64_t snapshotPosition = 0;
        std::uint64_t spaceUpTo = wire::kNever; ///< of the space chain; less for a device that was taken out

        [[nodiscard]] const ChainRow& row() const { return part != nullptr ? part->row : room->row; }
        [[nodiscard]] std::uint64_t upTo() const
        {
            return part != nullptr ? access.upTo : std::min(spaceUpTo, room->row.last.position);
        }
    };
    struct Candidate {
        std::size_t source = 0;
        wire::ChainItemKind kind = wire::ChainItemKind::Entry;
        std::uint64_t change = 0;
        std::uint64_t position = 0;
    };
    [[nodiscard]] Result<std::optional<Source>> sourceOf(const ChainId& chain);
    [[nodiscard]] std::optional<Source> sourceIn(SpaceRoom& room, const wire::DeviceRecord& device,
                                                 const PartRoom* part) const;
    /// The space chain up to the removal of this device, if it was taken out.
    [[nodiscard]] std::optional<Source> sourceOfRemoval(SpaceRoom& room) const;
    [[nodiscard]] Result<wire::ChainItem> shaped(const Source& source, std::uint64_t change, std::uint64_t position,
                                                 wire::ChainItemKind kind);
    [[nodiscard]] Result<void> chainFrom(Source& source, std::uint64_t position);
    [[nodiscard]] Result<std::optional<Bytes>> newestSnapshot(Source& source);
    [[nodiscard]] Result<void> addSnapshotLines(const Source& source, std::uint64_t since, bool said);
    [[nodiscard]] Result<std::vector<wire::Wrap>> allWraps(const Source& source);
    [[nodiscard]] Result<std::uint64_t> newWraps(std::uint64_t since);
    [[nodiscard]] Result<void> gather(SpaceRoom& room, std::uint64_t since);
    [[nodiscard]] Result<void> gatherChain(Source source, std::uint64_t since);
    [[nodiscard]] Result<bool> becameReadable(const Source& source, std::uint64_t since);
    [[nodiscard]] Result<void> handOut(std::uint64_t since);
    [[nodiscard]] bool fits(std::size_t size) const { return m_used + size <= m_budget; }
    void spend(std::size_t size) { m_used += size; }

    Context& m_context;
    DeviceId m_device;
    std::uint32_t m_now;
    wire::SyncReply& m_reply;
    std::size_t m_budget;
    std::size_t m_used = 0;
    bool m_full = false;                                      ///< a chain found no room
    std::set<std::pair<ChainId, std::uint64_t>> m_justPlaced; ///< by this very request: its results say where
    std::set<ChainId> m_asked;                                ///< chains whose positions the client named
    std::set<std::pair<PartId, Hash>> m_snapshotLines;
    std::vector<Source> m_sources;
    std::vector<Candidate> m_candidates;
    std::uint64_t m_bound = wire::kNever; ///< changes beyond it were not looked at
};

} // namespace kp::server
