#include "mobile/draft_model.h"

namespace kp::app {

constexpr int kPauseMs = 400;

DraftModel::DraftModel(QObject* parent) : PlanViewModel(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftModel::keep);
}

void DraftModel::setPlaceKey(const QString& key)
{
    if (m_key == key)
        return;
    keep();
    m_key = key;
    forget();
    emit placeKeyChanged();
    reloadIfReady();
}

void DraftModel::type(const QString& words)
{
    if (m_key.isEmpty())
        return;
    m_typed = words;
    m_pause.start();
}

void DraftModel::keep()
{
    m_pause.stop();
    if (m_typed)
        saveDraft(m_key.toStdString(), m_typed->toStdString());
    m_typed.reset();
}

void DraftModel::given(const QString& key)
{
    if (key == m_key) {
        m_pause.stop();
        m_typed.reset();
        m_words.clear();
        emit wordsChanged(); // also when nothing had been kept: the field is emptied by it
    }
    saveDraft(key.toStdString(), {});
}

void DraftModel::reload()
{
    if (m_asked || m_key.isEmpty())
        return;
    m_asked = true;
    fetch<std::string>(
        [plan = spaceId(), key = m_key.toStdString()](engine::Account& account) { return account.draft(plan, key); },
        [this, key = m_key](const std::string& kept) {
            setLoaded();
            if (key != m_key || m_typed || kept.empty())
                return;
            m_words = QString::fromStdString(kept);
            emit wordsChanged();
        });
}

void DraftModel::forget()
{
    m_pause.stop();
    m_typed.reset();
    m_asked = false;
    m_words.clear();
    emit wordsChanged(); // always: what was typed stands in the field alone
}

} // namespace kp::app
