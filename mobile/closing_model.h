/// \file A plan that is closed, and the file that the services keep afterwards: for how long, where, and for a professional the
/// sealed archive it goes into. The archive's words are here only while they are shown. UI thread.
#pragma once

#include "mobile/kept_file.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

/// A part of the services' file, or an archive of it.
struct FileRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString caption MEMBER caption)

public:
    QString title, sign, caption;
};

class ClosingModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)
    /// "This plan is running." or since when it is closed.
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
    /// How long the services keep their file, who said so, why, and which day that is.
    Q_PROPERTY(QString termText READ termText NOTIFY changed)
    Q_PROPERTY(QString whyText READ whyText NOTIFY changed)
    Q_PROPERTY(QString untilText READ untilText NOTIFY changed)
    Q_PROPERTY(bool fromClosing READ fromClosing NOTIFY changed)
    Q_PROPERTY(int years READ years NOTIFY changed)
    Q_PROPERTY(QString organisation READ organisation NOTIFY changed)
    /// This person is a professional of the plan: closes it, sets the term, makes archives.
    Q_PROPERTY(bool professional READ isProfessional NOTIFY changed)
    Q_PROPERTY(bool mayArchive READ mayArchive NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* file READ file CONSTANT)
    Q_PROPERTY(QAbstractItemModel* archives READ archives CONSTANT)
    Q_PROPERTY(int fileCount READ fileCount NOTIFY changed)
    Q_PROPERTY(int archiveCount READ archiveCount NOTIFY changed)
    // The archive being made.
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT)
    Q_PROPERTY(QString savedText READ savedText NOTIFY stageChanged)
    /// Which of the three sheets is shown, from 1, and its words.
    Q_PROPERTY(int sheet READ sheet NOTIFY stageChanged)
    Q_PROPERTY(QStringList words READ words NOTIFY stageChanged)
    Q_PROPERTY(QString paperText READ paperText NOTIFY stageChanged)
    /// Which word of each sheet is asked back, from 1.
    Q_PROPERTY(QList<int> asked READ asked NOTIFY stageChanged)
    Q_PROPERTY(QString checkText READ checkText NOTIFY stageChanged)

public:
    enum class Stage { Explain, Sheets, Check, Done };
    Q_ENUM(Stage)
    static constexpr int kSheets = 3;

    explicit ClosingModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] bool isClosed() const { return m_shown.closed; }
    [[nodiscard]] QString statusText() const { return m_shown.status; }
    [[nodiscard]] QString termText() const { return m_shown.term; }
    [[nodiscard]] QString whyText() const { return m_shown.why; }
    [[nodiscard]] QString untilText() const { return m_shown.until; }
    [[nodiscard]] bool fromClosing() const { return m_shown.fromClosing; }
    [[nodiscard]] int years() const { return m_shown.years; }
    [[nodiscard]] QString organisation() const { return m_shown.organisation; }
    [[nodiscard]] bool isProfessional() const { return m_shown.professional; }
    [[nodiscard]] bool mayArchive() const { return m_shown.mayArchive; }
    [[nodiscard]] RowModel* file() { return &m_file; }
    [[nodiscard]] RowModel* archives() { return &m_archives; }
    [[nodiscard]] int fileCount() const { return m_file.count(); }
    [[nodiscard]] int archiveCount() const { return m_archives.count(); }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] RowModel* places() { return &m_places; }
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] int sheet() const { return m_sheet + 1; }
    [[nodiscard]] QStringList words() const { return m_stage == Stage::Sheets ? m_sheets.value(m_sheet) : QStringList(); }
    [[nodiscard]] QString paperText() const { return m_paperText; }
    [[nodiscard]] QList<int> asked() const { return m_asked; }
    [[nodiscard]] QString checkText() const { return m_checkText; }

    /// Closed, or open again. `outcome`: a stable name of the schema, or empty.
    Q_INVOKABLE void setClosed(bool closed, const QString& outcome);
    /// Here, or in all plans of this person and those begun later.
    Q_INVOKABLE void setTerm(bool fromClosing, int years, const QString& organisation, const QString& why,
                             bool everywhere = false);
    /// The file goes into that folder; the three sheets are shown after it. Asks for the vault's words first.
    Q_INVOKABLE void makeArchive(const QString& folder);
    /// A page with the sheet that is shown.
    Q_INVOKABLE void savePaper(const QString& folder);
    /// This sheet is on paper: the next one, or the check after the last.
    Q_INVOKABLE void written();
    Q_INVOKABLE void showAgain();
    /// One word of each sheet, and where the file is kept: then the file is read back and opened with two of the sheets.
    Q_INVOKABLE void check(const QStringList& typed, const QString& where);
    /// Done with it: the words go.
    Q_INVOKABLE void finish();

    struct Shown {
        bool closed = false, fromClosing = false, professional = false, mayArchive = false;
        int years = 0;
        QString status, term, why, until, organisation, planItem;
        QList<FileRow> file, archives;
    };

signals:
    void changed();
    void stageChanged();
    void termSet();
    void statusSet();
    /// Opened and put on record.
    void archived();

protected:
    void reload() override;
    void forget() override;
    [[nodiscard]] QString refusal(const Error& error) const override;

private:
    void drop();
    void made(engine::ArchiveMade archive, const QString& folder);

    Shown m_shown;
    RowList<FileRow> m_file{this}, m_archives{this};
    RowList<PlaceRow> m_places{this};
    Stage m_stage = Stage::Explain;
    QList<QStringList> m_sheets;
    int m_sheet = 0;
    QList<int> m_asked;
    QString m_path; ///< of the file, to be read back
    QString m_savedText, m_paperText, m_checkText;
    bool m_busy = false;
};

} // namespace kp::app
