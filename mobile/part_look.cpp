#include "mobile/part_look.h"

#include "mobile/ids_text.h"
#include "shared/model/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace kp::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Parts)
};

const engine::ItemShown* goalOf(const engine::PartShown& part, const engine::PlanShown& plan)
{
    const auto found = std::find_if(plan.items.begin(), plan.items.end(), [&](const engine::ItemShown& item) {
        return item.kind == "goal" && item.part == part.part;
    });
    return found == plan.items.end() ? nullptr : &*found;
}

} // namespace

QString partTitle(const engine::PartShown& part, const engine::PlanShown& plan)
{
    const model::PartKindSpec* kind = model::findPartKind(part.kind);
    if (kind == nullptr)
        return part.name.empty() ? Words::tr("A part of the plan") : text(part.name);
    switch (kind->kind) {
    case model::PartKind::Core: return Words::tr("Core of our plan");
    case model::PartKind::Goal: {
        const engine::ItemShown* goal = goalOf(part, plan);
        const QString words = goal != nullptr ? text(goal->text("words")) : text(part.name);
        return words.isEmpty() ? Words::tr("A goal") : words;
    }
    case model::PartKind::Domain: return part.name.empty() ? Words::tr("A part of our life") : text(part.name);
    case model::PartKind::ContactCard: return Words::tr("Contact details");
    case model::PartKind::ChildCorner: return part.name.empty() ? Words::tr("Children's corner") : text(part.name);
    case model::PartKind::Private: return Words::tr("My own part");
    case model::PartKind::Network: return Words::tr("Network");
    case model::PartKind::Safety: return Words::tr("Opened for safety");
    case model::PartKind::Team: return Words::tr("Notes of the team");
    case model::PartKind::Registration: return Words::tr("Registration");
    case model::PartKind::People: return Words::tr("Names");
    }
    return text(part.name);
}

QString partIcon(const engine::PartShown& part, const engine::PlanShown& plan)
{
    const model::PartKindSpec* kind = model::findPartKind(part.kind);
    if (kind == nullptr)
        return QStringLiteral("folder");
    switch (kind->kind) {
    case model::PartKind::Core: return QStringLiteral("path");
    case model::PartKind::Goal: {
        const engine::ItemShown* goal = goalOf(part, plan);
        const std::string whose = goal != nullptr ? goal->text("kind") : std::string();
        return whose == "child"       ? QStringLiteral("star-four")
               : whose == "condition" ? QStringLiteral("push-pin")
                                      : QStringLiteral("house-line");
    }
    case model::PartKind::Domain: return QStringLiteral("house");
    case model::PartKind::ContactCard: return QStringLiteral("phone");
    case model::PartKind::ChildCorner: return QStringLiteral("paint-brush");
    case model::PartKind::Private: return QStringLiteral("lock-simple");
    case model::PartKind::Network: return QStringLiteral("users-three");
    case model::PartKind::Safety: return QStringLiteral("shield-check");
    case model::PartKind::Team: return QStringLiteral("chat-circle-dots");
    case model::PartKind::Registration: return QStringLiteral("files");
    case model::PartKind::People: return QStringLiteral("identification-card");
    }
    return QStringLiteral("folder");
}

bool isSharedByItself(const engine::PartShown& part)
{
    const model::PartKindSpec* kind = model::findPartKind(part.kind);
    return kind == nullptr || kind->kind != model::PartKind::People;
}

} // namespace kp::app
