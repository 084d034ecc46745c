#include "mobile/editor_model.h"

#include "mobile/plan_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kp::app {
namespace {

constexpr int kKeepAfterMs = 400;

const QStringList& goalKinds()
{
    static const QStringList kKinds{QStringLiteral("family"), QStringLiteral("child"), QStringLiteral("condition")};
    return kKinds;
}

std::string listText(const QStringList& keys)
{
    return QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

EditorModel::EditorModel(QObject* parent) : ReadingModel(parent)
{
    m_keeper.setSingleShot(true);
    m_keeper.setInterval(kKeepAfterMs);
    connect(&m_keeper, &QTimer::timeout, this, &EditorModel::keepDraft);
}

EditorModel::~EditorModel() { flush(); }

void EditorModel::flush()
{
    if (m_keeper.isActive())
        keepDraft();
}

QString EditorModel::wordsField() const
{
    return m_kind == QLatin1String("appointment") ? QStringLiteral("agenda") : QStringLiteral("words");
}

std::string EditorModel::fieldOf(const QString& typed, const QString& goalKind) const
{
    if (typed == QLatin1String("words"))
        return wordsField().toStdString();
    return typed == QLatin1String("why") && goalKind == QLatin1String("condition") ? "reason" : typed.toStdString();
}

QString EditorModel::personField() const
{
    if (m_kind == QLatin1String("goal"))
        return QStringLiteral("owner");
    if (m_kind == QLatin1String("action"))
        return QStringLiteral("who");
    return m_kind == QLatin1String("strength") || m_kind == QLatin1String("perspective") ? QStringLiteral("whose")
                                                                                         : QString();
}

QStringList EditorModel::typedFields() const
{
    if (m_kind == QLatin1String("goal"))
        return {"words", "why", "kind", "setter"};
    if (m_kind == QLatin1String("action"))
        return {"words", "rhythm", "when"};
    if (m_kind == QLatin1String("domain"))
        return {"words", "fine", "wish"};
    return {"words"};
}

void EditorModel::begin(const QString& kind, const QString& item, const QString& home)
{
    flush();
    m_kind = kind;
    m_item = item;
    m_home = home;
    m_values.clear();
    m_original.clear();
    m_newerWords.clear();
    m_newerBy.clear();
    m_begun = m_clash = false;
    setErrorText({});
    retake();
    emit changed();
    emit edited();
}

void EditorModel::clear()
{
    m_keeper.stop();
    m_kind.clear();
    m_item.clear();
    m_home.clear();
    m_values.clear();
    m_original.clear();
    m_newerWords.clear();
    m_newerBy.clear();
    m_begun = m_clash = false;
    m_people.set({});
    emit edited();
}

void EditorModel::take(const PlanReading& reading)
{
    if (m_begun || m_kind.isEmpty()) {
        takeNewer(reading);
        takePeople();
        return;
    }
    m_begun = true;
    if (const engine::ItemShown* item = reading.item(m_item)) {
        m_clash = item->hasClash();
        for (const QString& field : typedFields())
            m_original.insert(field, rawText(*item, fieldOf(field, rawText(*item, "kind"))));
        m_original.insert("person", onePerson() ? QStringList{rawText(*item, personField().toStdString())}
                                                : elementsOf(*item, "who"));
    } else if (!personField().isEmpty()) {
        const bool mine = m_kind != QLatin1String("goal") && reading.people.self().family;
        m_original.insert("person", mine ? QStringList{reading.people.me()} : QStringList{});
    }
    m_values = m_original;
    takePeople();
    loadDraft();
    emit edited();
}

void EditorModel::takeNewer(const PlanReading& reading)
{
    const engine::ItemShown* item = m_kind.isEmpty() ? nullptr : reading.item(m_item);
    if (item == nullptr)
        return;
    m_clash = item->hasClash();
    for (const QString& field : typedFields()) {
        const std::string name = fieldOf(field, rawText(*item, "kind"));
        const QString now = rawText(*item, name);
        const QString before = m_original.value(field).toString();
        if (now == before)
            continue;
        m_original.insert(field, now); // on the screen from here on, one way or the other
        if (text(field) == before) {
            m_values.insert(field, now);
        } else if (text(field) != now) {
            m_newerWords = now;
            m_newerBy = reading.people.at(item->fields.at(name).shown.by).name;
        }
    }
    emit edited();
}

void EditorModel::takePeople()
{
    QList<PersonRowData> rows;
    const QStringList chosen = m_values.value("person").toStringList();
    for (const Person& person : reading().people.all()) {
        if (person.name.isEmpty() || (onePerson() && !person.family && !chosen.contains(person.key)))
            continue;
        PersonRowData row = personRow(person);
        row.chosen = chosen.contains(person.key);
        rows.append(row);
    }
    m_people.set(personField().isEmpty() ? QList<PersonRowData>() : rows);
}

void EditorModel::set(const QString& field, const QString& value)
{
    if (text(field) == value)
        return;
    m_values.insert(field, value);
    m_keeper.start();
    emit edited();
}

int EditorModel::goalKind() const { return std::max(0, static_cast<int>(goalKinds().indexOf(text("kind")))); }

void EditorModel::setGoalKind(int kind) { set("kind", goalKinds().value(kind)); }

int EditorModel::inDays() const
{
    const QDate day = whenDay(text("when"));
    return day.isValid() ? static_cast<int>(QDate::currentDate().daysTo(day)) : -1;
}

void EditorModel::setInDays(int days)
{
    set("when", days < 0 ? QString() : QDate::currentDate().addDays(days).toString(Qt::ISODate));
}

QString EditorModel::dayWords() const { return whenText(text("when")); }

void EditorModel::togglePerson(const QString& key)
{
    QStringList chosen = m_values.value("person").toStringList();
    chosen.removeAll(QString());
    const bool was = chosen.removeAll(key) > 0;
    if (onePerson())
        chosen.clear();
    if (!was)
        chosen.append(key);
    m_values.insert("person", chosen);
    m_keeper.start();
    takePeople();
    emit edited();
}

std::vector<engine::FieldText> EditorModel::changedFields() const
{
    std::vector<engine::FieldText> fields;
    for (const QString& field : typedFields()) {
        if (text(field) != m_original.value(field).toString())
            fields.emplace_back(fieldOf(field, text("kind")), text(field).toStdString());
    }
    const QStringList chosen = m_values.value("person").toStringList();
    if (!personField().isEmpty() && (isNew() || chosen != m_original.value("person").toStringList())) {
        const std::string value = onePerson() ? chosen.value(0).toStdString() : listText(chosen);
        if (!chosen.isEmpty() || !isNew())
            fields.emplace_back(personField().toStdString(), value);
    }
    if (!isNew())
        return fields;
    if (m_kind == QLatin1String("goal") && text("kind").isEmpty())
        fields.emplace_back("kind", "family");
    if (m_kind == QLatin1String("action") && !m_home.isEmpty())
        fields.emplace_back("goal", m_home.toStdString());
    if (m_kind == QLatin1String("domain")) {
        fields.emplace_back("which", m_home.toStdString());
        fields.emplace_back("whose", reading().people.me().toStdString());
    }
    return fields;
}

std::vector<engine::FieldText> EditorModel::expected() const
{
    std::vector<engine::FieldText> fields;
    for (const QString& field : typedFields())
        fields.emplace_back(fieldOf(field, m_original.value("kind").toString()),
                            m_original.value(field).toString().toStdString());
    return fields;
}

namespace {

/// Words that came in a moment ago and were not on the screen yet are not written over.
Result<void> saveOver(engine::Account& account, const SpaceId& space, const ItemId& id,
                      const std::vector<engine::FieldText>& expected, const std::vector<engine::FieldText>& fields,
                      bool evenSo)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    for (const engine::ItemShown& item : plan.items)
        for (const auto& [name, words] : expected)
            if (item.item == id && rawText(item, name).toStdString() != words)
                return Errc::BadValue;
    return account.setFields(space, id, fields, evenSo);
}

} // namespace

void EditorModel::save()
{
    if (!fits())
        return;
    flush(); // if saving fails and the app is closed, the words are there again
    const auto done = [this, key = draftKey()] {
        saveDraft(key, {});
        if (key == draftKey())
            emit saved();
    };
    const auto fields = changedFields();
    if (isNew())
        addItem({m_kind.toStdString(), {}, fields}, done);
    else if (fields.empty())
        done();
    else
        editTelling(
            "save/" + m_item,
            [space = spaceId(), id = idOf<ItemId>(m_item), before = expected(), fields](
                engine::Account& account, bool evenSo) { return saveOver(account, space, id, before, fields, evenSo); },
            done);
}

void EditorModel::discard()
{
    m_keeper.stop();
    saveDraft(draftKey(), {});
}

std::string EditorModel::draftKey() const { return "edit/" + (m_kind + '/' + m_item + '/' + m_home).toStdString(); }

void EditorModel::loadDraft()
{
    fetch<std::string>(
        [space = spaceId(), key = draftKey()](engine::Account& account) { return account.draft(space, key); },
        [this, key = draftKey()](std::string draft) {
            if (draft.empty() || key != draftKey())
                return;
            const QVariantMap kept = QJsonDocument::fromJson(QByteArray::fromStdString(draft)).object().toVariantMap();
            for (auto value = kept.constBegin(); value != kept.constEnd(); ++value)
                m_values.insert(value.key(),
                                value.key() == QLatin1String("person") ? QVariant(value->toStringList()) : *value);
            takePeople();
            emit edited();
        });
}

void EditorModel::keepDraft()
{
    m_keeper.stop();
    saveDraft(draftKey(),
              QJsonDocument(QJsonObject::fromVariantMap(m_values)).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace kp::app
