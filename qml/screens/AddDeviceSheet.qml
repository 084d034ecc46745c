import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One more device of one's own: a code for it, and then four words on both screens.
Sheet {
    id: root

    required property AppCore core
    required property DevicesModel devices
    readonly property bool arrived: root.devices.arrivedWords.length > 0
    readonly property bool coded: root.devices.code !== "" && !root.arrived

    function begin() {
        root.devices.clearError();
        root.devices.dropCode();
        root.open();
    }

    title: root.arrived ? qsTr("Compare four words") : qsTr("Add a device")
    onClosed: root.devices.dropCode()

    InfoNote {
        width: parent.width
        visible: root.devices.errorText !== ""
        tone: Tag.Clay
        text: root.devices.errorText
    }

    Column {
        width: parent.width
        spacing: Theme.space12
        visible: !root.arrived && !root.coded

        AppText {
            width: parent.width
            text: root.devices.codeOver ? qsTr("The code was for fifteen minutes. Make a new one.") : qsTr("Install Krachtplan on the other device. There, choose \"I have Krachtplan on another device\". Then give it the code that you make here.")
        }

        InfoNote {
            width: parent.width
            text: qsTr("The new device opens everything that this one opens. Do this only for a device of your own.")
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space12
        visible: root.coded

        AppText {
            width: parent.width
            kind: AppText.Strong
            text: root.devices.codeUntil
        }

        QrCode {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, 300)
            height: width
            visible: valid
            text: root.devices.code
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The code for your next device as a QR code")
        }

        AppTextArea {
            width: parent.width
            label: qsTr("Or type it over, or paste it")
            readOnly: true
            linesMin: 3
            text: root.devices.code
        }

        AppButton {
            width: parent.width
            kind: AppButton.Soft
            icon.name: "copy"
            text: qsTr("Copy for a minute")
            onClicked: root.core.copyForAMinute(root.devices.code)
        }

        InfoNote {
            width: parent.width
            text: qsTr("Show this code to nobody. Keep both devices open and connected until both show four words.")
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space12
        visible: root.arrived

        AppText {
            width: parent.width
            text: qsTr("\"%1\" is in. Does it show the same four words?").arg(root.devices.arrivedName)
        }

        FourWords {
            width: parent.width
            words: root.devices.arrivedWords
        }

        AppButton {
            width: parent.width
            kind: AppButton.Stop
            icon.name: "prohibit"
            text: qsTr("The words differ: take it out")
            onClicked: {
                root.devices.wordsDiffer();
                root.close();
            }
        }
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            visible: !root.arrived
            kind: AppButton.Outline
            text: root.coded ? qsTr("Stop") : qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            visible: !root.arrived && !root.coded
            text: qsTr("Make the code")
            onClicked: root.devices.makeCode()
        }

        AppButton {
            visible: root.arrived
            icon.name: "handshake"
            text: qsTr("They are the same")
            onClicked: root.close()
        }
    }
}
