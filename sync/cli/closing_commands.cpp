// Closing: how long the services keep their file, and the sealed archive for the years afterwards.
#include "sync/cli/files.h"
#include "sync/cli/shapes.h"
#include "sync/engine/sealed_archive.h"

namespace kp::cli {
namespace {

constexpr std::size_t kFileBytesMax = 2 * engine::kArchiveBytesMax;

Json closingShape(const engine::ClosingShown& closing)
{
    Json file = Json::array();
    for (const engine::FilePartShown& part : closing.file)
        file.push_back({{"part", part.part.hex()},
                        {"kind", part.kind},
                        {"name", part.name},
                        {"items", part.items},
                        {"archived", std::string(name(part.archived))},
                        {"erasing", part.erasing}});
    Json archives = Json::array();
    for (const engine::ArchiveShown& archive : closing.archives)
        archives.push_back({{"archive", archive.item.hex()},
                            {"by", archive.by.hex()},
                            {"at", timeShape(archive.atMs)},
                            {"where", archive.where},
                            {"kept_until", archive.keptUntil.empty() ? Json() : Json(archive.keptUntil)},
                            {"parts", archive.parts},
                            {"mark", archive.mark}});
    const engine::FileTermShown& term = closing.term;
    return {{"status", closing.status},
            {"closed_at", timeShape(closing.closedMs)},
            {"term",
             {{"own", term.own},
              {"from", term.fromClosing ? "closing" : "age"},
              {"years", term.years},
              {"organisation", term.organisation},
              {"why", term.why},
              {"by", term.own ? Json(term.by.hex()) : Json()},
              {"at", timeShape(term.atMs)}}},
            {"kept_until", closing.keptUntil.empty() ? Json() : Json(closing.keptUntil)},
            {"file", std::move(file)},
            {"archives", std::move(archives)},
            {"may_archive", closing.mayArchive}};
}

Result<Answer> shownClosing(engine::Account& account, const SpaceId& plan)
{
    KP_TRY_ASSIGN(const engine::ClosingShown found, account.closing(plan));
    return Answer{closingShape(found)};
}

void addTerm(Commands& commands, CLI::App& group)
{
    struct Arguments {
        std::string plan;
        engine::FileTermDraft draft;
        bool everywhere = false;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& term =
        Commands::add(group, "term", "How long your organisation keeps the services' file; the family reads it");
    term.add_option("plan", given->plan)->required();
    term.add_option("--years", given->draft.years, "Until the youngest is so old; with --from-closing: so long after")
        ->required();
    term.add_flag("--from-closing", given->draft.fromClosing, "Counted from the day on which the plan was closed");
    term.add_option("--organisation", given->draft.organisation);
    term.add_option("--why", given->draft.why, "The law or the rule it follows")->required();
    term.add_flag("--everywhere", given->everywhere, "In all your plans, and in those you begin later");
    commands.does(term, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        if (given->everywhere) {
            KP_TRY(account->setFileTermEverywhere(given->draft));
        } else {
            KP_TRY(account->setFileTerm(plan, given->draft));
        }
        return shownClosing(*account, plan);
    });
}

struct ArchiveArguments {
    std::string plan, file, to, where;
    std::vector<std::string> parts;
};

Result<void> needSheets(const Session& session)
{
    const bool both = !session.options().sheet.empty() && !session.options().otherSheet.empty();
    return both ? Result<void>{} : Error{Errc::Usage, "KRACHTPLAN_SHEET"};
}

void addMake(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<ArchiveArguments>();
    CLI::App& make =
        Commands::add(group, "make", "The services' file as one sealed file, and three sheets of words: two open it");
    make.add_option("plan", given->plan)->required();
    make.add_option("--to", given->to)->required();
    make.add_option("--parts", given->parts, "Other parts that go into it too")->delimiter(',');
    commands.does(make, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const std::vector<PartId> parts, idsFrom<PartId>(given->parts, "part"));
        KP_TRY_ASSIGN(const engine::ArchiveMade made, account->makeArchive(plan, parts));
        KP_TRY(writeNewFile(given->to, made.file));
        return Answer{Json{{"file", given->to}, {"bytes", made.file.size()}, {"sheets", made.sheets}}};
    });
}

void addTake(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<ArchiveArguments>();
    CLI::App& take = Commands::add(
        group, "take",
        "Opens it with the sheets in KRACHTPLAN_SHEET and KRACHTPLAN_OTHER_SHEET, and says in the plan where it is");
    take.add_option("plan", given->plan)->required();
    take.add_option("file", given->file)->required();
    take.add_option("--where", given->where, "Where it is kept, in words that the family reads")->required();
    commands.does(take, [given](Session& session) -> Result<Answer> {
        KP_TRY(needSheets(session));
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const Bytes file, readFile(given->file, kFileBytesMax));
        KP_TRY_ASSIGN(const ItemId item, account->takeArchive(plan, file, session.options().sheet,
                                                              session.options().otherSheet, given->where));
        return Answer{Json{{"archive", item.hex()}}};
    });
}

void addOpen(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<ArchiveArguments>();
    CLI::App& open = Commands::add(group, "open", "Years later, with two sheets and without any vault: its text");
    open.add_option("file", given->file)->required();
    open.add_option("--to", given->to)->required();
    commands.does(open, [given](Session& session) -> Result<Answer> {
        KP_TRY(needSheets(session));
        KP_TRY_ASSIGN(const Bytes file, readFile(given->file, kFileBytesMax));
        KP_TRY_ASSIGN(engine::OpenedArchive opened,
                      engine::openArchive(file, session.options().sheet, session.options().otherSheet));
        const Result<void> written = writeNewFile(given->to, viewOf(opened.text));
        const std::size_t bytes = opened.text.size();
        crypto::wipe(opened.text);
        KP_TRY(written);
        return Answer{Json{{"file", given->to}, {"bytes", bytes}, {"signed_by", opened.signer.hex()}}};
    });
}

} // namespace

void addClosingCommands(Commands& commands)
{
    CLI::App& closing = commands.group("closing", "How long the services keep their file after a plan, and where");
    auto plan = std::make_shared<std::string>();
    CLI::App& show = Commands::add(closing, "show", "What is closed, kept, archived and to be erased");
    show.add_option("plan", *plan)->required();
    commands.does(show, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        return shownClosing(*account, space);
    });
    addTerm(commands, closing);
    CLI::App& archive =
        commands.group("archive", "The services' file for the years afterwards, sealed: two of three sheets open it");
    addMake(commands, archive);
    addTake(commands, archive);
    addOpen(commands, archive);
}

} // namespace kp::cli
