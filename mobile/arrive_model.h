/// \file Coming in on a new device: with a code of the device one has already, or with the recovery sheet when all was lost.
/// What came back and what did not is told as it is. UI thread.
#pragma once

#include "mobile/engine_host.h"
#include "mobile/row_model.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kp::app {

struct ArrivedPlanRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString key;
    QString name;
    QString detail; ///< how many parts came, and what could not be opened
};

struct CompareRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QStringList words MEMBER words)

public:
    QString key;
    QString name; ///< of the other device
    QStringList words;
};

class ArriveModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kp::app::EngineHost* host READ host WRITE setHost NOTIFY hostChanged)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    /// Still waiting after a while: the other device has to be open and connected.
    Q_PROPERTY(bool slow READ isSlow NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* plans READ plans CONSTANT)
    /// The other devices of this person: one of them showed the code.
    Q_PROPERTY(QAbstractItemModel* others READ others CONSTANT)

public:
    enum class Stage { Code, Waiting, In };
    Q_ENUM(Stage)

    explicit ArriveModel(QObject* parent = nullptr);

    [[nodiscard]] EngineHost* host() const { return m_host; }
    void setHost(EngineHost* host);
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool isSlow() const { return m_slow; }
    [[nodiscard]] RowModel* plans() { return &m_plans; }
    [[nodiscard]] RowModel* others() { return &m_others; }

    /// With the code another device shows. `called`: the name of this device from then on.
    Q_INVOKABLE void useCode(const QString& code, const QString& called);
    /// With the sheet's words or the text of its code; `server` where only the words are at hand.
    Q_INVOKABLE void useSheet(const QString& wordsOrCode, const QString& server);
    /// The words alone do not say where the plans are.
    [[nodiscard]] Q_INVOKABLE static bool needsServer(const QString& wordsOrCode);

    struct Shown {
        QList<ArrivedPlanRow> plans;
        QList<CompareRow> others;
        std::size_t joined = 0;
    };

signals:
    void hostChanged();
    void changed();

private:
    void begin(std::function<Result<void>(engine::Account&)> work);
    void look();
    void take(const Shown& shown);
    void tell(const QString& sentence);
    void forget();

    QPointer<EngineHost> m_host;
    RowList<ArrivedPlanRow> m_plans{this};
    RowList<CompareRow> m_others{this};
    Stage m_stage = Stage::Code;
    QString m_errorText, m_called;
    QTimer m_patience;
    bool m_slow = false, m_busy = false;
};

} // namespace kp::app
