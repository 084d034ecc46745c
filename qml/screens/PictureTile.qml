import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One picture of a row, small; or the word that it is still coming.
Pressable {
    id: root

    required property string key
    required property string caption
    required property var image
    required property bool here
    required property bool waiting
    required property string spoken

    readonly property real side: 112

    text: root.spoken
    implicitWidth: root.side
    implicitHeight: root.side

    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }

    contentItem: Item {
        PictureView {
            anchors.fill: parent
            anchors.margins: 4
            visible: root.here
            cropped: true
            image: root.image
        }

        Column {
            anchors.centerIn: parent
            width: parent.width - 12
            visible: !root.here
            spacing: Theme.space4

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "hourglass-medium"
                size: 24
                color: Theme.soft
            }

            AppText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                kind: AppText.Small
                color: Theme.soft
                text: qsTr("Still coming")
            }
        }

        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 8
            visible: root.waiting
            width: 28
            height: 28
            radius: 14
            color: Theme.surface

            Icon {
                anchors.centerIn: parent
                name: "cloud-arrow-up"
                size: 18
                color: Theme.soft
            }
        }
    }

    FocusRing {
        control: root
        shown: root.visualFocus
        radius: Theme.radiusControl + 5
    }
}
