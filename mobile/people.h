/// \file Who is who in a plan, as screens draw them: a first letter, a tint that stays the same, round for people and square
/// for help from a service. Built from one reading of the plan; plain values.
#pragma once

#include "sync/engine/views.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace kp::app {

struct Person {
    QString key; ///< hex id
    QString name;
    QString role; ///< stable name, as the invitation said it
    int tint = -1;
    bool square = false;
    bool family = false;
};

class People {
public:
    People() = default;
    People(const engine::PlanShown& plan, const std::vector<engine::MemberShown>& members);

    /// Somebody unknown has the name "somebody" and no tint.
    [[nodiscard]] Person at(const QString& key) const;
    [[nodiscard]] Person at(const PersonId& person) const { return at(QString::fromStdString(person.hex())); }
    [[nodiscard]] const QList<Person>& all() const noexcept { return m_people; }
    [[nodiscard]] QList<Person> family() const;
    [[nodiscard]] QString me() const { return m_me; }
    [[nodiscard]] Person self() const { return at(m_me); }

    /// For AvatarRow and the like: name, tint, square.
    [[nodiscard]] QVariantList avatars(const QStringList& keys) const;
    /// "Samira, Karim and Noor" in the language of the screen.
    [[nodiscard]] QString names(const QStringList& keys) const;

private:
    QList<Person> m_people;
    QHash<QString, int> m_places;
    QString m_me;
};

/// The role in the words of the screen; an unknown role is shown as it is.
[[nodiscard]] QString roleText(const QString& role);

} // namespace kp::app
