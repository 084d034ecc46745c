/// \file The sync session: one straight coroutine per server, resumed with answers. See protocol.md "API" and "Server".
#pragma once

#include "sync/engine/account_impl.h"
#include "sync/engine/parcels.h"
#include "sync/engine/second_signature.h"
#include "sync/engine/task.h"

#include "shared/wire/blob.h"
#include "shared/wire/messages.h"

#include <set>

namespace kp::engine {

inline constexpr std::size_t kWantedPerRequest = 1000;

class SyncMachine final : public SyncSession {
public:
    SyncMachine(AccountImpl& account, std::optional<SpaceId> only);

    std::optional<OutRequest> next() override;
    void onReply(Result<InReply> reply) override;
    Result<SyncReport> report() const override;

private:
    struct Pushed {
        SpaceId space;
        std::uint64_t order = 0;
        wire::PushItem item;
    };
    /// What one visit to one server needs to remember between requests.
    struct Visit {
        std::string url;
        std::string token;
        ServerRecord server;
        bool known = false;                      ///< spoken to before
        bool resumed = false;                    ///< in a session opened by an earlier visit, until the server forgot it
        bool restored = false;                   ///< its generation changed
        GenerationId before;                     ///< then: the one from before, kept until this visit went well
        std::map<ChainId, std::uint64_t> wanted; ///< asked for explicitly, from these positions
        std::vector<ChainId> order;              ///< of the last directory: plan by plan, so that the first is soon whole
        std::uint64_t since = 0;                 ///< as sent; becomes the record's when all up to it is taken in
        std::vector<wire::Wrap> wraps;
        std::vector<wire::Countersignature> countersignatures;
        std::vector<wire::RestoreRun> restore;
        bool reporting = false;                           ///< a restored server waits to hear what its chains' readers hold
        std::set<ChainId> unreported{};                   ///< then: taken in since, to be told
        std::vector<Pushed> pushed;                       ///< of the request under way
        std::set<std::pair<SpaceId, std::uint64_t>> held; ///< answered "later": not again in this session
        std::set<SpaceId> spaces;                         ///< with something to do
        std::set<std::pair<SpaceId, PartId>> erased;      ///< the server gives nothing of these any more
        bool saysMore = false;                            ///< the server: more of our commits than we ever sent
        bool onlyPull = false;
        bool wantDirectory = false;
        bool askedDirectory = false; ///< in the request under way
        int directories = 0;
        int answers = 0;              ///< of a first sync
        std::set<ChainId> unanswered; ///< asked for, with room for an answer, and nothing came
        bool more = true;
    };

    // Entries with two signatures (safety_doors.cpp): outside the outbox, and together.
    static constexpr std::uint64_t kTogetherOrder = ~std::uint64_t{0};
    struct Pending {
        Space* space = nullptr;
        std::uint64_t number = 0;
        std::uint16_t failure = 0;
        SecondSignature asked;
        bool mine = false; ///< asked from this device, which hands it in
    };
    [[nodiscard]] std::vector<Pending> pending(const Visit& visit);
    void addTogether(Visit& visit, wire::SyncRequest& request, std::size_t bytes);
    void refuseTogether(const Visit& visit, vault::Transaction& tx, const Pushed& pushed, Errc code);
    [[nodiscard]] bool settleTogether(Visit& visit);
    Task<bool> run();
    Task<bool> visit(std::string url);
    /// Goes on in the session that an earlier visit opened. \return false when there is none
    [[nodiscard]] bool resume(Visit& visit);
    Task<bool> logIn(Visit& visit);
    Task<bool> guests(Visit& visit);
    Task<bool> hosts(Visit& visit);
    Task<bool> lookForOwnWork(Visit& visit);
    /// Signs in as `who`. again: in a visit that knows already which server this is.
    Task<Result<wire::SessionReply>> openSession(Visit& visit, const Identity& who, bool again);
    /// With a recovery sheet in hand: which plans it is for, and into them (recovery_doors.cpp).
    Task<bool> recoveries(Visit& visit);
    Task<Result<std::map<SpaceId, std::vector<wire::ChainItem>>>> chainsOfSheet(Visit& visit);
    [[nodiscard]] bool nameAfterReturn(const Visit& visit);
    /// Plans that this device was taken out of: parcels, wipe, last word (parting_doors.cpp).
    Task<bool> partings(Visit& visit);
    Task<Result<PersonId>> handIn(Visit& visit, SpaceId space, std::uint32_t number, const ParcelOutRecord& out);
    Task<bool> lastWord(Visit& visit, SpaceId space, PartingRecord& parting);
    Task<Result<wire::ParcelReply>> askParcel(Visit& visit, wire::ParcelRequest request);
    [[nodiscard]] std::vector<std::pair<SpaceId, DeviceId>> parcelsDue(const Visit& visit);
    Task<bool> collectParcels(Visit& visit);
    Task<bool> dropAnswered(Visit& visit);
    Task<bool> rounds(Visit& visit);
    /// What to remember of the server: a restored one stays news until it was given everything that it lost.
    [[nodiscard]] static Bytes serverRecord(const Visit& visit, bool wentWell);
    [[nodiscard]] std::size_t waitingIn(const Visit& visit);
    Task<bool> afterwards(Visit& visit);
    Task<bool> uploadSnapshot(Visit& visit, SpaceId space, PartId part);
    Task<bool> fetchSnapshots(Visit& visit);
    // Attachments' content, after everything else (picture_doors.cpp).
    struct DueBlob;
    [[nodiscard]] std::set<SpaceId> plansWithBlobs(const Visit& visit);
    [[nodiscard]] std::vector<DueBlob> dueBlobs(const SpaceId& space);
    Task<bool> pictures(Visit& visit);
    Task<Result<wire::BlobReply>> askBlob(Visit& visit, wire::BlobRequest request);
    Task<Errc> sendBlob(Visit& visit, DueBlob& due, std::size_t& budget);
    Task<Errc> fetchBlob(Visit& visit, DueBlob& due, std::size_t& budget);
    [[nodiscard]] bool keepBlob(const DueBlob& due, std::optional<Bytes> chunk);
    void countDue(const SpaceId& space);
    Task<Result<Bytes>> post(Visit& visit, std::string_view path, Bytes body);

