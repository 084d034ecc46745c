/// \file Words typed and not given yet, in one place of a plan: kept sealed on this device while somebody types (400 ms after the
/// last letter, and at once when the app is locked or the place is left), there again after a kill, gone once given.
/// UI thread. EditorModel keeps the drafts of whole items.
#pragma once

#include "mobile/plan_view_model.h"

#include <QTimer>

#include <optional>

namespace kp::app {

class DraftModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    /// Which place, the same on every device: "note/<goal>". Empty: none, nothing is kept.
    Q_PROPERTY(QString placeKey READ placeKey WRITE setPlaceKey NOTIFY placeKeyChanged)
    /// What was found kept there. What is typed does not come back through it: the field has that already.
    Q_PROPERTY(QString words READ words NOTIFY wordsChanged)

public:
    explicit DraftModel(QObject* parent = nullptr);

    [[nodiscard]] QString placeKey() const { return m_key; }
    void setPlaceKey(const QString& key);
    [[nodiscard]] QString words() const { return m_words; }

    Q_INVOKABLE void type(const QString& words);
    /// Keeps now what was typed last.
    Q_INVOKABLE void keep();
    /// The words of that place were saved: nothing is kept there any more.
    Q_INVOKABLE void given(const QString& key);

signals:
    void placeKeyChanged();
    void wordsChanged();

protected:
    void reload() override;
    void flush() override { keep(); }
    void forget() override;

private:
    QString m_key, m_words;
    std::optional<QString> m_typed; ///< not kept yet
    QTimer m_pause;
    bool m_asked = false; ///< what is kept there was asked for
};

} // namespace kp::app
