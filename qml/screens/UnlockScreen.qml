import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The door of one person's vault on this device.
Item {
    id: root

    required property AppCore core

    // The field is empty again before the answer comes: words stay in it no longer than they must.
    function unlock() {
        root.core.unlock(words.text);
        words.text = "";
    }

    ScrollColumn {
        anchors.fill: parent
        contentMax: 440
        spacing: Theme.space20

        Item { width: 1; height: Theme.space24 }

        TitleMark { width: parent.width }

        AppText {
            width: parent.width
            kind: AppText.Display
            text: qsTr("Welcome back")
        }

        AppTextField {
            id: words
            objectName: "passphrase"
            width: parent.width
            label: qsTr("Your passphrase")
            hint: qsTr("The words on your sheet, with spaces between them")
            password: !shown.checked
            help: root.core.errorText
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onAccepted: root.unlock()
        }

        CheckRow {
            id: shown
            width: parent.width
            text: qsTr("Show the words")
        }

        AppButton {
            objectName: "open"
            width: parent.width
            icon.name: "lock-key-open"
            text: root.core.busy ? qsTr("Opening…") : qsTr("Open")
            enabled: !root.core.busy && words.text.length > 0
            onClicked: root.unlock()
        }

        LinkButton {
            anchors.horizontalCenter: parent.horizontalCenter
            maximumWidth: parent.width
            text: qsTr("I do not know my words any more")
            onClicked: lostSheet.open()
        }

        InfoNote {
            width: parent.width
            tone: Tag.Plain
            iconName: "device-mobile"
            text: qsTr("Opening works without internet too. We have no key of your plan. So keep the sheet with your words in a safe place.")
        }

        LooksBar {
            width: parent.width
            core: root.core
        }
    }

    Sheet {
        id: lostSheet
        title: qsTr("Without your words")

        AppText {
            width: parent.width
            text: qsTr("Nobody can look up your words for you, we cannot either. Look for the sheet you wrote them on.")
        }

        AppText {
            width: parent.width
            text: qsTr("Is the sheet gone? The plan itself is not: the others of the family and your coach have it too. Ask one of them to let you in again on this device.")
        }

        footer: AppButton {
            width: parent.width
            text: qsTr("Close")
            onClicked: lostSheet.close()
        }
    }
}
