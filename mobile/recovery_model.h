/// \file The recovery sheet: whether there is one, making one, proving that it was written down, and putting it on paper. Its
/// words are here only while they are shown. UI thread.
#pragma once

#include "mobile/kept_file.h"
#include "mobile/plan_view_model.h"
#include "mobile/recovery_paper.h"
#include "mobile/row_model.h"

namespace kp::app {

class RecoveryModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool hasSheet READ hasSheet NOTIFY changed)
    /// "Made on 3 March." or that it still has to reach the server; empty without a sheet.
    Q_PROPERTY(QString sheetText READ sheetText NOTIFY changed)
    /// Parts that nobody but this person can read.
    Q_PROPERTY(int ownParts READ ownParts NOTIFY changed)
    /// There is none, and nobody put off thinking about it.
    Q_PROPERTY(bool reminds READ reminds NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString server READ server NOTIFY changed)
    /// Which two are asked back, from 1.
    Q_PROPERTY(int firstAsked READ firstAsked NOTIFY changed)
    Q_PROPERTY(int secondAsked READ secondAsked NOTIFY changed)
    Q_PROPERTY(QString checkText READ checkText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT)
    /// Where it was written to, or why not; empty before.
    Q_PROPERTY(QString paperText READ paperText NOTIFY changed)

public:
    enum class Stage { Explain, Words, Check, Done };
    Q_ENUM(Stage)
    static constexpr int kLaterDays = 30;

    explicit RecoveryModel(QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool hasSheet() const { return m_shown.sheet; }
    [[nodiscard]] QString sheetText() const { return m_shown.text; }
    [[nodiscard]] int ownParts() const { return m_shown.ownParts; }
    [[nodiscard]] bool reminds() const;
    [[nodiscard]] QStringList words() const { return m_paper.words; }
    [[nodiscard]] QString code() const { return m_paper.code; }
    [[nodiscard]] QString server() const { return m_paper.servers.join(QStringLiteral(", ")); }
    [[nodiscard]] int firstAsked() const { return m_first; }
    [[nodiscard]] int secondAsked() const { return m_second; }
    [[nodiscard]] QString checkText() const { return m_checkText; }
    [[nodiscard]] RowModel* places() { return &m_places; }
    [[nodiscard]] QString paperText() const { return m_paperText; }

    /// For every plan of this person; asks for the vault's words first. An older sheet ends.
    Q_INVOKABLE void make();
    /// It is on paper, says the person: two words are asked back.
    Q_INVOKABLE void written();
    Q_INVOKABLE void answer(const QString& first, const QString& second);
    /// Back to the words.
    Q_INVOKABLE void showAgain();
    Q_INVOKABLE void savePaper(const QString& folder, bool picture);
    /// Done with it: the words go.
    Q_INVOKABLE void finish();
    /// Not now: asked again in a month.
    Q_INVOKABLE void later();

    struct Shown {
        bool sheet = false;
        QString text;
        int ownParts = 0;
        QString postponed; ///< day, ISO
        QString name;
    };

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    void drop();
    void made(engine::SheetMade sheet);

    Stage m_stage = Stage::Explain;
    Shown m_shown;
    RecoveryPaper m_paper;
    RowList<PlaceRow> m_places{this};
    int m_first = 0, m_second = 0;
    QString m_checkText, m_paperText;
    bool m_making = false;
};

} // namespace kp::app
