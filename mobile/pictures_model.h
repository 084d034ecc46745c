/// \file The pictures that belong to one item of a plan: a row of small ones, one large, adding and removing. Decoded on the engine's
/// thread, kept in memory while they are shown, and forgotten when the app is locked. UI thread.
#pragma once

#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

#include <QHash>
#include <QImage>
#include <QUrl>

namespace kp::app {

struct PictureRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QImage image MEMBER image)
    Q_PROPERTY(bool here MEMBER here)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString key;
    QString caption;
    QImage image;         ///< small; null while it is coming
    bool here = false;    ///< its content is on this device
    bool waiting = false; ///< and not yet sent
    QString spoken;       ///< what a reader of the screen says
};

class PicturesModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    /// The item that they belong to.
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* pictures READ pictures CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// How many are still coming, and waiting to be sent, in a sentence; empty when none is.
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    /// The one that is looked at.
    Q_PROPERTY(QString looked READ looked NOTIFY changed)
    Q_PROPERTY(QVariant large READ largeShown NOTIFY changed)
    Q_PROPERTY(QString lookedCaption READ lookedCaption NOTIFY changed)
    Q_PROPERTY(bool lookedHere READ isLookedHere NOTIFY changed)
    /// The one that was chosen and is not kept yet.
    Q_PROPERTY(QVariant chosen READ chosenShown NOTIFY changed)
    Q_PROPERTY(bool hasChosen READ hasChosen NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    explicit PicturesModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] QString about() const { return m_about; }
    void setAbout(const QString& item);
    [[nodiscard]] RowModel* pictures() { return &m_rows; }
    [[nodiscard]] int count() const { return m_rows.count(); }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString looked() const { return m_looked; }
    [[nodiscard]] QImage large() const { return m_large; }
    [[nodiscard]] QVariant largeShown() const { return m_large; }
    [[nodiscard]] QString lookedCaption() const;
    [[nodiscard]] bool isLookedHere() const;
    [[nodiscard]] QImage chosen() const { return m_chosen; }
    [[nodiscard]] QVariant chosenShown() const { return m_chosen; }
    [[nodiscard]] bool hasChosen() const { return !m_bytes.isEmpty(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Reads a file that somebody picked: nothing is kept yet. Then `chosenChanged`, or errorText.
    Q_INVOKABLE void choose(const QUrl& file);
    Q_INVOKABLE void letGo();
    /// Keeps what was chosen, without anything but the picture, with these words.
    Q_INVOKABLE void add(const QString& caption);
    Q_INVOKABLE void look(const QString& picture);
    Q_INVOKABLE void lookAway();
    Q_INVOKABLE void remove(const QString& picture);

    struct Shown {
        QList<PictureRow> rows;
    };
    struct Chosen {
        QByteArray bytes;
        QImage image;
    };

signals:
    void changed();
    void chosenRead();
    void added();
    void removed();

protected:
    void reload() override;
    void forget() override;
    [[nodiscard]] QString refusal(const Error& error) const override;

private:
    [[nodiscard]] const PictureRow* rowOf(const QString& key) const;

    RowList<PictureRow> m_rows{this};
    Shown m_shown;
    QString m_about, m_looked;
    QImage m_large, m_chosen;
    QByteArray m_bytes; ///< as it was read, place and all: gone when it is kept or let go
    bool m_busy = false;
};

/// Decoded, turned and not larger than that on either side; null for what is no picture.
[[nodiscard]] QImage decoded(const QByteArray& bytes, int sideMax);

} // namespace kp::app
