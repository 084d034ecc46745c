// The JSON of safety exceptions and of what a text may reveal.
#include "sync/cli/shapes.h"

namespace kp::cli {
namespace {

const char* nameOf(engine::SafetyState state)
{
    switch (state) {
    case engine::SafetyState::Asked: return "asked";
    case engine::SafetyState::Agreed: return "agreed";
    case engine::SafetyState::Declined: return "declined";
    case engine::SafetyState::Lapsed: return "lapsed";
    case engine::SafetyState::Failed: return "failed";
    case engine::SafetyState::Open: return "open";
    case engine::SafetyState::Ended: return "ended";
    }
    return "unknown";
}

template <class AnyId>
Json idOrNull(const AnyId& id)
{
    return id.isZero() ? Json() : Json(id.hex());
}

} // namespace

Json safetyShape(const engine::SafetyShown& exception)
{
    Json items = Json::array();
    for (const auto& item : exception.items)
        items.push_back(Json{{"item", item.item.hex()},
                             {"kind", item.kind},
                             {"part", item.part.hex()},
                             {"part_kind", item.partKind},
                             {"part_name", item.partName}});
    Json shape{{"proposal", idOrNull(exception.question)},
               {"part", idOrNull(exception.part)},
               {"state", nameOf(exception.state)},
               {"by", exception.by.hex()},
               {"with", exception.with.hex()},
               {"ground", exception.ground},
               {"reason", exception.reason},
               {"discussed", exception.discussed},
               {"not_discussed", exception.discussion},
               {"at", timeShape(exception.madeMs)},
               {"until", timeShape(exception.untilMs)},
               {"told", exception.tellAfterMs == 0 ? Json("at-once") : timeShape(exception.tellAfterMs)},
               {"to_answer", exception.mayAnswer},
               {"items", std::move(items)}};
    if (!exception.failure.empty())
        shape["failure"] = exception.failure;
    return shape;
}

Json protectionShape(const engine::ProtectionShown& protection)
{
    Json questions = Json::array();
    for (const auto& question : protection.questions)
        questions.push_back(Json{{"question", question.question.hex()},
                                 {"about", question.ends ? "end" : "contact-card"},
                                 {"by", question.by.hex()},
                                 {"to", question.to.hex()},
                                 {"person", idOrNull(question.about)},
                                 {"reason", question.reason},
                                 {"answered", question.answered},
                                 {"to_answer", question.mayAnswer}});
    return Json{{"person", idOrNull(protection.person)}, {"protected", protection.on},
                {"reason", protection.reason},           {"by", idOrNull(protection.by)},
                {"at", timeShape(protection.atMs)},      {"questions", std::move(questions)}};
}

Json revealShape(const engine::RevealShown& reveal)
{
    return Json{{"person", reveal.person.hex()}, {"field", reveal.field}, {"readers", idList(reveal.readers)}};
}

} // namespace kp::cli
