#include "mobile/network_model.h"

#include "shared/model/roles.h"

#include <algorithm>
#include <array>

namespace kp::app {
namespace {

constexpr std::array<const char*, 5> kCircles{"self", "family", "neighbourhood", "regular", "specialised"};
constexpr std::array<const char*, 4> kLoads{"", "fine", "much", "too-much"};
constexpr int kOutermost = 4;

template <std::size_t N>
int placeIn(const std::array<const char*, N>& words, const std::string& word, int otherwise)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? otherwise : static_cast<int>(found - words.begin());
}

/// Where somebody with access stands when the family put them nowhere.
int ringOf(const std::string& role)
{
    const model::RoleSpec* spec = model::findRole(role);
    if (spec == nullptr)
        return 2;
    if (spec->familyCircle)
        return 1;
    if (!spec->professional)
        return 2;
    return spec->role == model::Role::Coach || spec->role == model::Role::Coordinator ? 3 : kOutermost;
}

QString personOf(const engine::ItemShown& item, const char* field)
{
    const engine::FieldShown* found = item.field(field);
    const auto* person = found != nullptr ? std::get_if<ItemId>(&found->shown.value) : nullptr;
    return person != nullptr ? text(*person) : QString();
}

NetworkRow rowOf(const engine::ItemShown& item, const People& people)
{
    NetworkRow row;
    row.key = text(item.item);
    const QString linked = personOf(item, "person");
    const Person person = people.at(linked);
    row.name = item.text("name").empty() && !linked.isEmpty() ? person.name : text(item.text("name"));
    row.caption = row.name;
    row.who = !item.text("role").empty() ? text(item.text("role")) : roleText(person.role);
    row.ring = placeIn(kCircles, item.text("circle"), 2);
    row.square = item.text("type") == "formal" || (item.text("type").empty() && person.square);
    row.tint = linked.isEmpty() ? item.item.bytes.front() % 8 : person.tint;
    row.helps = !item.text("may-help").empty() || !item.text("helps-with").empty();
    row.helpsWith = text(item.text("helps-with"));
    row.load = text(item.text("load"));
    row.editable = item.mayWrite;
    return row;
}

NetworkRow rowOf(const Person& person, const QString& me)
{
    NetworkRow row;
    row.key = person.key;
    row.name = person.name;
    row.caption = person.key == me ? NetworkModel::tr("Me") : row.name;
    row.who = roleText(person.role);
    row.ring =
        person.key == me ? (person.family ? 0 : ringOf(person.role.toStdString())) : ringOf(person.role.toStdString());
    row.tint = person.tint;
    row.square = person.square;
    return row;
}

/// A service that was asked for and is not running yet stands there as an outline.
NetworkRow rowOfService(const engine::ItemShown& item)
{
    NetworkRow row;
    row.key = text(item.item);
    row.name = item.text("provider").empty() ? text(item.text("what")) : text(item.text("provider"));
    row.who = text(item.text("what"));
    row.ring = kOutermost;
    row.square = true;
    row.asked = item.text("status") == "asked" || item.text("status").empty();
    row.caption = row.asked ? NetworkModel::tr("%1, asked").arg(row.name) : row.name;
    return row;
}

Result<QList<NetworkRow>> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    const People people(plan, members);
    QList<NetworkRow> rows;
    QStringList placed;
    for (const engine::ItemShown& item : plan.items) {
        if (item.kind == "network-person") {
            rows.append(rowOf(item, people));
            placed.append(personOf(item, "person"));
        } else if (item.kind == "service" && item.text("status") != "ended") {
            rows.append(rowOfService(item));
        }
    }
    const bool middleTaken = std::any_of(rows.begin(), rows.end(), [](const NetworkRow& row) { return row.ring == 0; });
    for (const Person& person : people.all())
        if (!placed.contains(person.key))
            rows.append(rowOf(person, people.me()));
    // One place in the middle: who stands there by the family's own word keeps it.
    for (NetworkRow& row : rows)
        if (middleTaken && row.ring == 0 && row.key == people.me())
            row.ring = 1;
    std::stable_sort(rows.begin(), rows.end(), [](const NetworkRow& a, const NetworkRow& b) { return a.ring < b.ring; });
    return rows;
}

} // namespace

