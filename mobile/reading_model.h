/// \file View-models that show a plan as a whole: one reading on the engine's thread, from which the screen is computed here.
/// UI thread only.
#pragma once

#include "mobile/people.h"
#include "mobile/plan_view_model.h"

#include <vector>

namespace kp::app {

/// One reading of a plan: values only.
struct PlanReading {
    engine::PlanShown plan;
    std::vector<engine::MemberShown> members;
    std::vector<engine::PartShown> parts;
    engine::StatusShown status;
    People people;

    [[nodiscard]] const engine::ItemShown* item(const QString& key) const;
    [[nodiscard]] std::vector<const engine::ItemShown*> ofKind(std::string_view kind) const;
    [[nodiscard]] const engine::PartShown* part(const PartId& id) const;
};

class ReadingModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ANONYMOUS

public:
    using PlanViewModel::PlanViewModel;

signals:
    /// The plan was read again, or a choice was made: every property may differ.
    void changed();

protected:
    /// Computes the screen from a reading; `changed` follows.
    virtual void take(const PlanReading& reading) = 0;
    /// Resets what take() and the person set, without telling: `changed` follows.
    virtual void clear() = 0;
    void reload() override;
    void forget() override;
    void newsCame() override { m_look = true; }
    /// take() again over the reading at hand: after a choice on the screen.
    void retake();
    [[nodiscard]] const PlanReading& reading() const { return m_reading; }

    /// Ticks a step off, or takes that back.
    void setDone(const QString& action, bool done);
    void addNote(const QString& text, const QString& goal, const QString& about, std::function<void()> done = {});
    /// Once, however often somebody taps.
    void addItem(engine::ItemDraft draft, std::function<void()> done = {});
    /// Each time: of two ratings the later one counts.
    void addRating(engine::ItemDraft draft);
    void setFields(const QString& item, const std::vector<engine::FieldText>& fields, std::function<void()> done = {});

private:
    PlanReading m_reading;
    bool m_busy = false;
    bool m_again = false;
    bool m_look = true; ///< the next reading is a look by a person: it goes on record
};

} // namespace kp::app
