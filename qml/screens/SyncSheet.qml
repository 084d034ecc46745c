import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Where is it saved? Three places, named.
Sheet {
    id: root

    required property SyncStatusModel status

    title: qsTr("Where is it saved?")

    AppText {
        width: parent.width
        text: root.status.sentence
    }

    InfoNote {
        width: parent.width
        iconName: "cloud-check"
        text: root.status.lastContact
    }

    InfoNote {
        width: parent.width
        visible: root.status.unreadable > 0
        iconName: "hourglass-medium"
        text: qsTr("%n piece(s) cannot be read on this device yet. Nothing is lost: the key follows.", "", root.status.unreadable)
    }

    InfoNote {
        width: parent.width
        visible: root.status.refused > 0
        iconName: "tray"
        text: qsTr("%n piece(s) of your work were not taken by the server. They are kept on this device.", "", root.status.refused)
    }

    InfoNote {
        width: parent.width
        visible: root.status.alarm.length > 0
        iconName: "info"
        text: root.status.alarm
    }

    InfoNote {
        width: parent.width
        iconName: "key"
        text: qsTr("Only people you share with can read the plan. We and the hosting company cannot.")
    }

    AppButton {
        width: parent.width
        kind: AppButton.Soft
        text: qsTr("Look for news now")
        onClicked: root.status.syncNow()
    }
}
