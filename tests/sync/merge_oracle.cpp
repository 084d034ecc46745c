#include "tests/sync/merge_oracle.h"

#include "shared/wire/codec.h"
#include "sync/merge/item_id.h"

#include <algorithm>
#include <tuple>

namespace kp::merge::test {
namespace {

std::string textOfValue(const Value& value)
{
    wire::Writer out;
    write(out, value);
    return toHex(out.out());
}

std::string lineOf(const Head& head)
{
    return "  " + head.dot.device.hex().substr(0, 6) + "/" + std::to_string(head.dot.sequence) + "/"
           + std::to_string(head.dot.index) + " " + textOfValue(head.value()) + " by " + head.author.hex().substr(0, 6)
           + " via " + head.writtenBy.hex().substr(0, 6) + " at " + std::to_string(head.stamp)
           + (head.placed ? " placed\n" : " waiting\n");
}

std::string registerTitle(std::uint16_t field, const Bytes& element)
{
    return " field " + std::to_string(field) + " " + toHex(element) + "\n";
}

bool newer(const Head& a, const Head& b)
{
    return std::tuple(a.stamp, a.dot.device, a.dot.sequence, a.dot.index)
           > std::tuple(b.stamp, b.dot.device, b.dot.sequence, b.dot.index);
}

std::uint16_t hashedKind(std::uint16_t kind) { return kind >= 0x4000 ? kind : std::uint16_t{0}; }

/// The view of a field by repeated choice of the best value not yet named.
std::string naiveView(const std::vector<Head>& heads, ViewRule rule)
{
    const auto better = [&](const Head& a, const Head& b) {
        const bool aTrue = a.value() == Value(true);
        const bool bTrue = b.value() == Value(true);
        if (rule == ViewRule::Set && aTrue != bTrue)
            return aTrue;
        if (rule == ViewRule::Status && testRank(a.value()) != testRank(b.value()))
            return testRank(a.value()) > testRank(b.value());
        return newer(a, b);
    };
    std::string text;
    std::vector<Value> named;
    for (;;) {
        const Head* best = nullptr;
        for (const Head& head : heads)
            if (std::count(named.begin(), named.end(), head.value()) == 0 && (best == nullptr || better(head, *best)))
                best = &head;
        if (best == nullptr)
            break;
        named.push_back(best->value());
        text += lineOf(*best);
    }
    const bool loud = named.size() > 1;
    return text + (loud && rule == ViewRule::Meaning ? "  clash\n" : loud && rule == ViewRule::Status ? "  hint\n" : "");
}

std::string viewText(const std::vector<Head>& heads, ViewRule rule)
{
    const FieldView shown = view(heads, rule, &testRank);
    std::string text = shown.shown ? lineOf(*shown.shown) : "";
    for (const Head& head : shown.alternatives)
        text += lineOf(head);
    return text + (shown.notice == Notice::Clash ? "  clash\n" : shown.notice == Notice::Hint ? "  hint\n" : "");
}

constexpr ViewRule kRules[] = {ViewRule::Meaning, ViewRule::Quiet, ViewRule::Status, ViewRule::Set};

} // namespace

int testRank(const Value& value)
{
    const auto* number = std::get_if<std::int64_t>(&value);
    return number == nullptr ? 0 : static_cast<int>(*number % 3);
}

Oracle::Oracle(const std::vector<TestCommit>& commits)
{
    for (const TestCommit& commit : commits)
        for (std::uint32_t i = 0; i < commit.operations.size(); ++i) {
            m_facts.push_back({&commit.operations[i], &commit, {commit.device, commit.sequence, i}});
        }
    std::map<std::tuple<Lane, std::uint16_t, Bytes>, std::size_t> homes;
    for (Fact& fact : m_facts)
        fact.home =
            homes.try_emplace({laneOf(fact), fact.operation->field, fact.operation->element}, homes.size()).first->second;
    for (const Fact& fact : m_facts)
        m_authors.try_emplace(laneOf(fact), findAuthor(laneOf(fact)));
    for (Fact& fact : m_facts)
        fact.counts = judgeCounts(fact);
    for (Fact& fact : m_facts)
        fact.head = judgeHead(fact);
    for (const Fact& fact : m_facts)
        m_owners.try_emplace(fact.operation->item, findOwner(fact.operation->item));
}

PersonId Oracle::author(const Fact& fact)
{
    return fact.operation->origin ? fact.operation->origin->author : fact.commit->authorship.person;
}

bool Oracle::allowed(const Fact& fact)
{
    const Access access = fact.commit->authorship.access;
    const std::uint16_t kind = fact.operation->kind;
    const std::uint16_t field = fact.operation->field;
    const bool bringsOwn = kind >= 0x4000 && kind < 0x8000 && (field == 0 || field == 3);
    return access == Access::Write || (access == Access::Tick && ((field & 0x4000) != 0 || bringsOwn));
}

Oracle::Lane Oracle::laneOf(const Fact& fact) { return {fact.operation->item, hashedKind(fact.operation->kind)}; }

std::optional<PersonId> Oracle::findAuthor(const Lane& lane) const
{
    if (lane.second < 0x4000 || lane.second >= 0x8000)
        return std::nullopt;
    for (const Fact& fact : m_facts) {
        const Bytes* nonce = std::get_if<Bytes>(&fact.operation->value);
        if (laneOf(fact) == lane && fact.operation->field == 3 && allowed(fact) && nonce != nullptr && nonce->size() == 16
            && authoredItemId(author(fact), *nonce) == lane.first)
            return author(fact);
    }
    return std::nullopt;
}

bool Oracle::idMatches(const Fact& fact) const
{
    std::vector<const Operation*> content;
    std::vector<const Bytes*> nonces;
    for (const Fact& other : m_facts) {
        if (other.commit != fact.commit || laneOf(other) != laneOf(fact))
            continue;
        if (author(other) != author(fact))
            return false;
        if (other.operation->field == 3)
            nonces.push_back(std::get_if<Bytes>(&other.operation->value));
        else
            content.push_back(other.operation);
    }
    return nonces.size() == 1 && nonces[0] != nullptr && nonces[0]->size() == 16
           && addedOnlyItemId(author(fact), *nonces[0], content) == fact.operation->item;
}

bool Oracle::judgeCounts(const Fact& fact) const
{
    if (!allowed(fact))
        return false;
    const std::uint16_t kind = laneOf(fact).second;
    if (kind >= 0x8000)
        return idMatches(fact);
    return kind == 0 || m_authors.at(laneOf(fact)) == author(fact);
}

bool Oracle::judgeHead(const Fact& fact) const
{
    if (!fact.counts)
        return false;
    const std::uint16_t kind = laneOf(fact).second;
    const auto isCopyByAnother = [](const Fact& any) { return author(any) != any.commit->authorship.person; };
    for (const Fact& other : m_facts) {
        if (!other.counts || fact.home != other.home)
            continue;
        const auto& list = other.operation->replaces;
        const bool names = std::find(list.begin(), list.end(), fact.dot) != list.end();
        const bool tooWeak = kind >= 0x8000 || (kind >= 0x4000 && isCopyByAnother(other) && !isCopyByAnother(fact));
        if (names && !tooWeak)
            return false;
        const auto& a = fact.operation->origin;
        const auto& b = other.operation->origin;
        const bool sameOrigin = a.has_value() == b.has_value() && (!a || (a->part == b->part && a->dot == b->dot));
        if (other.dot.device == fact.dot.device && sameOrigin
            && std::tuple(other.dot.sequence, other.dot.index) > std::tuple(fact.dot.sequence, fact.dot.index))
            return false;
    }
    return true;
}

std::uint16_t Oracle::findOwner(const ItemId& item) const
{
    std::uint16_t owner = 0;
    for (const Fact& fact : m_facts) {
        const std::uint16_t kind = laneOf(fact).second;
        const bool proven = kind >= 0x8000 ? fact.counts : m_authors.at(laneOf(fact)).has_value();
        if (fact.operation->item == item && kind != 0 && proven && (owner == 0 || kind < owner))
            owner = kind;
    }
    return owner;
}

bool Oracle::visible(const Fact& fact) const { return laneOf(fact).second == m_owners.at(fact.operation->item); }

std::vector<const Oracle::Fact*> Oracle::visibleHeads(const ItemId& item) const
{
    std::vector<const Fact*> result;
    for (const Fact& fact : m_facts)
        if (fact.operation->item == item && fact.head && visible(fact))
            result.push_back(&fact);
    return result;
}

ItemState Oracle::stateOf(const ItemId& item) const
{
    std::set<Dot> seen;
    bool exists = false;
    bool alive = false;
    for (const Fact* fact : visibleHeads(item))
        if (fact->operation->field == 0) {
            exists = true;
            alive = alive || fact->operation->value == Value(true);
            seen.insert(fact->operation->seen.begin(), fact->operation->seen.end());
            seen.insert(fact->operation->replaces.begin(), fact->operation->replaces.end());
        }
    if (!exists || alive)
        return exists ? ItemState::Alive : ItemState::Absent;
    for (const Fact* fact : visibleHeads(item))
        if (fact->operation->field != 0 && !seen.contains(fact->dot))
            return ItemState::RemovedButChanged;
    return ItemState::Removed;
}

Head Oracle::asHead(const Fact& fact)
{
    const Authorship& by = fact.commit->authorship;
    std::uint64_t stamp = fact.operation->stamp;
    const std::uint64_t endOfMinute = ((by.placeMinute + 1ULL) * 60'000 - 1) * 65'536 + 65'535;
    if (by.placed && stamp > endOfMinute)
        stamp = endOfMinute;
    return {fact.operation, fact.dot, author(fact), by.person, stamp, by.placed};
}

std::string Oracle::describe() const
{
    std::string text;
    for (const auto& [item, owner] : m_owners) {
        const auto heads = visibleHeads(item);
        if (heads.empty())
            continue;
        text += item.hex().substr(0, 6) + " state " + std::to_string(static_cast<int>(stateOf(item))) + "\n";
        std::map<std::pair<std::uint16_t, Bytes>, std::vector<Head>> registers;
        for (const Fact* fact : heads)
            registers[{fact->operation->field, fact->operation->element}].push_back(asHead(*fact));
        for (auto& [key, list] : registers) {
            std::sort(list.begin(), list.end(), newer);
            text += registerTitle(key.first, key.second);
            for (const Head& head : list)
                text += lineOf(head);
        }
    }
    return text;
}

std::string Oracle::describeViews() const
{
    std::string text;
    for (const auto& [item, owner] : m_owners) {
        std::map<std::pair<std::uint16_t, Bytes>, std::vector<Head>> registers;
        for (const Fact* fact : visibleHeads(item))
            registers[{fact->operation->field, fact->operation->element}].push_back(asHead(*fact));
        for (const auto& [key, list] : registers)
            for (const ViewRule rule : kRules)
                text += registerTitle(key.first, key.second) + naiveView(list, rule);
    }
    return text;
}

std::string describe(const PartReplica& replica)
{
    std::string text;
    for (const ItemView& item : replica.items()) {
        text += item.item.hex().substr(0, 6) + " state " + std::to_string(static_cast<int>(item.state)) + "\n";
        for (const RegisterView& home : replica.registers(item.item)) {
            text += registerTitle(home.key.field, home.key.element);
            for (const Head& head : home.heads)
                text += lineOf(head);
        }
    }
    return text;
}

std::string describeViews(const PartReplica& replica)
{
    std::string text;
    for (const ItemView& item : replica.items())
        for (const RegisterView& home : replica.registers(item.item))
            for (const ViewRule rule : kRules)
                text += registerTitle(home.key.field, home.key.element) + viewText(home.heads, rule);
    return text;
}

} // namespace kp::merge::test
