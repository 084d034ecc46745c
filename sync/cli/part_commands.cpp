// Parts and who reads them.
#include "sync/cli/shapes.h"

#include "shared/model/drawing.h"

#include <algorithm>
#include <fstream>

namespace kp::cli {
namespace {

void addList(Commands& commands, CLI::App& group)
{
    auto plan = std::make_shared<std::string>();
    CLI::App& list = Commands::add(group, "list", "The parts this person reads");
    list.add_option("plan", *plan)->required();
    commands.does(list, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const auto found, account->parts(space));
        Json parts = Json::array();
        for (const engine::PartShown& part : found)
            parts.push_back(partShape(part));
        return Answer{Json{{"parts", std::move(parts)}}};
    });
}

void addCreate(Commands& commands, CLI::App& group)
{
    struct Arguments {
        std::string plan, name, kind = "core";
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& create = Commands::add(group, "create", "A new part");
    create.add_option("plan", given->plan)->required();
    create.add_option("name", given->name)->required();
    create.add_option("--kind", given->kind, "Its consent rule: core private team ...")->capture_default_str();
    commands.does(create, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const PartId part, account->createPart(plan, given->name, given->kind));
        Json made{{"part", part.hex()}};
        if (given->kind == "private") {
            // Said at once, while another device or a sheet can still be made.
            KP_TRY_ASSIGN(const engine::RecoverableShown left, account->recoverable(plan));
            made["other_devices"] = left.otherDevices;
            made["sheet"] = left.sheet;
            made["gone_with_this_device"] = left.gone();
        }
        return Answer{std::move(made)};
    });
}

void addMove(Commands& commands, CLI::App& group)
{
    struct Arguments {
        std::string plan, item, part;
        bool asked = false, evenSo = false;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& move = Commands::add(group, "move", "An item to another part");
    move.add_option("plan", given->plan)->required();
    move.add_option("item", given->item)->required();
    move.add_option("part", given->part)->required();
    move.add_flag("--asked", given->asked, "Whoever wants to be asked first, was");
    move.add_flag("--even-so", given->evenSo, "You were told what it may reveal, and to whom");
    commands.does(move, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const ItemId item, idFrom<ItemId>(given->item, "item"));
        KP_TRY_ASSIGN(const PartId part, idFrom<PartId>(given->part, "part"));
        KP_TRY(account->moveItem(plan, item, part, given->asked, given->evenSo));
        return Answer{Json{{"item", item.hex()}, {"part", part.hex()}}};
    });
}

struct ShareArguments {
    std::string plan, part, with, access, purpose, until, words, language, signature, second;
    std::vector<std::string> agreedBy;
    bool withHistory = false, asked = false, evenSo = false;
};

constexpr std::size_t kDrawingFileMax = 64 * 1024;

/// Strokes as JSON, of a file.
Result<Bytes> signatureFrom(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text(kDrawingFileMax + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    const auto drawing = model::drawingFromJson(text);
    if (!drawing.ok())
        return Error{drawing.code(), "signature"};
    return model::encodeDrawing(drawing.value());
}

Result<Answer> share(Session& session, const ShareArguments& given)
{
    engine::ShareDraft draft;
    KP_TRY_ASSIGN(draft.access, accessFrom(given.access));
    KP_TRY_ASSIGN(draft.untilMs, untilFrom(given.until));
    draft.purpose = given.purpose;
    draft.withHistory = given.withHistory;
    draft.words = given.words;
    draft.language = given.language;
    draft.asked = given.asked;
    draft.evenSo = given.evenSo;
    if (!given.signature.empty()) {
        KP_TRY_ASSIGN(draft.signature, signatureFrom(given.signature));
    }
    KP_TRY_ASSIGN(engine::Account* const account, session.account());
    KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given.plan, "plan"));
    KP_TRY_ASSIGN(draft.part, idFrom<PartId>(given.part, "part"));
    KP_TRY_ASSIGN(draft.with, idFrom<PersonId>(given.with, "person"));
    KP_TRY_ASSIGN(draft.agreedBy, idsFrom<PersonId>(given.agreedBy, "person"));
    if (!given.second.empty()) {
        KP_TRY_ASSIGN(draft.second, idFrom<PersonId>(given.second, "person"));
    }
    KP_TRY(account->share(plan, draft));
    return Answer{Json{{"part", draft.part.hex()}, {"with", draft.with.hex()}, {"access", given.access}}};
}

