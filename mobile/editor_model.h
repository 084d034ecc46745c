/// \file Adding or changing one thing of the plan: a strength, a goal, the start question, a step. What is typed is kept,
/// sealed, on this device until it is saved, so a closed app loses nothing. UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QDate>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kp::app {

class EditorModel : public kp::app::ReadingModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    /// What is edited: strength, goal, start-question, action, perspective, domain, appointment.
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool fits READ fits NOTIFY edited)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY edited)
    Q_PROPERTY(QString why READ why WRITE setWhy NOTIFY edited)
    Q_PROPERTY(QString setter READ setter WRITE setSetter NOTIFY edited)
    Q_PROPERTY(QString rhythm READ rhythm WRITE setRhythm NOTIFY edited)
    Q_PROPERTY(QString fine READ fine WRITE setFine NOTIFY edited)
    Q_PROPERTY(QString wish READ wish WRITE setWish NOTIFY edited)
    /// 0 wish of the family, 1 of a child or young person, 2 condition.
    Q_PROPERTY(int goalKind READ goalKind WRITE setGoalKind NOTIFY edited)
    /// Days from today; -1 no day.
    Q_PROPERTY(int inDays READ inDays WRITE setInDays NOTIFY edited)
    Q_PROPERTY(QString dayText READ dayWords NOTIFY edited)
    /// What somebody else wrote in the same place while this was typed, and who: shown before saving replaces it.
    Q_PROPERTY(QString newerWords READ newerWords NOTIFY edited)
    Q_PROPERTY(QString newerBy READ newerBy NOTIFY edited)
    /// It stands in two versions: those are settled first, where both can be seen.
    Q_PROPERTY(bool clash READ hasClash NOTIFY changed)
    Q_PROPERTY(kp::app::RowModel* people READ people CONSTANT)

public:
    explicit EditorModel(QObject* parent = nullptr);
    ~EditorModel() override;

    [[nodiscard]] QString kind() const { return m_kind; }
    [[nodiscard]] bool isNew() const { return m_item.isEmpty(); }
    [[nodiscard]] bool fits() const { return m_kind == QLatin1String("domain") || !text("words").trimmed().isEmpty(); }
    [[nodiscard]] QString words() const { return text("words"); }
    void setWords(const QString& words) { set("words", words); }
    [[nodiscard]] QString why() const { return text("why"); }
    void setWhy(const QString& why) { set("why", why); }
    [[nodiscard]] QString setter() const { return text("setter"); }
    void setSetter(const QString& setter) { set("setter", setter); }
    [[nodiscard]] QString rhythm() const { return text("rhythm"); }
    void setRhythm(const QString& rhythm) { set("rhythm", rhythm); }
    [[nodiscard]] QString fine() const { return text("fine"); }
    void setFine(const QString& fine) { set("fine", fine); }
    [[nodiscard]] QString wish() const { return text("wish"); }
    void setWish(const QString& wish) { set("wish", wish); }
    [[nodiscard]] int goalKind() const;
    void setGoalKind(int kind);
    [[nodiscard]] int inDays() const;
    void setInDays(int days);
    [[nodiscard]] QString dayWords() const;
    [[nodiscard]] QString newerWords() const { return m_newerWords; }
    [[nodiscard]] QString newerBy() const { return m_newerBy; }
    [[nodiscard]] bool hasClash() const { return m_clash; }
    [[nodiscard]] RowModel* people() { return &m_people; }

    /// Starts anew, or with the item that exists. `home` is the goal of a step, the domain of a domain view.
    Q_INVOKABLE void begin(const QString& kind, const QString& item, const QString& home);
    /// Adds or takes away somebody; a goal or strength has one person, a step several.
    Q_INVOKABLE void togglePerson(const QString& key);
    Q_INVOKABLE void save();
    /// Throws away what was typed.
    Q_INVOKABLE void discard();

signals:
    void edited();
    void saved();

protected:
    void take(const PlanReading& reading) override;
    void clear() override;
    void flush() override;

private:
    [[nodiscard]] QString text(const QString& field) const { return m_values.value(field).toString(); }
    void set(const QString& field, const QString& value);
    [[nodiscard]] std::string draftKey() const;
    [[nodiscard]] std::vector<engine::FieldText> changedFields() const;
    [[nodiscard]] bool onePerson() const { return m_kind != QLatin1String("action"); }
    [[nodiscard]] QString wordsField() const;
    [[nodiscard]] QString personField() const;
    [[nodiscard]] QStringList typedFields() const;
    void loadDraft();
    void keepDraft();
    void takePeople();
    void takeNewer(const PlanReading& reading);
    [[nodiscard]] std::vector<engine::FieldText> expected() const;
    /// The name in the plan of what is typed; that of a goal's "why" depends on the goal's kind.
    [[nodiscard]] std::string fieldOf(const QString& typed, const QString& goalKind) const;

    QString m_kind, m_item, m_home;
    QVariantMap m_values;   ///< as typed
    QVariantMap m_original; ///< as the plan had it when it was last looked at
    QString m_newerWords, m_newerBy;
    bool m_begun = false, m_clash = false;
    QTimer m_keeper;
    RowList<PersonRowData> m_people{this};
};

} // namespace kp::app
