#include "shared/model/lease.h"

#include "shared/model/roles.h"

namespace kp::model {

const Lease& leaseOf(std::string_view role) noexcept
{
    const RoleSpec* known = findRole(role);
    return known == nullptr || known->professional ? kLeaseProfessional : kLeaseFamily;
}

} // namespace kp::model
