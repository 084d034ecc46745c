// How this device is opened, told to the plans it is in: the record of a lost device says it to the others.
#include "sync/engine/account_impl.h"
#include "sync/engine/sealing.h"

namespace kp::engine {

std::string_view AccountImpl::unlockWord() const
{
    switch (m_vault->pin().kind) {
    case vault::StoreKind::None: break;
    case vault::StoreKind::Session: return kUnlockPinSession;
    case vault::StoreKind::Hardware: return kUnlockPinHardware;
    }
    return kUnlockWords;
}

void AccountImpl::tellUnlock()
{
    const std::string_view now = unlockWord();
    const auto all = records();
    if (!all.ok())
        return;
    for (const SpaceRecord& record : all.value()) {
        if (!record.joined || record.left)
            continue;
        const auto told = m_vault->get(kUnlockRecord, record.space.view(), 0);
        if ((told.ok() ? textOf(told.value()) : kUnlockWords) == now)
            continue;
        const auto opened = open(record.space);
        if (!opened.ok())
            continue;
        Space& space = *opened.value();
        const auto mine = space.local.devices.find(m_context.me->device);
        const auto people = space.partOfKind("people");
        Part* names = people ? space.find(*people) : nullptr;
        EpochId epoch;
        if (mine == space.local.devices.end() || names == nullptr || space.newestKey(*names, &epoch) == nullptr)
            continue;
        DeviceNote note = deviceNoteIn(space, mine->second.sealed);
        const bool known = note.unlock == now;
        note.unlock = std::string(now);
        static_cast<void>(save(space, [&](vault::Transaction& tx) -> Result<void> {
            if (!known)
                KP_TRY(space.writeEntry(
                    tx, nullptr, wire::NameDevice{m_context.me->device, space.sealNote(*names, epoch, encode(note))}));
            return tx.put(kUnlockRecord, record.space.view(), 0, viewOf(now));
        }));
    }
}

} // namespace kp::engine
