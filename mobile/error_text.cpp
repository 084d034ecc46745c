#include "mobile/error_text.h"

#include <QCoreApplication>

namespace kp::app {
namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString input(Errc code);
    static QString rights(Errc code);
    static QString storage(Errc code);
    static QString network(Errc code);
};

// The groups of error.h; a code that has no sentence of its own gets that of its group.
QString ErrorText::input(Errc code)
{
    switch (code) {
    case Errc::TooLarge: return tr("This is too long. Make it shorter. Your text is still here.");
    case Errc::NotFound: return tr("This is no longer here. Go back and look again. Nothing of yours is lost.");
    case Errc::BadCode: return tr("This code is not right. Read it once more, or ask for a new one.");
    case Errc::CodeExpired: return tr("This code is too old. Ask for a new one.");
    default: return tr("This cannot be saved like this. Look at what you filled in. Your text is still here.");
    }
}

QString ErrorText::rights(Errc code)
{
    switch (code) {
    case Errc::WrongPassphrase:
        return tr("These words do not open the plan. Look for a typing error and try again. Nothing is lost.");
    case Errc::TryLater: return tr("Too many attempts. Wait a moment and try again. Nothing is lost.");
    case Errc::AskFirst:
        return tr("Somebody in it wants to be asked before others see this. Ask that person first. Nothing was shared.");
    case Errc::ConsentNeeded: return tr("Somebody still has to agree. Ask that person first. Nothing is lost.");
    case Errc::MayReveal:
        return tr("This may tell somebody where a protected person is. Look at what you wrote. Your text is still here.");
    case Errc::Unconfirmed: return tr("The words are not the same. Compare them again together. Nothing was changed.");
    case Errc::Revoked: return tr("This device was taken out of the plan. Ask somebody of the plan to let you in again.");
    case Errc::LeaseExpired: return tr("This device was away too long. Connect to the internet once. Nothing is lost.");
    case Errc::BadSignature:
    case Errc::CannotOpen:
        return tr("Something is damaged and was set aside. The rest of the plan is fine. Tell your coach.");
    case Errc::MissingKey: return tr("This is locked now. Open the plan again. Nothing is lost.");
    default: return tr("This is not shared with you in that way. Ask the family. Your text is still here.");
    }
}

QString ErrorText::storage(Errc code)
{
    switch (code) {
    case Errc::VaultBusy: return tr("The plan is open in another window. Close that one and try again. Nothing is lost.");
    case Errc::NotAVault: return tr("There is no plan on this device yet. Begin with an invitation.");
    case Errc::TestVault: return tr("This is a plan to practise with. This app does not open it.");
    case Errc::RestoredCopy:
        return tr("This is an older copy. Connect to the internet to get up to date. Nothing is lost.");
    case Errc::FormatTooNew: return tr("A newer version of the app wrote this. Renew the app. Nothing is lost.");
    case Errc::StorageFull: return tr("This device is full. Make room and try again. What was saved is still here.");
    default: return tr("This device could not save it. Try again. What was saved before is still here.");
    }
}

QString ErrorText::network(Errc code)
{
    switch (code) {
    case Errc::Offline: return tr("No connection now. Everything is saved on this device and goes out later.");
    case Errc::Fork:
    case Errc::ServerRestored:
    case Errc::ServerDishonest:
        return tr("The server does something odd. The app checks everything itself. Tell your coach. Nothing is lost.");
    case Errc::QuotaReached: return tr("The server has no room left. Everything is saved on this device. Tell your coach.");
    case Errc::ProtocolMismatch:
        return tr("App and server do not fit together. Renew the app. Everything is saved on this device.");
    default:
        return tr("The server could not take it now. It goes out later by itself. Everything is saved on this device.");
    }
}

} // namespace

QString errorText(Errc code)
{
    const auto number = static_cast<int>(code);
    if (number < 20)
        return ErrorText::input(code);
    if (number < 40)
        return ErrorText::rights(code);
    if (number < 60)
        return ErrorText::storage(code);
    if (number < 90)
        return ErrorText::network(code);
    return ErrorText::tr("Something went wrong here. Try again. What was saved is still here.");
}

} // namespace kp::app
