/// \file A family with a parent, a coach and a buddy, made by the real engine and server, and the parent's app opened on it.
#pragma once

#include "mobile/engine_host.h"
#include "tests/support/fleet.h"

#include <QAbstractItemModelTester>
#include <QVariant>

#include <functional>
#include <memory>
#include <mutex>

namespace kp::test {

class FamilyApp {
public:
    /// `who` holds the device: "parent", "coach" or "buddy"; "mother" or "youth" makes these two
    /// join, the goal the youth's; "parent with two versions" has a clash in the words of the goal; "parent asked" was named
    /// by the coach for the goal with the buddy and for a second parent ("coach asked", "buddy asked": seen from there), "parent asked long
    /// ago" eight days back.
    /// "parent with tablet" has a second device and a private part; "parent with parcel" took that tablet out, which had
    /// unsent work, and "tablet taken out" is that tablet.
    /// "coach with colleague": a second coach, from whom the family took the goal; "colleague asked": the coach asks that one
    /// to open it, for safety, seen from there; "parent told", "colleague told": both signed.
    /// "coach of protected", "parent protected", "father beside protected": the parent is protected, with an address, from
    /// the father and the others; there is a second coach.
    /// "parent erasing": there is a mother too; "mother erasing", "coach erasing": the parent asked today that the goal, which
    /// is shared with the buddy, be erased; "mother closing", "coach closing": or all of it; "mother erased", "mother closed": a
    /// month ago, and the buddy met no server since.
    /// "parent with stand-in", "coach with stand-in": somebody reads along for ten days, as the parent said. "coach with
    /// coordinator": of the team's notes.
    /// "parent away" met no server for a hundred days and has something unsent, "parent nearly away" for fifty.
    explicit FamilyApp(const std::string& who);
    /// One more app on this family's server, with an empty vault; `role` of its profile.
    [[nodiscard]] std::unique_ptr<app::EngineHost> emptyApp(const std::string& who, const std::string& role);
    /// Requests of this app reach the family's server from now on.
    void connect(app::EngineHost& to);

    app::EngineHost host;
    QString space, parent, coach, buddy, goal; ///< hex ids
    QString youth;                             ///< where there is one
    QString colleague, father;
    QString standIn, coordinator;
    QString corePart, goalPart;

    /// Turns the event loop until `done`, at most ten seconds. \return whether it came
    [[nodiscard]] static bool waitFor(const std::function<bool()>& done);
    /// Lets everything that is queued for this thread happen, several times over. \return true
    [[nodiscard]] static bool settle();
    /// One sync of somebody else's device.
    void sync(const std::string& who);
    /// Somebody else's account; not that of the app.
    [[nodiscard]] engine::Account& other(const std::string& who) { return m_fleet[who]; }
    /// Of the vault that is open.
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// The answer of the engine, on this thread.
    template <class T>
    [[nodiscard]] T ask(std::function<T(engine::Account&)> work)
    {
        std::optional<T> answer;
        host.run<T>(&host, std::move(work), [&](T value) { answer = std::move(value); });
        if (!waitFor([&] { return answer.has_value(); }))
            std::abort();
        return std::move(*answer);
    }
    [[nodiscard]] SpaceId spaceId() const { return m_fleet.space; }

private:
    void addMore(const ItemId& goalId);
    void setClocks(std::int64_t nowMs);
    void addStandIn();
    void addCoordinator();
    void addColleague(const std::string& who, const ItemId& goalId);
    void protectParent(const PersonId& parentId);
    void addErasing(const std::string& who);
    void addTablet(const std::string& who);
    void askParent(const PersonId& parentId, const PersonId& buddyId, int daysAgo);

    std::mutex m_serverDoor; ///< apps have a network thread each
    Fleet m_fleet{7};
    QString m_folder;
};

/// A role of the row with that key.
[[nodiscard]] QVariant cell(const QAbstractItemModel& model, const QString& key, const QByteArray& role);
[[nodiscard]] QVariant cellAt(const QAbstractItemModel& model, int row, const QByteArray& role);

} // namespace kp::test
