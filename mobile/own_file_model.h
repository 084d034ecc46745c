/// \file Making one's own file: what will be in it, where it can be put, and what is to be known about a file that lies outside
/// the vault. UI thread.
#pragma once

#include "mobile/kept_file.h"
#include "mobile/own_file.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

class OwnFileModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    /// The parts that will be in it, in a sentence.
    Q_PROPERTY(QString insideText READ insideText NOTIFY changed)
    /// What cannot be in it; empty when nothing is known of.
    Q_PROPERTY(QString outsideText READ outsideText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Where it was put, and what to do with it.
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)

public:
    explicit OwnFileModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] QString insideText() const { return m_shown.inside; }
    [[nodiscard]] QString outsideText() const { return m_shown.outside; }
    [[nodiscard]] RowModel* places() { return &m_places; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString savedText() const { return m_savedText; }

    /// After the words of the vault: the page and the JSON, side by side. Both or neither.
    Q_INVOKABLE void save(const QString& folder);

    struct Shown {
        QString inside, outside;
    };

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    void write(const OwnFile& file, const QString& folder);

    RowList<PlaceRow> m_places{this};
    Shown m_shown;
    QString m_savedText;
    bool m_busy = false;
};

} // namespace kp::app
