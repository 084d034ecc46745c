/// \file The server's working memory: per space, the states its chains add up to. A room is loaded from the store on first
/// use and kept while it is among the most recently used; what is in it always equals what is stored, so after a failed
/// transaction all of them are forgotten. Belongs to ServerCore's thread.
#pragma once

#include "server/store/store.h"
#include "shared/wire/messages.h"

#include <unordered_map>

namespace kp::server {

/// One chain as one device may fetch it.
struct ViewLine {
    ChainKey key = 0;
    wire::ChainPosition at; ///< limited to what the device may fetch
    std::uint64_t lastChange = 0;
};
/// What one device may know of one space. Valid while the room does not change and no term runs out.
struct SpaceView {
    std::uint64_t serial = 0; ///< of this making: what was computed from views is good while their serials are
    std::uint64_t roomChange = 0;
    std::uint32_t fromMinute = 0;
    std::uint32_t untilMinute = 0;
    bool member = false; ///< false: the space does not exist for this device
    std::vector<ViewLine> lines;
    std::vector<PartId> denied;
    std::vector<wire::OwedWrap> owed;
    std::uint64_t lastChange = 0;
};

struct PartRoom {
    ChainRow row;
    wire::PartState state;
    std::set<std::pair<EpochId, DeviceId>> wraps;
    std::set<PersonId> cut; ///< withdrawn since a restore, not yet placed
};
struct SpaceRoom {
    ChainRow row;
    wire::SpaceState state;
    std::map<PartId, PartRoom> parts;
    std::set<DeviceId> cut;   ///< removed since a restore, not yet placed
    std::uint64_t change = 0; ///< the last one in any of its chains
    std::uint64_t lastUse = 0;
    std::map<DeviceId, SpaceView> views;

    [[nodiscard]] bool anyHeld() const;
    [[nodiscard]] std::uint64_t bytes() const;
};

class Rooms {
public:
    Rooms(Store& store, std::size_t countMax) : m_store(store), m_countMax(countMax) {}

    /// Null for an unknown chain. Pointers stay good until trim() or clear().
    [[nodiscard]] Result<SpaceRoom*> ofChain(const ChainId& chain);
    [[nodiscard]] Result<SpaceRoom*> ofSpace(ChainKey space);
    /// A space chain that was just added to the store.
    [[nodiscard]] SpaceRoom& add(const ChainRow& row);
    [[nodiscard]] PartRoom& addPart(SpaceRoom& room, const ChainRow& row);
    [[nodiscard]] Result<const std::vector<ChainKey>*> spacesOf(const DeviceId& device);
    [[nodiscard]] Result<void> addMember(SpaceRoom& room, const DeviceId& device);
    /// To be called after every change to a room's chains.
    void changed(SpaceRoom& room) const { room.change = m_store.change(); }
    [[nodiscard]] Store& store() noexcept { return m_store; }
    [[nodiscard]] std::uint64_t nextSerial() noexcept { return ++m_serial; }
    /// Forgets the least recently used beyond the limit; between requests only.
    void trim();
    void clear();

private:
    [[nodiscard]] Result<SpaceRoom*> load(ChainKey space);
    [[nodiscard]] Result<void> loadPart(SpaceRoom& room, const ChainRow& row);
    [[nodiscard]] Result<void> loadCuts(SpaceRoom& room);

    Store& m_store;
    std::size_t m_countMax;
    std::uint64_t m_use = 0;
    std::uint64_t m_serial = 0;
    std::unordered_map<ChainKey, std::unique_ptr<SpaceRoom>> m_rooms;
    std::unordered_map<ChainId, ChainKey> m_spaceOfChain; ///< of loaded rooms
    std::unordered_map<DeviceId, std::vector<ChainKey>> m_memberships;
};

} // namespace kp::server
