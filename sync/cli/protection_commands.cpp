// Keeping somebody's contact details from others, and looking beforehand what a text would tell.
#include "sync/cli/shapes.h"

namespace kp::cli {
namespace {

struct ProtectionArguments {
    std::string plan, person, with, reason, part, text, question;
};

void addBegin(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<ProtectionArguments>();
    CLI::App& begin = Commands::add(group, "begin", "Contact details are from now on this person's and the professionals'");
    begin.add_option("plan", given->plan)->required();
    begin.add_option("person", given->person)->required();
    begin.add_option("--reason", given->reason)->required();
    commands.does(begin, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const PersonId person, idFrom<PersonId>(given->person, "person"));
        KP_TRY(account->protect(plan, person, given->reason));
        return Answer{Json{{"person", person.hex()}, {"protected", true}}};
    });
}

void addEnd(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<ProtectionArguments>();
    CLI::App& end = Commands::add(group, "end", "Ask that it ends: this person and a professional sign together");
    end.add_option("plan", given->plan)->required();
    end.add_option("person", given->person)->required();
    end.add_option("--with", given->with, "Who is asked to sign too")->required();
    end.add_option("--reason", given->reason)->required();
    commands.does(end, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const PersonId person, idFrom<PersonId>(given->person, "person"));
        KP_TRY_ASSIGN(const PersonId with, idFrom<PersonId>(given->with, "person"));
        KP_TRY_ASSIGN(const ItemId question, account->endProtection(plan, person, with, given->reason));
        return Answer{Json{{"question", question.hex()}, {"person", person.hex()}}};
    });
}

void addCheck(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<ProtectionArguments>();
    CLI::App& check = Commands::add(group, "check", "What these words in that part would tell, and whom");
    check.add_option("plan", given->plan)->required();
    check.add_option("part", given->part)->required();
    check.add_option("--text", given->text)->required();
    commands.does(check, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const PartId part, idFrom<PartId>(given->part, "part"));
        KP_TRY_ASSIGN(const auto found, account->mayReveal(plan, part, given->text));
        Json reveals = Json::array();
        for (const engine::RevealShown& one : found)
            reveals.push_back(revealShape(one));
        return Answer{Json{{"reveals", std::move(reveals)}}};
    });
}

void addAnswer(Commands& commands, CLI::App& group, const std::string& name, const std::string& help, bool agreed)
{
    auto given = std::make_shared<ProtectionArguments>();
    CLI::App& answer = Commands::add(group, name, help);
    answer.add_option("plan", given->plan)->required();
    answer.add_option("question", given->question)->required();
    commands.does(answer, [given, agreed](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const ItemId question, idFrom<ItemId>(given->question, "question"));
        KP_TRY(account->answerSafety(plan, question, agreed));
        return Answer{Json{{"question", question.hex()}, {"agreed", agreed}}};
    });
}

} // namespace

void addProtectionCommands(Commands& commands)
{
    CLI::App& group = commands.group("protect", "Persons whose contact details are kept from others");
    addBegin(commands, group);
    addEnd(commands, group);
    auto plan = std::make_shared<std::string>();
    CLI::App& list = Commands::add(group, "list", "Who is protected, as far as you may know, and what is asked about it");
    list.add_option("plan", *plan)->required();
    commands.does(list, [plan](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId space, idFrom<SpaceId>(*plan, "plan"));
        KP_TRY_ASSIGN(const auto found, account->protections(space));
        Json all = Json::array();
        for (const engine::ProtectionShown& one : found)
            all.push_back(protectionShape(one));
        return Answer{Json{{"protections", std::move(all)}}};
    });
    addCheck(commands, group);
    addAnswer(commands, group, "confirm", "Sign too", true);
    addAnswer(commands, group, "refuse", "Do not sign", false);
}

} // namespace kp::cli
