import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The plan is closed here until this device has met its server: why, what is kept, and one thing to do.
Item {
    id: root

    required property AppCore core

    signal plansRequested()

    SyncStatusModel {
        id: sync
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
            text: qsTr("First go online once")
        }

        AppText {
            width: parent.width
            text: qsTr("This device was without the server for a long time. Until it has met the server, the plan stays closed here. So a lost device does not stay open for ever.")
        }

        Card {
            width: parent.width
            spacing: 0

            ListRow {
                width: parent.width
                tappable: false
                hanging: true
                iconName: "lock-simple"
                iconTone: Tag.Slate
                text: qsTr("Nothing is lost. Everything is still on this device, locked.")
                divider: true
            }

            ListRow {
                width: parent.width
                visible: sync.waiting > 0
                tappable: false
                hanging: true
                iconName: "tray"
                text: qsTr("%n thing(s) of yours wait. They are sent by themselves.", "", sync.waiting)
                divider: true
            }

            ListRow {
                width: parent.width
                tappable: false
                hanging: true
                iconName: "cloud-slash"
                text: sync.lastContact
            }
        }

        InfoNote {
            width: parent.width
            visible: sync.offline && !sync.busy
            iconName: "cloud-slash"
            text: sync.problem !== "" ? sync.problem : qsTr("There is no internet now, or the server does not answer. Try again later.")
        }

        AppButton {
            width: parent.width
            icon.name: "arrows-clockwise"
            text: sync.busy ? qsTr("Looking…") : qsTr("Try now")
            enabled: !sync.busy
            onClicked: sync.syncNow()
        }

        AppButton {
            width: parent.width
            visible: root.core.planCount > 1
            kind: AppButton.Outline
            text: qsTr("To my plans")
            onClicked: root.plansRequested()
        }
    }
}