    [[nodiscard]] Result<wire::SyncRequest> buildRequest(Visit& visit);
    [[nodiscard]] Result<void> takeReply(Visit& visit, wire::SyncReply reply);
    void takeResults(Visit& visit, vault::Transaction& tx, const wire::SyncReply& reply,
                     std::map<ChainId, wire::ChainDelta>& deltas);
    void begin(Ahead& ahead, vault::Transaction& tx, const std::vector<wire::Wrap>& wraps,
               const std::map<ChainId, wire::ChainDelta>& deltas);
    void takeDelta(Visit& visit, vault::Transaction& tx, const wire::ChainDelta& delta, Ahead& ahead);
    /// A plan that another device of this person added ours to, by the word that device signed. \return null if it is not.
    [[nodiscard]] Space* adopt(const Visit& visit, vault::Transaction& tx, const wire::ChainDelta& delta);
    /// Chains of plans not known here may come: somebody may just have let us in, and said so to the server first.
    [[nodiscard]] bool expectsPlans();
    [[nodiscard]] std::vector<PinRecord> pins();
    void takeWrap(vault::Transaction& tx, const wire::Wrap& wrap, Result<crypto::Key> key);
    void takeDirectory(Visit& visit, const wire::SyncReply& reply);
    void compare(Visit& visit, const ChainId& chain, const ChainHead& own, const wire::DirectoryLine* line);
    void checkJoined(vault::Transaction& tx, Space& space);
    void wrapFollowing(Visit& visit, const Space& space, const wire::PushItem& item);
    /// As many of the wraps due as fit beside what is pushed; the rest with the next request.
    static void takeWraps(Visit& visit, std::vector<wire::Wrap>& out);
    /// A key that did not come (or came broken) is told once: who lacks one asks again.
    void askForKeys(Visit& visit);
    void noteLackingKeys(const Visit& visit, vault::Transaction& tx);
    [[nodiscard]] bool takeUpStashes(Visit& visit);
    [[nodiscard]] bool finishMoves(Visit& visit);
    /// Chains of plans on this server, as far as this device holds them.
    [[nodiscard]] std::vector<wire::ChainPosition> ownChains(const Visit& visit);
    [[nodiscard]] Hash ownDigest(const Visit& visit);
    /// The server says that there is more than it gives: an alarm, once.
    void withheld();
    void fail(Errc code);

    AccountImpl& m_account;
    std::optional<SpaceId> m_only;
    Exchange m_exchange;
    SyncReport m_report;
    bool m_contacted = false;
    bool m_cut = false; ///< an answer did not come, or not whole
    std::optional<Errc> m_failure;
    std::set<PartId> m_denied;
    std::set<SpaceId> m_revoked;
    std::set<SpaceId> m_superseded; ///< of those: because this vault is an older copy
    std::set<SpaceId> m_left;       ///< plans this device was taken out of
    std::set<SpaceId> m_seen;       ///< plans this session looked after
    Task<bool> m_task;
};

} // namespace kp::engine
