import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What devices that were taken out had not sent: to look at, take over or leave.
Item {
    id: root

    required property AppCore core
    property bool back: true

    signal backRequested()

    ParcelsModel {
        id: parcels
        host: root.core.host
        space: root.core.space
        onAnswered: taken => {
            parcelSheet.close();
            toast.show(taken ? qsTr("It stands in the plan now, in your name.") : qsTr("It was left out."), "", false);
        }
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("Handed in")
        back: root.back
        onBackRequested: root.backRequested()
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        InfoNote {
            width: parent.width
            visible: parcels.errorText !== "" && !parcelSheet.opened
            tone: Tag.Clay
            text: parcels.errorText
        }

        AppText {
            width: parent.width
            color: Theme.soft
            text: qsTr("A device was taken out before it had sent everything. This is what was still on it. Look at it, and take over what is right.")
        }

        EmptyState {
            width: parent.width
            visible: parcels.loaded && parcels.count === 0
            iconName: "tray"
            title: qsTr("Nothing waits here")
            detail: qsTr("When a lost device had unsent work, you find it here.")
        }

        Card {
            width: parent.width
            visible: parcels.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: rows
                model: parcels.parcels
                delegate: ParcelLine {
                    width: parent === null ? 0 : parent.width
                    divider: index < rows.count - 1
                    onClicked: parcelSheet.show(key)
                }
            }
            // qmllint enable unqualified
        }
    }

    ParcelSheet {
        id: parcelSheet
        parcels: parcels
    }

    Toast {
        id: toast
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        width: Math.min(parent.width - 2 * Theme.space12, Theme.contentMax)
    }
}
