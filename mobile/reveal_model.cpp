#include "mobile/reveal_model.h"

namespace kp::app {

void RevealModel::setHost(EngineHost* host)
{
    if (m_host == host)
        return;
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    if (m_host)
        connect(m_host, &EngineHost::revealAsked, this, &RevealModel::take);
    take();
    emit hostChanged();
}

void RevealModel::take()
{
    m_lines.set(m_host ? m_host->revealing().lines : QList<RevealRow>());
    m_sharing = m_host && m_host->revealing().sharing;
    emit asked();
}

void RevealModel::evenSo()
{
    if (m_host)
        m_host->answerReveal(true);
}

void RevealModel::leave()
{
    if (m_host)
        m_host->answerReveal(false);
}

} // namespace kp::app
