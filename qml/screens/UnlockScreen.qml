import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The door of one person's vault on this device.
Item {
    id: root

    required property AppCore core

    ScrollColumn {
        anchors.fill: parent
        contentMax: 440
        spacing: Theme.space20

        Item { width: 1; height: Theme.space32 }

        AppMark { anchors.horizontalCenter: parent.horizontalCenter }

        AppText {
            width: parent.width
            kind: AppText.Display
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Krachtplan")
        }

        AppTextField {
            id: words
            width: parent.width
            label: qsTr("Your passphrase")
            hint: qsTr("The words on your sheet, with spaces between them")
            password: true
            help: root.core.errorText
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onAccepted: root.core.unlock(words.text)
        }

        AppButton {
            width: parent.width
            text: root.core.busy ? qsTr("Opening…") : qsTr("Open")
            enabled: !root.core.busy && words.text.length > 0
            onClicked: root.core.unlock(words.text)
        }

        InfoNote {
            width: parent.width
            iconName: "device-mobile"
            text: qsTr("Your plan is on this device, locked with your words. It opens without internet too.")
        }

        InfoNote {
            width: parent.width
            iconName: "info"
            text: qsTr("Nobody can look up your words for you, we cannot either. Keep the sheet in a safe place.")
        }
    }
}