void addShare(Commands& commands)
{
    auto given = std::make_shared<ShareArguments>();
    CLI::App& command = commands.add("share", "Give somebody access to a part: a signed consent in the open book");
    command.add_option("plan", given->plan)->required();
    command.add_option("part", given->part)->required();
    command.add_option("--with", given->with, "The person")->required();
    command.add_option("--access", given->access, "read, tick or write")->required();
    command.add_option("--purpose", given->purpose, "What for")->required();
    command.add_option("--until", given->until, "YYYY-MM-DD (the end of that day) or a date-time with zone");
    command.add_flag("--with-history", given->withHistory, "Earlier versions too");
    command.add_option("--agreed-by", given->agreedBy, "Who agreed in person")->delimiter(',');
    command.add_option("--second", given->second, "A protected person's contact details: the professional who signs too");
    command.add_option("--words,--shown", given->words, "The consent as it was shown, word for word");
    command.add_option("--language", given->language, "Of these words: nl, fr, en, tr, ar");
    command.add_option("--signature", given->signature, "A file with a drawn signature: [[[x,y],...],...], 0 to 999");
    command.add_flag("--asked", given->asked, "Whoever wants to be asked before this is shown, was");
    command.add_flag("--even-so", given->evenSo, "You were told what it may reveal, and to whom");
    commands.does(command, [given](Session& session) { return share(session, *given); });
}

void addUnshare(Commands& commands)
{
    struct Arguments {
        std::string plan, part, from;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& command = commands.add("unshare", "Take access back; the part's lock changes");
    command.add_option("plan", given->plan)->required();
    command.add_option("part", given->part)->required();
    command.add_option("--from", given->from, "The person")->required();
    commands.does(command, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const PartId part, idFrom<PartId>(given->part, "part"));
        KP_TRY_ASSIGN(const PersonId person, idFrom<PersonId>(given->from, "person"));
        KP_TRY(account->unshare(plan, part, person));
        return Answer{Json{{"part", part.hex()}, {"from", person.hex()}}};
    });
}

void addQuestions(Commands& commands)
{
    CLI::App& group = commands.group("question", "What a coach wrote down as agreed by this person");
    auto plan = std::make_shared<std::string>();
    CLI::App& list = Commands::add(group, "list", "Still to be answered from this device");
    list.add_option("plan", *plan)->required();
    commands.does(list, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const auto found, account->questions(space));
        Json questions = Json::array();
        for (const engine::QuestionShown& question : found)
            questions.push_back(questionShape(question));
        KP_TRY_ASSIGN(Json owed, owedList(*account, space));
        return Answer{Json{{"questions", std::move(questions)}, {"owed", std::move(owed)}}};
    });
    struct Arguments {
        std::string plan, question;
        bool yes = false;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& answer = Commands::add(group, "answer", "It was agreed (--yes), or it was not (--no): then it stops at once");
    answer.add_option("plan", given->plan)->required();
    answer.add_option("question", given->question)->required();
    auto* reply = answer.add_option_group("reply");
    reply->add_flag("--yes,!--no", given->yes)->required();
    commands.does(answer, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const EntryId question, idFrom<EntryId>(given->question, "question"));
        KP_TRY(account->answer(space, question, given->yes));
        return Answer{Json{{"question", question.hex()}, {"agreed", given->yes}}};
    });
}

} // namespace

void addPartCommands(Commands& commands)
{
    CLI::App& part = commands.group("part", "Parts: what can be shared as one");
    addList(commands, part);
    addCreate(commands, part);
    addMove(commands, part);
    addShare(commands);
    addUnshare(commands);
    addQuestions(commands);
}

} // namespace kp::cli