NetworkModel::NetworkModel(QObject* parent) : PlanViewModel(parent), m_list(this) {}

bool NetworkModel::isBare() const
{
    return std::none_of(m_rows.begin(), m_rows.end(), [](const NetworkRow& row) { return row.ring > 1; });
}

int NetworkModel::pickedLoad() const { return placeIn(kLoads, m_picked.load.toStdString(), 0); }

void NetworkModel::forget()
{
    m_rows.clear();
    m_list.set({});
    m_burdened = {};
    pick({});
    emit networkChanged();
}

void NetworkModel::reload()
{
    fetch<QList<NetworkRow>>([id = spaceId()](engine::Account& account) { return read(account, id); },
                             [this](const QList<NetworkRow>& rows) { take(rows); });
}

void NetworkModel::take(const QList<NetworkRow>& rows)
{
    m_rows = rows;
    m_list.set(rows);
    m_burdened = {};
    for (const NetworkRow& row : rows)
        if (row.load == QLatin1String("too-much") || (row.load == QLatin1String("much") && m_burdened.key.isEmpty()))
            m_burdened = row;
    pick(m_picked.key);
    emit networkChanged();
    setLoaded();
}

void NetworkModel::pick(const QString& key)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const NetworkRow& row) { return row.key == key; });
    const NetworkRow picked = found == m_rows.end() ? NetworkRow{} : *found;
    if (std::exchange(m_picked, picked) != picked) // or a field that somebody types in would be set back at every news
        emit pickedChanged();
}

void NetworkModel::addPerson(const QString& name, const QString& role, int ring, const QString& helpsWith)
{
    if (name.trimmed().isEmpty())
        return setErrorText(tr("Who is it? Type a name."));
    const int circle = std::clamp(ring, 1, kOutermost);
    engine::ItemDraft draft;
    draft.kind = "network-person";
    draft.fields = {{"name", name.trimmed().toStdString()},
                    {"circle", kCircles[static_cast<std::size_t>(circle)]},
                    {"type", circle > 2 ? "formal" : "informal"}};
    if (!role.trimmed().isEmpty())
        draft.fields.emplace_back("role", role.trimmed().toStdString());
    if (!helpsWith.trimmed().isEmpty())
        draft.fields.emplace_back("helps-with", helpsWith.trimmed().toStdString());
    editTelling(
        QStringLiteral("add"),
        [id = spaceId(), draft](engine::Account& account, bool evenSo) mutable -> Result<void> {
            draft.evenSo = evenSo;
            KP_TRY(account.addItem(id, draft));
            return {};
        },
        [this] { emit added(); });
}

void NetworkModel::moveTo(const QString& key, int ring)
{
    if (ring >= 1 && ring <= kOutermost)
        setField(key, "circle", kCircles[static_cast<std::size_t>(ring)]);
}

void NetworkModel::setLoad(const QString& key, int load)
{
    if (load >= 1 && load < static_cast<int>(kLoads.size()))
        setField(key, "load", kLoads[static_cast<std::size_t>(load)]);
}

void NetworkModel::setHelp(const QString& key, const QString& words)
{
    setField(key, "helps-with", words.trimmed().toStdString());
}

void NetworkModel::remove(const QString& key)
{
    edit([id = spaceId(), item = idOf<ItemId>(key)](engine::Account& account) { return account.removeItem(id, item); });
}

void NetworkModel::setField(const QString& key, const std::string& field, const std::string& value)
{
    editTelling({}, [id = spaceId(), item = idOf<ItemId>(key), field, value](engine::Account& account, bool evenSo) {
        return account.setFields(id, item, {{field, value}}, evenSo);
    });
}

} // namespace kp::app
