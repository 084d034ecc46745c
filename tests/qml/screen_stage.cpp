#include "tests/qml/screen_stage.h"

#include "mobile/ids_text.h"
#include "tests/support/pictures.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace kp::test {
namespace {

constexpr qreal kTouch = 44;
/// View-models that read as soon as they know their plan.
constexpr const char* kRead[] = {"kp::app::ReadingModel",   "kp::app::QuestionModel",   "kp::app::SafetyModel",
                                 "kp::app::SigningModel",   "kp::app::ProtectionModel", "kp::app::ProposalModel",
                                 "kp::app::SeesModel",      "kp::app::ErasureModel",    "kp::app::LeaveModel",
                                 "kp::app::HandoversModel", "kp::app::StandInModel"};

bool waitFor(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return done();
}

/// What is said to a screen reader. Qt tells no name of a password, so its description counts.
const QObject* voiceOf(const QQuickItem* item)
{
    for (const QObject* child : item->children())
        if (child->inherits("QQuickAccessibleAttached"))
            return child->property("ignored").toBool() ? nullptr : child;
    return nullptr;
}

QString spoken(const QQuickItem* item)
{
    const QObject* voice = voiceOf(item);
    if (voice == nullptr)
        return {};
    return voice->property(voice->property("passwordEdit").toBool() ? "description" : "name").toString();
}

bool isButton(const QQuickItem* item) { return item->inherits("QQuickAbstractButton"); }
bool isInput(const QQuickItem* item) { return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"); }

bool hasTapHandler(const QQuickItem* item)
{
    for (const QObject* child : item->children())
        if (child->inherits("QQuickTapHandler") && child->property("enabled").toBool())
            return true;
    return false;
}

/// A button whose tap does nothing says so by refusing the focus.
bool isTouched(const QQuickItem* item)
{
    if (!item->isEnabled())
        return false;
    return isButton(item) ? item->property("focusPolicy").toInt() != Qt::NoFocus : isInput(item) || hasTapHandler(item);
}

void walk(QQuickItem* item, const std::function<void(QQuickItem*)>& visit)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    visit(item);
    for (QQuickItem* child : item->childItems())
        walk(child, visit);
}

/// The screen, and whatever lies over it; only the sheet when one is open.
QList<QQuickItem*> layers(QQuickItem* screen)
{
    QList<QQuickItem*> found{screen};
    for (QQuickItem* item : screen->window()->contentItem()->childItems())
        if (item->inherits("QQuickOverlay") && item->isVisible())
            for (QQuickItem* popup : item->childItems())
                if (popup->inherits("QQuickPopupItem") && popup->isVisible())
                    found = {popup};
    return found;
}

QString nameOf(QQuickItem* item)
{
    const QString said = spoken(item);
    const QString text = item->property("text").toString().left(40);
    return QString::fromLatin1(item->metaObject()->className()) + QStringLiteral(" '") + (said.isEmpty() ? text : said)
           + QLatin1Char('\'');
}

/// The finger's reach round the middle, which may be larger than what is drawn.
bool isLargeEnough(QQuickItem* item)
{
    const QPointF middle(item->width() / 2, item->height() / 2);
    const qreal half = kTouch / 2 - 0.5;
    return item->contains(middle + QPointF(half, 0)) && item->contains(middle - QPointF(half, 0))
           && item->contains(middle + QPointF(0, half)) && item->contains(middle - QPointF(0, half));
}

QQuickItem* above(QQuickItem* item, QQuickItem* top, const std::function<bool(QQuickItem*)>& fits)
{
    for (QQuickItem* at = item; at != nullptr && at != top; at = at->parentItem())
        if (fits(at))
            return at;
    return nullptr;
}

void checkTouch(QQuickItem* item, QQuickItem* top, QStringList& found)
{
    const auto named = [](QQuickItem* at) { return !spoken(at).isEmpty(); };
    if (isButton(item) ? spoken(item).isEmpty() : above(item, top, named) == nullptr)
        found.append(QStringLiteral("has no spoken name: ") + nameOf(item));
    // The line of a field is thin; its frame takes the finger.
    if (!isInput(item) && !isLargeEnough(item))
        found.append(QStringLiteral("is too small for a finger: ") + nameOf(item)
                     + QStringLiteral(" %1x%2").arg(item->width()).arg(item->height()));
    const auto stops = [](QQuickItem* at) { return at->activeFocusOnTab(); };
    if (above(item, top, stops) == nullptr)
        found.append(QStringLiteral("is not reached by Tab: ") + nameOf(item));
}

void checkText(QQuickItem* item, QQuickItem* screen, QStringList& found)
{
    const QString text = item->property("text").toString();
    if (text.isEmpty() || item->width() <= 0)
        return;
    if (item->property("truncated").toBool())
        found.append(QStringLiteral("is cut: '%1'").arg(text));
    if (item->property("paintedWidth").toReal() > item->width() + 1)
        found.append(QStringLiteral("is wider than its place: '%1' %2 > %3")
                         .arg(text)
                         .arg(item->property("paintedWidth").toReal())
                         .arg(item->width()));
    const auto sideways = [](QQuickItem* at) {
        return at->inherits("QQuickFlickable") && at->property("interactive").toBool()
               && at->property("contentWidth").toReal() > at->width() + 1;
    };
    const QRectF place = item->mapRectToItem(screen, QRectF(0, 0, item->width(), item->height()));
    if ((place.left() < -1 || place.right() > screen->width() + 1) && above(item, nullptr, sideways) == nullptr)
        found.append(QStringLiteral("runs off the screen: '%1' at %2").arg(text).arg(place.left()));
}

} // namespace

