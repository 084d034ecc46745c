/// \file Gives what devices push its place, or says why not. Every item is judged alone by the rules in shared/wire.
#pragma once

#include "server/api/context.h"

namespace kp::server {

/// Whether this entry may only be placed together with others of the same request (pushTogether).
[[nodiscard]] bool standsTogether(const wire::Entry& entry);
/// Of what is pushed, the items that belong together, by the safety part they are about: places in `push`.
[[nodiscard]] std::map<PartId, std::vector<std::size_t>> togetherIn(const std::vector<wire::PushItem>& push);

class Placing {
public:
    Placing(Context& context, DeviceId device) : m_context(context), m_device(device) {}

    /// \return an error for a storage fault only; a refusal is a result.
    [[nodiscard]] Result<wire::PushResult> push(const wire::PushItem& item);
    /// The genesis of a safety part and the notices in its source parts: all of them are placed or none.
    /// \return one result per item
    [[nodiscard]] Result<std::vector<wire::PushResult>> pushTogether(const std::vector<const wire::PushItem*>& items);
    [[nodiscard]] Result<void> takeWraps(const std::vector<wire::Wrap>& wraps);
    [[nodiscard]] Result<void> takeCountersignatures(const std::vector<wire::Countersignature>& signatures);

    // Also used for runs and for cuts after a restore.
    [[nodiscard]] Result<void> placeSpaceEntry(SpaceRoom& room, const wire::Entry& entry, const wire::ChainItem& item);
    [[nodiscard]] Result<void> placePartEntry(SpaceRoom& room, PartRoom& part, const wire::Entry& entry,
                                              const wire::ChainItem& item);
    [[nodiscard]] Result<void> placeCommit(SpaceRoom& room, PartRoom& part, const wire::Commit& commit,
                                           const wire::ChainItem& item);
    [[nodiscard]] Result<void> placeReceipt(SpaceRoom& room, PartRoom& part, const wire::Receipt& receipt,
                                            const wire::ChainItem& item);
    [[nodiscard]] Result<void> placeRemovalLine(SpaceRoom& room, PartRoom& part, const EntryId& removal,
                                                const wire::ChainItem& item);
    [[nodiscard]] Result<SpaceRoom*> newSpace(const SpaceId& id, bool held);
    [[nodiscard]] Result<PartRoom*> newPart(SpaceRoom& room, const PartId& id, bool held);
    /// Places an entry that waited for the end of a restore; one that is refused by now is passed over.
    [[nodiscard]] Result<void> placeWaiting(SpaceRoom& room, PartRoom* part, const Bytes& payload);

private:
    using Answer = Result<wire::PushResult>;
    struct Together;
    [[nodiscard]] Result<void> judgeTogether(SpaceRoom& room, const Together& all) const;
    [[nodiscard]] Result<std::vector<wire::PushResult>> placeTogether(SpaceRoom& room, const Together& all);
    [[nodiscard]] Answer pushEntry(const wire::PushItem& item);
    [[nodiscard]] Answer pushSpaceGenesis(const wire::Entry& entry, const Bytes& payload);
    [[nodiscard]] Answer pushSpaceEntry(SpaceRoom& room, const wire::Entry& entry, const Bytes& payload);
    [[nodiscard]] Answer pushPartGenesis(SpaceRoom& room, const wire::Entry& entry, const Bytes& payload);
    [[nodiscard]] Answer pushPartEntry(SpaceRoom& room, PartRoom& part, const wire::Entry& entry, const Bytes& payload);
    [[nodiscard]] Answer pushCommit(const wire::PushItem& item);
    [[nodiscard]] Answer pushReceipt(const wire::PushItem& item);
    [[nodiscard]] Result<void> placeRemovalLines(SpaceRoom& room, const wire::Entry& removal);
    [[nodiscard]] Result<void> afterSpaceEntry(SpaceRoom& room, const wire::Entry& entry);
    [[nodiscard]] Result<std::optional<wire::PushResult>> placedBefore(const Hash& id, ChainKey chain);
    [[nodiscard]] wire::Place nextSpacePlace(const SpaceRoom& room) const;
    [[nodiscard]] wire::Place nextPlace(const SpaceRoom& room, const PartRoom& part) const;
    /// NotFound, unless the device has been part of it: what it may not know of looks absent.
    [[nodiscard]] Errc disguise(const SpaceRoom& room, const PartRoom* part, Errc code) const;
    /// \return Errc::QuotaReached when this much more may not be stored today.
    [[nodiscard]] Result<void> takeQuota(const SpaceRoom* room, std::size_t size);

    Context& m_context;
    DeviceId m_device;
};

} // namespace kp::server
