/// \file Having a part of the plan erased, or the whole plan: what this person may have erased and else why not, what is asked
/// and can still be kept, what is gone and which devices reported it; and as a notice beside the plan. UI thread.
#pragma once

#include "mobile/erasure_text.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

class ErasureModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    /// Parts that this person may have erased, and those that not (with why).
    Q_PROPERTY(QAbstractItemModel* mine READ mine CONSTANT)
    Q_PROPERTY(QAbstractItemModel* others READ others CONSTANT)
    Q_PROPERTY(int mineCount READ mineCount NOTIFY changed)
    Q_PROPERTY(int otherCount READ otherCount NOTIFY changed)
    /// The ground of the plan is this person's to erase.
    Q_PROPERTY(bool mayEraseAll READ mayEraseAll NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* asked READ asked CONSTANT)
    Q_PROPERTY(QAbstractItemModel* kept READ kept CONSTANT)
    Q_PROPERTY(QAbstractItemModel* gone READ gone CONSTANT)
    Q_PROPERTY(int askedCount READ askedCount NOTIFY changed)
    Q_PROPERTY(int keptCount READ keptCount NOTIFY changed)
    Q_PROPERTY(int goneCount READ goneCount NOTIFY changed)
    /// How many of those asked this person can keep.
    Q_PROPERTY(int keepable READ keepable NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* notices READ notices CONSTANT)
    Q_PROPERTY(int noticeCount READ noticeCount NOTIFY changed)
    /// The part that is being considered, or the whole plan; empty when it is no longer this person's to erase.
    Q_PROPERTY(QString considered READ considered NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int items READ items NOTIFY changed)
    Q_PROPERTY(QString loses READ loses NOTIFY changed)
    Q_PROPERTY(QString keeping READ keeping NOTIFY changed)
    /// What goes with the whole plan, and what stays, of what this person reads.
    Q_PROPERTY(QString goesText READ goesText NOTIFY changed)
    Q_PROPERTY(QString staysText READ staysText NOTIFY changed)

public:
    explicit ErasureModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    /// In place of a part's id.
    static constexpr const char* kWhole = "all";

    [[nodiscard]] RowModel* mine() { return &m_mine; }
    [[nodiscard]] RowModel* others() { return &m_others; }
    [[nodiscard]] int mineCount() const { return m_mine.count(); }
    [[nodiscard]] int otherCount() const { return m_others.count(); }
    [[nodiscard]] bool mayEraseAll() const { return m_shown.whole.may; }
    [[nodiscard]] RowModel* asked() { return &m_asked; }
    [[nodiscard]] RowModel* kept() { return &m_kept; }
    [[nodiscard]] RowModel* gone() { return &m_gone; }
    [[nodiscard]] int askedCount() const { return m_asked.count(); }
    [[nodiscard]] int keptCount() const { return m_kept.count(); }
    [[nodiscard]] int goneCount() const { return m_gone.count(); }
    [[nodiscard]] int keepable() const;
    [[nodiscard]] RowModel* notices() { return &m_notices; }
    [[nodiscard]] int noticeCount() const { return m_notices.count(); }
    [[nodiscard]] QString considered() const { return m_picked.key; }
    [[nodiscard]] QString title() const { return m_picked.title; }
    [[nodiscard]] int items() const { return m_picked.items; }
    [[nodiscard]] QString loses() const { return m_picked.loses; }
    [[nodiscard]] QString keeping() const { return m_picked.keeping; }
    [[nodiscard]] QString goesText() const { return m_shown.goes; }
    [[nodiscard]] QString staysText() const { return m_shown.stays; }

    /// A part, or "all".
    Q_INVOKABLE void consider(const QString& part);
    /// After the words of the vault: out of sight at once, destroyed after thirty days unless somebody keeps it.
    Q_INVOKABLE void erase(const QString& part, const QString& reason);
    Q_INVOKABLE void eraseAll(const QString& reason);
    /// It stays, and the names with it: they go along with every part by themselves. No words are asked for: it must be easy.
    Q_INVOKABLE void keep(const QString& part);
    /// All that this person can keep.
    Q_INVOKABLE void keepAll();

    struct Shown {
        QList<ErasableRow> mine, others;
        ErasableRow whole;
        QList<ErasureRow> asked, kept, gone;
        QList<ErasureNotice> notices;
        QString goes, stays;
    };

signals:
    void changed();
    /// Asked, and saved on this device; `part` as it was considered.
    void erased(const QString& part);

protected:
    void reload() override;
    void forget() override;
    [[nodiscard]] QString refusal(const Error& error) const override { return eraseRefusedText(error); }

private:
    void show();
    void begin(const QString& part, const QString& reason);

    RowList<ErasableRow> m_mine{this}, m_others{this};
    RowList<ErasureRow> m_asked{this}, m_kept{this}, m_gone{this};
    RowList<ErasureNotice> m_notices{this};
    Shown m_shown;
    QString m_wanted; ///< being considered, whether it can be or not
    ErasableRow m_picked;
};

} // namespace kp::app
