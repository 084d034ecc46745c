// What stands in a plan: add, change, remove, settle.
#include "sync/cli/shapes.h"

namespace kp::cli {
namespace {

struct ItemArguments {
    std::string plan, item;
    std::vector<std::string> fields;
    bool evenSo = false;
};

constexpr const char* kEvenSo = "Although it may tell some readers where a protected person lives or goes";

struct ItemTarget {
    engine::Account* account = nullptr;
    SpaceId plan;
    ItemId item;
};

Result<ItemTarget> targetOf(Session& session, const ItemArguments& given)
{
    ItemTarget target;
    KP_TRY_ASSIGN(target.account, session.account());
    KP_TRY_ASSIGN(target.plan, idFrom<SpaceId>(given.plan, "plan"));
    KP_TRY_ASSIGN(target.item, idFrom<ItemId>(given.item, "item"));
    return target;
}

Answer itemAnswer(const ItemId& item) { return {Json{{"item", item.hex()}}}; }

void addAdd(Commands& commands, CLI::App& group)
{
    struct Arguments {
        std::string plan, kind, part;
        std::vector<std::string> fields;
        bool evenSo = false;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& add = Commands::add(group, "add", "A new item");
    add.add_option("plan", given->plan)->required();
    add.add_option("kind", given->kind)->required();
    add.add_option("fields", given->fields, "FIELD=VALUE ...");
    add.add_option("--part", given->part, "Where the kind's own place is not meant");
    add.add_flag("--even-so", given->evenSo, kEvenSo);
    commands.does(add, [given](Session& session) -> Result<Answer> {
        engine::ItemDraft draft;
        draft.kind = given->kind;
        draft.evenSo = given->evenSo;
        KP_TRY_ASSIGN(draft.fields, fieldsFrom(given->fields));
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        if (!given->part.empty()) {
            KP_TRY_ASSIGN(draft.part, idFrom<PartId>(given->part, "part"));
        }
        KP_TRY_ASSIGN(const ItemId item, account->addItem(plan, draft));
        return itemAnswer(item);
    });
}

void addSet(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<ItemArguments>();
    CLI::App& set = Commands::add(group, "set", "Change fields, in one save");
    set.add_option("plan", given->plan)->required();
    set.add_option("item", given->item)->required();
    set.add_option("fields", given->fields, "FIELD=VALUE ...")->required();
    set.add_flag("--even-so", given->evenSo, kEvenSo);
    commands.does(set, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(const auto fields, fieldsFrom(given->fields));
        KP_TRY_ASSIGN(const ItemTarget at, targetOf(session, *given));
        KP_TRY(at.account->setFields(at.plan, at.item, fields, given->evenSo));
        return itemAnswer(at.item);
    });
}

using ItemCall = Result<void> (engine::Account::*)(const SpaceId&, const ItemId&);

void addSimple(Commands& commands, CLI::App& group, const std::string& name, const std::string& help, ItemCall call)
{
    auto given = std::make_shared<ItemArguments>();
    CLI::App& command = Commands::add(group, name, help);
    command.add_option("plan", given->plan)->required();
    command.add_option("item", given->item)->required();
    commands.does(command, [given, call](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(const ItemTarget at, targetOf(session, *given));
        KP_TRY((at.account->*call)(at.plan, at.item));
        return itemAnswer(at.item);
    });
}

void addResolve(Commands& commands, CLI::App& group)
{
    struct Arguments : ItemArguments {
        std::string field, value;
        std::size_t keep = 0;
    };
    auto given = std::make_shared<Arguments>();
    CLI::App& resolve = Commands::add(group, "resolve", "Settle a clash for everybody");
    resolve.add_option("plan", given->plan)->required();
    resolve.add_option("item", given->item)->required();
    resolve.add_option("field", given->field)->required();
    CLI::Option* const keep = resolve.add_option("--keep", given->keep, "0 the shown value, 1... the alternatives");
    CLI::Option* const value = resolve.add_option("--value", given->value, "A new value instead of all");
    keep->excludes(value);
    commands.does(resolve, [given, keep, value](Session& session) -> Result<Answer> {
        if (keep->count() + value->count() != 1)
            return Error{Errc::Usage, "keep or value"};
        KP_TRY_ASSIGN(const ItemTarget at, targetOf(session, *given));
        if (keep->count() == 1)
            KP_TRY(at.account->resolveKeep(at.plan, at.item, given->field, given->keep));
        else
            KP_TRY(at.account->resolveValue(at.plan, at.item, given->field, given->value));
        return itemAnswer(at.item);
    });
}

void addHistory(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<ItemArguments>();
    CLI::App& history = Commands::add(group, "history", "Who changed what, and when");
    history.add_option("plan", given->plan)->required();
    history.add_option("item", given->item)->required();
    commands.does(history, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(const ItemTarget at, targetOf(session, *given));
        KP_TRY_ASSIGN(const auto changes, at.account->history(at.plan, at.item));
        Json list = Json::array();
        for (const engine::ChangeShown& change : changes)
            list.push_back({{"at", timeShape(change.atMs)},
                            {"by", change.by.hex()},
                            {"field", change.field},
                            {"value", valueShape(change.value)},
                            {"current", change.current}});
        return Answer{Json{{"changes", std::move(list)}}};
    });
}

} // namespace

void addItemCommands(Commands& commands)
{
    CLI::App& item = commands.group("item", "What stands in a plan");
    addAdd(commands, item);
    addSet(commands, item);
    addSimple(commands, item, "remove", "Take an item out; it can be restored", &engine::Account::removeItem);
    addSimple(commands, item, "restore", "Bring a removed item back", &engine::Account::restoreItem);
    addResolve(commands, item);
    addHistory(commands, item);
}

} // namespace kp::cli
