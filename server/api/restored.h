/// \file After a restore: takes back from devices what the backup lacked, and holds new work until chains are whole.
#pragma once

#include "server/api/placing.h"

namespace kp::server {

class Restored {
public:
    Restored(Context& context, DeviceId device) : m_context(context), m_device(device) {}

    /// Takes runs that hash on exactly from our heads and obey the rules, as far as they do.
    [[nodiscard]] Result<void> takeRuns(const std::vector<wire::RestoreRun>& runs);
    [[nodiscard]] Result<void> takeReports(const std::vector<wire::ChainPosition>& reports);
    /// Ends the holding where enough devices have reported or 72 hours have passed, and places what waited.
    [[nodiscard]] Result<void> settle(SpaceRoom& room);
    [[nodiscard]] Result<void> settleSpacesOf(const DeviceId& device);

private:
    [[nodiscard]] Result<void> takeRun(const wire::RestoreRun& run);
    [[nodiscard]] Result<bool> takeItem(SpaceRoom& room, PartRoom* part, const wire::ChainItem& item);
    [[nodiscard]] Result<bool> takePartItem(SpaceRoom& room, PartRoom& part, const wire::ChainItem& item);
    [[nodiscard]] Result<bool> heardEnough(const SpaceRoom& room, const PartRoom* part, const ChainRow& row);
    [[nodiscard]] bool windowOpen() const;

    Context& m_context;
    DeviceId m_device;
};

} // namespace kp::server
