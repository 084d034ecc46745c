import QtQuick
import Krachtplan.Controls

// One family of a coach: when they meet, one quiet hint, and how much is new.
Card {
    id: root

    required property string key
    required property string name
    required property string next
    required property string hint
    required property string hintIcon
    required property int unread
    required property bool ring
    required property int ringDay
    required property bool ringDone
    required property bool paused
    required property int index

    tappable: true
    ground: root.chosen ? Theme.primarySoft : Theme.surface
    text: root.name
    Accessible.description: root.hint === "" ? root.next : root.next + ", " + root.hint

    Item {
        width: parent.width
        height: Math.max(44, words.height)

        MonthRing {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.ring
            day: root.ringDay
            done: root.ringDone
        }

        Avatar {
            id: face
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.ring
            name: root.name
            badge: root.paused ? "pause-circle" : ""
        }

        Column {
            id: words
            anchors.left: face.right
            anchors.leftMargin: 14
            anchors.right: parent.right
            anchors.rightMargin: 40
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            AppText {
                width: parent.width
                kind: AppText.Strong
                text: root.name
                spoken: false
            }

            AppText {
                width: parent.width
                kind: AppText.Small
                color: Theme.soft
                text: root.next
                spoken: false
            }

            LegendItem {
                visible: root.hint !== ""
                maximumWidth: parent.width
                iconName: root.hintIcon
                iconWeight: Icon.Regular
                color: Theme.primary
                text: root.hint
            }
        }

        CountBadge {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.unread > 0
            count: root.unread
        }

        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.unread === 0
            name: "caret-right"
            size: 22
            color: Theme.soft
        }
    }
}
