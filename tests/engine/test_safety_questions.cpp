// What a colleague is asked to sign is what the family will read, whatever the asking app would have it say.
// Killed in account_safety.cpp: the whole question unchecked, and each of its checks switched off.
#include "tests/engine/danger.h"

#include "sync/engine/account_impl.h"
#include "sync/engine/second_signature.h"

using namespace kp;
using namespace kp::engine;
using namespace kp::test;

TEST_CASE("nobody is led to sign what is not what it says", "[safety]")
{
    // The asking coach's app says one thing to the colleague and makes another.
    const auto answerTo = [](const std::function<void(QuestionContent&)>& forge, std::optional<std::int64_t> tell = {}) {
        Danger f;
        if (tell)
            tell = f.fleet.clocks.at("coach")->ms + *tell;
        const auto question = f.fleet["coach"].proposeSafety(f.fleet.space, f.draft(tell));
        REQUIRE(question.ok());
        auto& coach = static_cast<AccountImpl&>(f.fleet["coach"]);
        Space& space = *coach.open(f.fleet.space).value();
        SecondSignature asked = secondSignatures(coach.context(), space).front();
        forge(asked.content);
        REQUIRE(coach
                    .save(space,
                          [&](vault::Transaction& tx) {
                              Part& team = space.parts.at(asked.through);
                              return space.writeCommit(
                                  tx, team, {askOperation(coach.context(), space, team, question.value(), asked.content)});
                          })
                    .ok());
        f.fleet.syncAll(2);
        const Result<void> answer = f.fleet["colleague"].answerSafety(f.fleet.space, question.value(), true);
        f.fleet.syncAll(3);
        CHECK((f.shown("colleague") != nullptr) == answer.ok());
        return answer.ok() ? Errc{} : answer.code();
    };
    const auto replaceBody = [](Bytes& bytes, const std::function<void(wire::Entry&)>& change) {
        wire::Entry entry = wire::decodeEntry(bytes).value();
        change(entry);
        bytes = encode(entry);
    };
    CHECK(answerTo([](QuestionContent&) {}) == Errc{});
    CHECK(answerTo([](QuestionContent&) {}, 30 * kDay) == Errc{});
    for (const std::optional<std::int64_t> tell : {std::optional<std::int64_t>{}, std::optional(30 * kDay)}) {
        const auto refused = [&](const std::function<void(QuestionContent&)>& forge) {
            CHECK(answerTo(forge, tell) == Errc::BadSignature);
        };
        refused([](QuestionContent& q) { q.key[0] ^= 1; });
        refused([](QuestionContent& q) { q.key.clear(); });
        refused([](QuestionContent& q) { q.note.reason += " anders"; });
        refused([](QuestionContent& q) { q.note.discussed = !q.note.discussed; });
        refused([](QuestionContent& q) { q.note.untilMs += 60'000; });
        refused([](QuestionContent& q) { q.note.by = q.to; });
        refused([](QuestionContent& q) { q.note.with = q.by; });
        refused([](QuestionContent& q) { q.note.items.clear(); });
        refused([](QuestionContent& q) { q.note.items.front().item.bytes[0] ^= 1; });
        refused([](QuestionContent& q) { q.entries.pop_back(); });
        refused([](QuestionContent& q) { q.entries.push_back(q.entries.back()); });
        refused([&](QuestionContent& q) {
            replaceBody(q.entries.back(), [](wire::Entry& e) { ++std::get<wire::Notice>(e.body).untilMinute; });
        });
        refused([&](QuestionContent& q) {
            replaceBody(q.entries.back(), [](wire::Entry& e) { std::get<wire::Notice>(e.body).safety.bytes[0] ^= 1; });
        });
        refused([&](QuestionContent& q) {
            replaceBody(q.entries.back(), [](wire::Entry& e) { std::get<wire::Notice>(e.body).disclosure = true; });
        });
        refused([&](QuestionContent& q) { replaceBody(q.entries.back(), [](wire::Entry& e) { e.part.bytes[0] ^= 1; }); });
    }
    // And what no policy allows, said openly.
    CHECK(answerTo([](QuestionContent& q) { q.note.reason = "kort"; }) == Errc::BadValue);
}
