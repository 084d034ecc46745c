import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// How long a PIN lives, each way with what it protects and what not. Where no key store is, only the short one, and why.
Column {
    id: root

    required property AppCore core
    readonly property bool offered: root.core.stayingPinOffer !== ""
    /// The PIN is to stay when the app stops.
    property bool stay: false

    readonly property string shortText: qsTr("With a PIN you open the app again without your words. It works for eight hours at most, only on this device, and five tries. After that, and when the device starts again, you need your words.")

    spacing: Theme.space12

    Flow {
        visible: root.offered && !root.core.pinSet
        width: parent.width
        spacing: Theme.space8

        ChoiceChip {
            maximumWidth: root.width
            text: qsTr("for today")
            checkable: false
            checked: !root.stay
            Accessible.role: Accessible.RadioButton
            onClicked: root.stay = false
        }

        ChoiceChip {
            maximumWidth: root.width
            text: qsTr("stays on this device")
            checkable: false
            checked: root.stay
            Accessible.role: Accessible.RadioButton
            onClicked: root.stay = true
        }
    }

    AppText {
        width: parent.width
        text: root.stay ? qsTr("The PIN still works when the app or the device starts again. After five wrong tries it is gone. Your words always work.") : root.shortText
    }

    InfoNote {
        width: parent.width
        text: !root.stay ? qsTr("A PIN is quick, not strong. When your device is gone, your words protect the plan.")
            : (root.core.stayingPin !== "" ? root.core.stayingPin : root.core.stayingPinOffer) === "hardware" ? qsTr("The security chip of this device keeps the PIN's key. Whoever copies what is stored here cannot guess the PIN elsewhere. Whoever has this device in hand and knows the PIN opens the app.")
            : qsTr("The login keyring of this computer keeps the PIN's key. Whoever is logged in as you and knows the PIN opens the app. Whoever only copies the disk does not, as long as your login password locks the keyring. It is no security chip.")
    }

    AppText {
        visible: !root.offered && !root.core.pinSet
        width: parent.width
        text: qsTr("A PIN that stays is not offered here. This device has no place to keep its key: whoever copies the disk would guess it in minutes.")
    }
}
