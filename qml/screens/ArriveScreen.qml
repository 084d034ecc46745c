import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// In on a new device: with a code of the one I have, or with the recovery sheet when all were lost.
Item {
    id: root

    required property AppCore core
    readonly property bool bySheet: root.core.arrival === "sheet"

    signal recoveryRequested()
    signal devicesRequested()

    function enter() {
        if (root.bySheet)
            arrive.useSheet(code.text, server.text);
        else
            arrive.useCode(code.text, called.text);
        code.text = "";
    }

    function leaveFor(act: string) {
        root.core.endArrival();
        if (act === "sheet")
            root.recoveryRequested();
        else if (act === "devices")
            root.devicesRequested();
    }

    ArriveModel {
        id: arrive
        host: root.core.host
    }

    ScrollColumn {
        anchors.fill: parent
        contentMax: 520
        spacing: Theme.space16

        Item { width: 1; height: Theme.space12 }

        AppText {
            width: parent.width
            kind: AppText.Display
            text: arrive.stage === ArriveModel.In ? (root.bySheet ? qsTr("You are back") : qsTr("You are in"))
                : root.bySheet ? qsTr("Back with your recovery sheet") : qsTr("From your other device")
        }

        InfoNote {
            width: parent.width
            visible: arrive.errorText !== ""
            tone: Tag.Clay
            text: arrive.errorText
        }

        Column {
            width: parent.width
            spacing: Theme.space16
            visible: arrive.stage === ArriveModel.Code

            AppText {
                width: parent.width
                text: root.bySheet ? qsTr("Type the 24 words of your sheet, with spaces between them. Or paste the text of its code.")
                    : qsTr("On your other device: More, My devices, Add a device. It shows a code. Type it here, or paste it.")
            }

            AppTextField {
                id: called
                visible: !root.bySheet
                width: parent.width
                label: qsTr("What do you call this device?")
                placeholderText: qsTr("For example: tablet in the kitchen")
                maximumLength: 60
            }

            AppTextArea {
                id: code
                width: parent.width
                label: root.bySheet ? qsTr("Words or code of the sheet") : qsTr("Code")
            }

            AppTextField {
                id: server
                visible: root.bySheet && arrive.needsServer(code.text)
                width: parent.width
                label: qsTr("Address of the server")
                hint: qsTr("It stands on the sheet, below the words.")
                placeholderText: "https://"
            }

            AppButton {
                width: parent.width
                text: root.bySheet ? qsTr("Bring everything back") : qsTr("Come in")
                enabled: code.text.trim() !== ""
                onClicked: root.enter()
            }

            AppButton {
                width: parent.width
                kind: AppButton.Text
                text: qsTr("Not now")
                onClicked: root.core.endArrival()
            }
        }

        Column {
            width: parent.width
            spacing: Theme.space16
            visible: arrive.stage === ArriveModel.Waiting

            AppText {
                width: parent.width
                text: root.bySheet ? qsTr("Looking for your plans…") : qsTr("Your other device is letting this one in…")
            }

            InfoNote {
                width: parent.width
                visible: arrive.slow
                text: root.bySheet ? qsTr("This takes a while. Is there internet here? Is the address of the server right?")
                    : qsTr("This takes a while. Is the other device open, and do both have internet?")
            }

            AppButton {
                width: parent.width
                kind: AppButton.Text
                text: qsTr("Go on later")
                onClicked: root.core.endArrival()
            }
        }

        ArrivedPart {
            width: parent.width
            visible: arrive.stage === ArriveModel.In
            arrive: arrive
            bySheet: root.bySheet
            onChosen: act => root.leaveFor(act)
        }
    }
}