ScreenStage::ScreenStage()
{
    qputenv("HOME", m_empty.path().toUtf8()); // where a screen may put a file
    m_demo.fleet.add("Door", "coach");
    m_parent = open("Samira", m_demo.fleet.space);
    m_coach = open("An", m_demo.fleet.space);
    m_colleague = open("Bo", m_demo.fleet.space);
    m_buddy = open("Greet", m_demo.fleet.space);
    m_youth = open("Ilias", m_demo.fleet.space);
    m_gone = open("Tablet", m_demo.fleet.space);
    m_away = open("Leen", m_demo.awaySpace);
    m_soon = open("Mo", m_demo.soonSpace);
    m_locked = std::make_unique<app::AppCore>(QString::fromStdString(m_demo.fleet.release("Door").string()));
    m_fresh = std::make_unique<app::AppCore>(m_empty.filePath(QStringLiteral("vault")));
}

QString ScreenStage::passphrase() const { return QString::fromUtf8(kPassphrase); }
QString ScreenStage::space() const { return app::text(m_demo.fleet.space); }

std::unique_ptr<app::AppCore> ScreenStage::open(const std::string& who, const SpaceId& plan)
{
    auto core = std::make_unique<app::AppCore>(QString::fromStdString(m_demo.fleet.release(who).string()));
    core->unlock(passphrase());
    if (!waitFor([&core] { return core->state() == app::AppCore::State::Unlocked; }))
        qFatal("%s's vault did not open", who.c_str());
    core->openPlan(app::text(plan));
    if (!waitFor([&core] { return !core->space().isEmpty(); }))
        qFatal("%s's plan did not open", who.c_str());
    return core;
}

bool ScreenStage::sync(kp::app::AppCore* core)
{
    app::EngineHost* host = core->host();
    m_demo.fleet.serverClock.ms = QDateTime::currentMSecsSinceEpoch();
    host->setCarrier([this](const engine::OutRequest& request) -> Result<engine::InReply> {
        const std::scoped_lock door(m_serverDoor);
        server::Reply reply = m_demo.fleet.core().handle(request.path, request.bearer, request.body);
        return engine::InReply{reply.status, std::move(reply.body)};
    });
    QString answer;
    for (int round = 0; round < 2; ++round) { // the first may be one that was under way
        answer = QStringLiteral("none");
        const auto heard =
            QObject::connect(host, &app::EngineHost::syncFinished, this, [&](const QString& code, bool) { answer = code; });
        host->syncNow();
        (void)waitFor([&] { return answer != QLatin1String("none"); });
        QObject::disconnect(heard);
    }
    return answer.isEmpty();
}

bool ScreenStage::addStandIn()
{
    engine::InviteDraft draft;
    draft.role = "replacement";
    draft.access = wire::Access::Write;
    draft.purpose = "An is met verlof";
    draft.untilMs = QDateTime::currentMSecsSinceEpoch() + 10 * kDayMs;
    std::string code;
    m_parent->host()->run<Result<std::string>>(
        this, [plan = m_demo.fleet.space, draft](engine::Account& account) { return account.invite(plan, draft); },
        [&](const Result<std::string>& made) { code = made.ok() ? made.value() : "refused"; });
    if (!waitFor([&] { return !code.empty(); }) || !sync(m_parent.get()))
        return false;
    const auto vera = [&] {
        const std::scoped_lock door(m_serverDoor);
        m_demo.fleet.clocks.at("Vera")->ms = QDateTime::currentMSecsSinceEpoch();
        return m_demo.fleet.sync("Vera").ok();
    };
    m_demo.fleet.add("Vera", "coach");
    return m_demo.fleet["Vera"].join(code).ok() && vera() && sync(m_parent.get()) && vera() && sync(m_parent.get());
}

