// Pictures: into the plan without what their camera wrote, and out of it again.
#include "sync/cli/files.h"
#include "sync/cli/shapes.h"

namespace kp::cli {
namespace {

constexpr std::size_t kFileBytesMax = 64 * 1024 * 1024;

struct Arguments {
    std::string plan, item, of, part, from, to, caption;
    bool evenSo = false;
};

void addAdd(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<Arguments>();
    CLI::App& add = Commands::add(group, "add", "A JPEG or PNG; place, time and camera are taken out before it is kept");
    add.add_option("plan", given->plan)->required();
    add.add_option("--from", given->from, "File to read; its name is not kept")->required();
    CLI::Option* const of = add.add_option("--of", given->of, "Item that it belongs to");
    add.add_option("--part", given->part, "Where it stands; else in the core")->excludes(of);
    add.add_option("--caption", given->caption, "What is to be said with it");
    add.add_flag("--even-so", given->evenSo,
                 "Although its words may tell some readers where a protected person lives or goes");
    commands.does(add, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        engine::PictureDraft draft;
        if (!given->of.empty()) {
            KP_TRY_ASSIGN(draft.of, idFrom<ItemId>(given->of, "item"));
        }
        if (!given->part.empty()) {
            KP_TRY_ASSIGN(draft.part, idFrom<PartId>(given->part, "part"));
        }
        draft.caption = given->caption;
        draft.evenSo = given->evenSo;
        auto file = readFile(given->from, kFileBytesMax);
        if (!file.ok())
            return Error{file.code(), file.code() == Errc::TooLarge ? "picture-bytes" : "from"};
        draft.bytes = std::move(file).value();
        KP_TRY_ASSIGN(const ItemId item, account->addPicture(plan, draft));
        return Answer{Json{{"item", item.hex()}}};
    });
}

void addList(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<Arguments>();
    CLI::App& list = Commands::add(group, "list", "Pictures, and whether their content is here and sent");
    list.add_option("plan", given->plan)->required();
    list.add_option("--of", given->of, "Only those of this item");
    commands.does(list, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        ItemId of;
        if (!given->of.empty()) {
            KP_TRY_ASSIGN(of, idFrom<ItemId>(given->of, "item"));
        }
        KP_TRY_ASSIGN(const engine::PlanShown shown, account->show(plan, {}));
        Json pictures = Json::array();
        for (const engine::ItemShown& item : shown.items) {
            const engine::FieldShown* about = item.field("of");
            const auto* belongs = about != nullptr ? std::get_if<ItemId>(&about->shown.value) : nullptr;
            if (item.picture && (of.isZero() || (belongs != nullptr && *belongs == of)))
                pictures.push_back(itemShape(item));
        }
        return Answer{Json{{"pictures", std::move(pictures)}}};
    });
}

void addSave(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<Arguments>();
    CLI::App& save = Commands::add(group, "save", "A picture in clear, to a new file");
    save.add_option("plan", given->plan)->required();
    save.add_option("item", given->item)->required();
    save.add_option("--to", given->to, "File to make; nothing is overwritten")->required();
    commands.does(save, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const ItemId item, idFrom<ItemId>(given->item, "item"));
        KP_TRY_ASSIGN(engine::PictureBytes picture, account->picture(plan, item));
        KP_TRY_ASSIGN(const engine::PlanShown shown, account->show(plan, {}));
        // Told in the open book like any other file, before it is made.
        for (const engine::ItemShown& one : shown.items)
            if (one.item == item)
                KP_TRY(account->noteExport(plan, {one.part}));
        KP_TRY(writeNewFile(given->to, picture.bytes));
        Answer answer{Json{{"file", given->to}, {"format", picture.format}, {"bytes", picture.bytes.size()}}};
        crypto::wipe(picture.bytes);
        return answer;
    });
}

void addRemove(Commands& commands, CLI::App& group)
{
    auto given = std::make_shared<Arguments>();
    CLI::App& remove = Commands::add(group, "remove", "Out of sight; `item restore` brings it back");
    remove.add_option("plan", given->plan)->required();
    remove.add_option("item", given->item)->required();
    commands.does(remove, [given](Session& session) -> Result<Answer> {
        KP_TRY_ASSIGN(engine::Account* const account, session.account());
        KP_TRY_ASSIGN(const SpaceId plan, idFrom<SpaceId>(given->plan, "plan"));
        KP_TRY_ASSIGN(const ItemId item, idFrom<ItemId>(given->item, "item"));
        KP_TRY(account->removeItem(plan, item));
        return Answer{Json{{"item", item.hex()}}};
    });
}

} // namespace

void addPictureCommands(Commands& commands)
{
    CLI::App& group = commands.group("picture", "Pictures with what they belong to");
    addAdd(commands, group);
    addList(commands, group);
    addSave(commands, group);
    addRemove(commands, group);
}

} // namespace kp::cli
