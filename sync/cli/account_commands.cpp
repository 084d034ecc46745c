// The vault itself: make, check, sync, passphrase; and the vocabulary.
#include "sync/cli/refusal.h"
#include "sync/cli/shapes.h"

#include "shared/model/schema.h"

namespace kp::cli {
namespace {

void addInit(Commands& commands)
{
    auto profile = std::make_shared<engine::Profile>();
    CLI::App& init = commands.add("init", "Make a vault with new device keys");
    init.add_option("--name", profile->name, "How people know you")->required();
    init.add_option("--role", profile->role, "Picks the home screen")->required();
    init.add_option("--organisation", profile->organisation, "For professionals");
    commands.does(init, [profile](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.create(*profile));
        return Answer{Json{{"device", account->device().hex()}}};
    });
}

void addSync(Commands& commands)
{
    auto plan = std::make_shared<std::string>();
    CLI::App& sync = commands.add("sync", "One bounded attempt: push, pull");
    sync.add_option("plan", *plan, "Only this plan");
    commands.does(sync, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        std::optional<SpaceId> only;
        if (!plan->empty()) {
            KP_TRY_ASSIGN(only, idFrom<SpaceId>(*plan, "plan"));
        }
        KP_TRY_ASSIGN(const engine::SyncReport report, session.sync(*account, only, http::kSyncBudget));
        return Answer{syncShape(report)};
    });
}

void addStatus(Commands& commands)
{
    auto plan = std::make_shared<std::string>();
    CLI::App& status = commands.add("status", "What waits, what clashes, when the server was last met");
    status.add_option("plan", *plan, "Only this plan");
    commands.does(status, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        if (plan->empty()) {
            KP_TRY_ASSIGN(const engine::StatusShown all, account->status());
            return Answer{statusShape(all)};
        }
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const engine::StatusShown one, account->status(space));
        Json shown = statusShape(one);
        auto owed = owedList(*account, space);
        shown["owed"] = owed.ok() ? std::move(owed).value() : Json::array();
        return Answer{std::move(shown)};
    });
}

Result<Answer> check(Session& session)
{
    KP_TRY_ASSIGN(engine::Account* const account, session.account());
    KP_TRY_ASSIGN(const engine::CheckShown found, account->check());
    Answer answer{Json{{"ok", found.ok}, {"verified", found.verified}, {"problems", found.problems}}};
    if (!found.ok) {
        const Answer why = refusal(Error{Errc::StorageFailed, {}});
        answer.json.update(why.json);
        answer.exitCode = why.exitCode;
    }
    return answer;
}

} // namespace

void addAccountCommands(Commands& commands)
{
    addInit(commands);
    addSync(commands);
    addStatus(commands);
    commands.does(commands.add("check", "Verify every signature, seal and chain in the vault"), check);
    commands.does(commands.add("schema", "Kinds, fields, types, parts and access classes"),
                  [](Session&) -> Result<Answer> { return Answer{Json::parse(model::schemaJson())}; });
    CLI::App& passphrase = commands.group("passphrase", "The passphrase of the vault");
    commands.does(Commands::add(passphrase, "change", "From KRACHTPLAN_PASSPHRASE to KRACHTPLAN_NEW_PASSPHRASE"),
                  [](Session& session) -> Result<Answer> {
                      KP_TRY(session.changePassphrase());
                      return Answer{Json{{"changed", true}}};
                  });
}

} // namespace kp::cli
