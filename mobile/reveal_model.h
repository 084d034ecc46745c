/// \file The question before words are saved that may tell where a protected person is: what it is, who would read it, and two
/// answers. Nothing was saved when it is asked; what was typed stays where it was typed. UI thread.
#pragma once

#include "mobile/engine_host.h"
#include "mobile/row_model.h"

#include <QPointer>

namespace kp::app {

class RevealModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kp::app::EngineHost* host READ host WRITE setHost NOTIFY hostChanged)
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY asked)
    /// Something that stands in the plan already was to be shown to somebody; else words were to be saved.
    Q_PROPERTY(bool sharing READ isSharing NOTIFY asked)

public:
    explicit RevealModel(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] EngineHost* host() const { return m_host; }
    void setHost(EngineHost* host);
    [[nodiscard]] RowModel* lines() { return &m_lines; }
    [[nodiscard]] int count() const { return m_lines.count(); }
    [[nodiscard]] bool isSharing() const { return m_sharing; }

    /// Somebody read what it may tell, and means it.
    Q_INVOKABLE void evenSo();
    /// The words are changed first, or nothing is shared.
    Q_INVOKABLE void leave();

signals:
    void hostChanged();
    /// Something is asked; also when the question is over (no lines).
    void asked();

private:
    void take();

    QPointer<EngineHost> m_host;
    RowList<RevealRow> m_lines{this};
    bool m_sharing = false;
};

} // namespace kp::app
