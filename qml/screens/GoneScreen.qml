import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// This device was taken out of the plan: what happened, what became of unsent work, what to do next.
Item {
    id: root

    required property AppCore core

    signal plansRequested()

    GoneModel {
        id: gone
        host: root.core.host
        space: root.core.space
    }

    ScrollColumn {
        anchors.fill: parent
        contentMax: 520
        spacing: Theme.space16

        Item { width: 1; height: Theme.space12 }

        AppText {
            width: parent.width
            kind: AppText.Display
            text: qsTr("This device is out of the plan")
        }

        AppText {
            width: parent.width
            text: qsTr("Somebody of the plan took it out: you yourself on another device, or your coach. That happens when a device is lost or replaced. The plan itself is not gone.")
        }

        Card {
            width: parent.width
            spacing: 0

            ListRow {
                width: parent.width
                tappable: false
                hanging: true
                iconName: "eraser"
                iconTone: Tag.Slate
                text: qsTr("Nothing of the plan is on this device any more.")
                divider: gone.workText !== ""
            }

            ListRow {
                width: parent.width
                visible: gone.workText !== ""
                tappable: false
                hanging: true
                iconName: "tray"
                text: qsTr("Your unsent work")
                detail: gone.workText
            }
        }

        InfoNote {
            width: parent.width
            visible: gone.waiting
            iconName: "cloud-slash"
            text: qsTr("Connect this device once more to the internet. Then the others know that it is wiped.")
        }

        SectionTitle {
            width: parent.width
            text: qsTr("What now?")
        }

        AppText {
            width: parent.width
            text: qsTr("Is this still your device? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.")
        }

        AppButton {
            width: parent.width
            visible: root.core.mayAddProfile
            icon.name: "user-plus"
            text: qsTr("Make a fresh place")
            onClicked: root.core.addProfile("")
        }

        AppButton {
            width: parent.width
            kind: AppButton.Outline
            text: qsTr("To my plans")
            onClicked: root.plansRequested()
        }
    }
}
