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
            text: gone.byMe ? qsTr("You left this plan") : qsTr("This device is out of the plan")
        }

        AppText {
            width: parent.width
            text: gone.byMe ? qsTr("You took your devices out of it, here or on another device of yours. The plan stays with the family, and the others read in the open book that you left.") : qsTr("Somebody of the plan took it out: you yourself on another device, or your coach. That happens when a device is lost or replaced. The plan itself is not gone.")
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
                text: gone.leaving ? qsTr("Nothing of the plan can be read here any more. It is wiped at the next connection.") : qsTr("Nothing of the plan is on this device any more.")
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
            text: gone.byMe ? qsTr("Do you want to come back? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.") : qsTr("Is this still your device? Ask your coach or somebody of the family. They let you in with a new code. For that, this device needs a fresh place.")
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
