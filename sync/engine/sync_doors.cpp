// Guests who ask to come in, and hosts who open: the mailboxes of invitations.
#include "sync/engine/codes.h"
#include "sync/engine/sync_session.h"

namespace kp::engine {

Task<bool> SyncMachine::guests(Visit& visit)
{
    std::vector<JoinRecord> joins;
    (void)m_account.vault().scanAll(kJoinRecord, [&](ByteView, std::uint64_t, ByteView value) {
        if (auto join = decodeRecord<JoinRecord>(value); join.ok() && join.value().server == visit.url)
            joins.push_back(std::move(join).value());
        return true;
    });
    Context& context = m_account.context();
    for (JoinRecord& join : joins) {
        visit.spaces.insert(join.space);
        wire::InviteRequest request;
        request.invite = codes::inviteIdOf(join.secret);
        if (!join.asked) {
            request.action = wire::InviteAction::Ask;
            // A person's first device goes by what they are, a further one by what they called it.
            const std::string& called = join.ownDevice ? context.profile.name : context.profile.role;
            request.sealed =
                codes::sealGuestNote(join.secret, context.random,
                                     {context.me->keys, context.profile.name, called, std::string(m_account.unlockWord())});
            Task<Result<Bytes>> sent = post(visit, wire::kPathInvite, encode(request));
            const Result<Bytes> answer = co_await sent;
            if (!answer.ok())
                continue; // not open yet, or expired: asked again next time
            join.asked = true;
            auto tx = m_account.vault().begin();
            (void)tx.put(kJoinRecord, request.invite.view(), 0, encode(join));
            (void)tx.commit();
        } else if (join.remote) {
            request.action = wire::InviteAction::Collect;
            Task<Result<Bytes>> sent = post(visit, wire::kPathInvite, encode(request));
            const Result<Bytes> answer = co_await sent;
            const auto reply = answer.ok() ? wire::decode<wire::InviteReply>(answer.value()) : Errc::Offline;
            if (!reply.ok() || !reply.value().present)
                continue;
            const auto note = codes::openAnswer(join.secret, reply.value().sealed);
            if (!note.ok())
                continue;
            SpaceRecord record;
            record.space = note.value().space;
            record.server = visit.url;
            record.role = note.value().role;
            record.me = note.value().person;
            record.inviter = note.value().inviter;
            record.inviterKey = note.value().inviterKey;
            record.invite = request.invite;
            auto tx = m_account.vault().begin();
            (void)tx.erase(kSpaceRecord, join.space.view(), 0);
            (void)tx.put(kSpaceRecord, record.space.view(), 0, encode(record));
            join.remote = false;
            join.space = record.space;
            (void)tx.put(kJoinRecord, request.invite.view(), 0, encode(join));
            (void)tx.commit();
            visit.wantDirectory = true;
        }
    }
    co_return true;
}

Task<bool> SyncMachine::hosts(Visit& visit)
{
    std::vector<InviteRecord> invites;
    (void)m_account.vault().scanAll(kInviteRecord, [&](ByteView, std::uint64_t, ByteView value) {
        if (auto invite = decodeRecord<InviteRecord>(value); invite.ok())
            invites.push_back(std::move(invite).value());
        return true;
    });
    Context& context = m_account.context();
    for (InviteRecord& invite : invites) {
        auto space = m_account.open(invite.space);
        if (!space.ok() || space.value()->record.server != visit.url)
            continue;
        const auto now = static_cast<std::uint64_t>(context.clock.nowMs());
        wire::InviteRequest request;
        request.invite = codes::inviteIdOf(invite.secret);
        const auto keep = [&](bool wanted) {
            auto tx = m_account.vault().begin();
            if (wanted)
                (void)tx.put(kInviteRecord, request.invite.view(), 0, encode(invite));
            else
                (void)tx.erase(kInviteRecord, request.invite.view(), 0);
            (void)tx.commit();
        };
        if (!invite.opened) {
            if (now >= invite.expiresMs) {
                keep(false);
                continue;
            }
            request.action = wire::InviteAction::Open;
            request.lifetimeMinutes = static_cast<std::uint32_t>((invite.expiresMs - now + 59'999) / 60'000);
            Task<Result<Bytes>> sent = post(visit, wire::kPathInvite, encode(request));
            const Result<Bytes> answer = co_await sent;
            if (!answer.ok())
                continue;
            invite.opened = true;
            keep(true);
        }
        if (invite.remote && invite.existingPerson && space.value()->local.person(invite.person) != nullptr) {
            // Approved: tell the guest where to come in.
            request.action = wire::InviteAction::Answer;
            request.sealed = codes::sealAnswer(invite.secret, context.random,
                                               {invite.secret, invite.space, visit.url, invite.role, invite.person,
                                                context.me->device, context.me->keys.sign, invite.expiresMs});
            Task<Result<Bytes>> sent = post(visit, wire::kPathInvite, encode(request));
            if (const Result<Bytes> answer = co_await sent; answer.ok())
                keep(false);
            visit.spaces.insert(invite.space);
            continue;
        }
        request.action = wire::InviteAction::Fetch;
        request.sealed.clear();
        Task<Result<Bytes>> sent = post(visit, wire::kPathInvite, encode(request));
        const Result<Bytes> answer = co_await sent;
        const auto reply = answer.ok() ? wire::decode<wire::InviteReply>(answer.value()) : Errc::Offline;
        if (!reply.ok() || !reply.value().present) {
            // Given up when the server says that nobody asked, not when it cannot be heard: our clock may be ahead.
            const bool told = reply.ok() || (!answer.ok() && answer.code() == Errc::BadCode);
            if (told && now >= invite.expiresMs + static_cast<std::uint64_t>(kDayMs))
                keep(false);
            continue;
        }
        const auto guest = codes::openGuestNote(invite.secret, reply.value().sealed);
        if (!guest.ok())
            continue;
        if (invite.remote) {
            invite.asked = reply.value().sealed;
            keep(true);
            continue;
        }
        if (invite.ownDevice) {
            const auto refused = m_account.letDeviceIn(invite, guest.value());
            if (!refused.ok()) {
                fail(refused.code());
                continue;
            }
            for (const auto& [plan, code] : refused.value())
                m_report.refused.push_back({ChainId{plan.bytes}, std::string(name(code))});
            keep(false);
            request.action = wire::InviteAction::Close;
            Task<Result<Bytes>> closing = post(visit, wire::kPathInvite, encode(request));
            (void)co_await closing;
            continue;
        }
        const auto done = m_account.save(*space.value(), [&](vault::Transaction& tx) -> Result<void> {
            KP_TRY(m_account.admit(tx, *space.value(), invite, guest.value()));
            return tx.erase(kInviteRecord, request.invite.view(), 0);
        });
        if (!done.ok())
            m_report.refused.push_back({ChainId{invite.space.bytes}, std::string(name(done.code()))});
        visit.spaces.insert(invite.space);
        if (!done.ok())
            continue;
        // Used up: left open it would count among those that this device may have open. Not heard, it runs out by itself.
        request.action = wire::InviteAction::Close;
        Task<Result<Bytes>> closing = post(visit, wire::kPathInvite, encode(request));
        (void)co_await closing;
    }
    co_return true;
}

} // namespace kp::engine
