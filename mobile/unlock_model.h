/// \file The door: who is it, how long to wait after wrong words, and how the screen looks before anybody is in. The vault's
/// own delay counts; this only says it. UI thread.
#pragma once

#include "mobile/app_core.h"
#include "mobile/row_model.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace kp::app {

struct LanguageRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)

public:
    QString key;  ///< nl
    QString name; ///< in the language itself
};

class UnlockModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kp::app::AppCore* core READ core WRITE setCore NOTIFY coreChanged)
    /// The figures of a PIN are asked for, not the words: they have a waiting time of their own.
    Q_PROPERTY(bool byPin READ isByPin WRITE setByPin NOTIFY changed)
    /// They are heard now: nothing is under way and no waiting time runs.
    Q_PROPERTY(bool mayTry READ mayTry NOTIFY changed)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed)
    /// "You can try again in 4 minutes."; empty when there is nothing to wait for.
    Q_PROPERTY(QString waitText READ waitText NOTIFY changed)
    /// "You can try 3 more times, then the PIN is gone."; empty while nothing was wrong.
    Q_PROPERTY(QString triesText READ triesText NOTIFY changed)
    /// What a name on this device can be read by, before somebody chooses one.
    Q_PROPERTY(QString labelNotice READ labelNotice NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* languages READ languages CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(bool largeLetters READ largeLetters WRITE setLargeLetters NOTIFY changed)

public:
    static constexpr qreal kLarge = 1.4; ///< from here on rows of buttons become columns

    explicit UnlockModel(QObject* parent = nullptr);

    [[nodiscard]] AppCore* core() const { return m_core; }
    void setCore(AppCore* core);
    [[nodiscard]] bool mayTry() const;
    [[nodiscard]] bool isByPin() const { return m_byPin; }
    void setByPin(bool byPin);
    [[nodiscard]] int waitSeconds() const;
    [[nodiscard]] QString triesText() const;
    [[nodiscard]] QString waitText() const;
    [[nodiscard]] QString labelNotice() const;
    [[nodiscard]] RowModel* languages() { return &m_languages; }
    [[nodiscard]] QString language() const { return m_core ? m_core->language() : QString(); }
    void setLanguage(const QString& language);
    [[nodiscard]] bool largeLetters() const { return m_core && m_core->textScale() >= kLarge; }
    void setLargeLetters(bool large);

signals:
    void coreChanged();
    void changed();

private:
    QPointer<AppCore> m_core;
    bool m_byPin = false;
    RowList<LanguageRow> m_languages{this};
};

} // namespace kp::app