bool ScreenStage::loaded(QObject* screen) const
{
    for (const QObject* child : screen->findChildren<QObject*>())
        if (std::any_of(std::begin(kRead), std::end(kRead), [&](const char* model) { return child->inherits(model); })
            && !child->property("space").toString().isEmpty() && !child->property("loaded").toBool())
            return false;
    return true;
}

QQuickItem* ScreenStage::find(QQuickItem* screen, const QString& name) const
{
    QQuickItem *whole = nullptr, *begins = nullptr;
    for (QQuickItem* layer : layers(screen))
        walk(layer, [&](QQuickItem* item) {
            const QString said = spoken(item);
            const bool touched = isTouched(item);
            if (said == name && (whole == nullptr || (touched && !isTouched(whole))))
                whole = item;
            if (said.startsWith(name) && (begins == nullptr || (touched && !isTouched(begins))))
                begins = item;
        });
    return whole != nullptr ? whole : begins;
}

QQuickItem* ScreenStage::findLike(QQuickItem* screen, const QString& part, const QString& type) const
{
    QQuickItem* found = nullptr;
    for (QQuickItem* layer : layers(screen))
        walk(layer, [&](QQuickItem* item) {
            const bool fits =
                type.isEmpty() ? isTouched(item) : QString::fromLatin1(item->metaObject()->className()).startsWith(type);
            if (found == nullptr && fits && spoken(item).contains(part))
                found = item;
        });
    return found;
}

QString ScreenStage::access(QQuickItem* screen, const QString& cell) const
{
    QQuickItem* item = find(screen, cell);
    const QObject* voice = item != nullptr ? voiceOf(item) : nullptr;
    return voice != nullptr ? voice->property("description").toString() : QString();
}

QVariantList ScreenStage::findAll(QQuickItem* screen, const QString& name) const
{
    QVariantList found;
    for (QQuickItem* layer : layers(screen))
        walk(layer, [&](QQuickItem* item) {
            if (spoken(item) == name && isTouched(item))
                found.append(QVariant::fromValue(item));
        });
    return found;
}

QQuickItem* ScreenStage::field(QQuickItem* screen, const QString& label) const
{
    QQuickItem* found = nullptr;
    for (QQuickItem* layer : layers(screen))
        walk(layer, [&](QQuickItem* item) {
            if (found == nullptr && isInput(item) && item->isEnabled()
                && above(item, layer, [&](QQuickItem* at) { return spoken(at).startsWith(label); }) != nullptr)
                found = item;
        });
    return found;
}

void ScreenStage::reveal(QQuickItem* item) const
{
    for (QQuickItem* at = item; at != nullptr; at = at->parentItem()) {
        if (!at->inherits("QQuickFlickable"))
            continue;
        const qreal y = item->mapToItem(at, QPointF(0, item->height() / 2)).y() + at->property("contentY").toReal();
        const qreal most = std::max(0.0, at->property("contentHeight").toReal() - at->height());
        at->setProperty("contentY", std::clamp(y - at->height() / 2, 0.0, most));
    }
}

QStringList ScreenStage::faults(QQuickItem* screen) const
{
    QStringList found;
    for (QQuickItem* layer : layers(screen))
        walk(layer, [&](QQuickItem* item) {
            if (isTouched(item))
                checkTouch(item, layer, found);
            if (item->inherits("QQuickText"))
                checkText(item, screen, found);
        });
    found.removeDuplicates();
    return found;
}

void ScreenStage::keepKeys(app::AppCore* core, const QString& kind)
{
    m_keys.become(kind == QLatin1String("session")    ? vault::StoreKind::Session
                  : kind == QLatin1String("hardware") ? vault::StoreKind::Hardware
                                                      : vault::StoreKind::None);
    core->setKeyStore(&m_keys);
}

void ScreenStage::shoot(QQuickItem* screen, const QString& name) const
{
    const QString folder = qEnvironmentVariable("KP_SHOTS");
    if (!folder.isEmpty())
        screen->window()
            ->grabWindow()
            .copy(0, 0, qCeil(screen->width()), qCeil(screen->height()))
            .save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

QUrl ScreenStage::photo() const
{
    JpegDraft draft;
    draft.width = 640;
    draft.height = 420;
    draft.orientation = 1;
    draft.place = "Lotusstraat 12";
    const Bytes bytes = makeJpeg(draft);
    QFile file(m_empty.filePath(QStringLiteral("photo.jpg")));
    if (file.open(QIODevice::WriteOnly))
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return QUrl::fromLocalFile(file.fileName());
}

} // namespace kp::test
