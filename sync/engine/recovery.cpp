// The recovery sheet: a paper device of this person in each plan, and coming back with it on an empty vault (protocol.md,
// "Enrolment, more devices, recovery").
#include "sync/engine/account_impl.h"
#include "sync/engine/sheets.h"

#include <algorithm>

namespace kp::engine {

Result<SheetMade> AccountImpl::makeSheet(const std::vector<SpaceId>& wanted)
{
    if (wanted.empty())
        return Error{Errc::BadValue, "plans"};
    Bytes secret(sheets::kSecretBytes);
    m_context.random.fill(secret);
    const Identity sheet = sheets::identityOf(secret);
    sheets::SheetCode code{secret, {}};
    SheetMade made;
    auto tx = m_vault->begin();
    const auto done = [&]() -> Result<void> {
        for (const SpaceId& id : wanted) {
            if (std::find(made.plans.begin(), made.plans.end(), id) != made.plans.end())
                continue;
            KP_TRY_ASSIGN(Space * space, enter(id));
            if (!space->record.joined)
                return Errc::NotAllowed;
            KP_TRY(replaceSheet(tx, *space, sheet, secret));
            made.plans.push_back(id);
            const std::string& url = space->record.server;
            if (std::find(code.servers.begin(), code.servers.end(), url) == code.servers.end())
                code.servers.push_back(url);
        }
        m_context.putClock(tx);
        return tx.commit();
    }();
    if (!done.ok()) {
        dropAll();
        return done.error();
    }
    made.words = sheets::wordsOf(secret);
    made.code = sheets::textOf(code);
    made.servers = code.servers;
    crypto::wipe(secret);
    crypto::wipe(code.secret);
    return made;
}

/// One sheet at a time: an older one, which may lie about somewhere, ends with the new one's entry.
Result<void> AccountImpl::replaceSheet(vault::Transaction& tx, Space& space, const Identity& sheet, ByteView secret)
{
    wire::RemoveDevices former;
    for (const DeviceId& device : space.local.activeDevicesOf(space.me()))
        if (space.local.devices.at(device).paper)
            former.devices.push_back(device);
    wire::AddDevice add{space.me(), sheet.keys, true, {}};
    add.sealed = sheets::sealNote(secret, m_context.random, space.record.space, {space.me(), space.record.role});
    KP_TRY(space.writeEntry(tx, nullptr, std::move(add)));
    if (!former.devices.empty())
        KP_TRY(space.writeEntry(tx, nullptr, std::move(former)));
    return {};
}

Result<void> AccountImpl::useSheet(const std::string& text, const std::vector<std::string>& servers)
{
    KP_TRY_ASSIGN(const std::vector<SpaceRecord> all, records());
    if (!all.empty())
        return Error{Errc::NotAllowed, "this vault holds a plan already: a sheet is for an empty one"};
    RecoverRecord recover;
    recover.servers = servers;
    if (sheets::isCode(text)) {
        KP_TRY_ASSIGN(sheets::SheetCode code, sheets::parse(text));
        recover.secret = std::move(code.secret);
        if (recover.servers.empty())
            recover.servers = code.servers;
    } else {
        KP_TRY_ASSIGN(recover.secret, sheets::secretOf(text));
    }
    if (recover.servers.empty())
        return Error{Errc::BadCode, "server"};
    Bytes encoded = encode(recover);
    auto tx = m_vault->begin();
    KP_TRY(tx.put(kRecoverRecord, {}, 0, encoded));
    crypto::wipe(encoded);
    crypto::wipe(recover.secret);
    return tx.commit();
}

Result<void> AccountImpl::comeBack(const std::string& server, const Identity& sheet, const std::vector<Returning>& plans)
{
    auto tx = m_vault->begin();
    for (const Returning& plan : plans) {
        SpaceRecord record;
        record.space = plan.space;
        record.server = server;
        record.role = plan.role;
        record.me = plan.person;
        record.inviter = sheet.device;
        record.inviterKey = sheet.keys.sign;
        record.joined = true;
        record.ownDevice = true;
        Space& space = adopt(tx, std::move(record));
        space.takeSpaceItems(tx, plan.chain);
        if (const auto signedOver = space.comeBack(tx, sheet); !signedOver.ok()) {
            dropAll();
            return signedOver.error();
        }
    }
    const auto last = m_vault->lastSequence(kFormerRecord, {});
    // What was wrapped for the sheet is opened with it, on this device, from now on.
    FormerRecord former{sheet.device, copyOf(sheet.box.seed().view())};
    Bytes encoded = encode(former);
    if (!plans.empty() && !m_context.former.contains(sheet.device))
        (void)tx.put(kFormerRecord, {}, last.ok() && last.value() ? *last.value() + 1 : 1, encoded);
    crypto::wipe(former.boxSeed);
    crypto::wipe(encoded);
    auto stored = m_vault->get(kRecoverRecord, {}, 0);
    if (auto recover = stored.ok() ? decodeRecord<RecoverRecord>(stored.value()) : Errc::NotFound; recover.ok()) {
        std::erase(recover.value().servers, server);
        (void)(recover.value().servers.empty() ? tx.erase(kRecoverRecord, {}, 0)
                                               : tx.put(kRecoverRecord, {}, 0, encode(recover.value())));
        crypto::wipe(recover.value().secret);
    }
    m_context.putClock(tx);
    if (const auto done = tx.commit(); !done.ok()) {
        dropAll();
        return done.error();
    }
    if (!plans.empty())
        m_context.former.emplace(sheet.device, crypto::BoxKey(sheet.box.seed().copy()));
    return {};
}

Result<void> Space::comeBack(vault::Transaction& tx, const Identity& sheet)
{
    wire::Entry entry = newEntry(nullptr, wire::Succeed{m_context.me->keys});
    entry.author = sheet.device;
    wire::sign(entry, sheet.device, sheet.sign);
    const wire::Place place = provisional(nullptr);
    KP_TRY(wire::authoriseSpace(local, entry, place));
    wire::applySpaceEntry(local, entry, place);
    queue(tx, nextOrder(), {ChainId{record.space.bytes}, wire::ChainItemKind::Entry, encode(entry)});
    return {};
}

} // namespace kp::engine
