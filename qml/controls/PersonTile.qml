import QtQuick

// A person as a tile: the picture above, the name below. Checkable, it answers "may this person see it?".
Pressable {
    id: root

    property string detail: ""
    property int tint: -1
    property bool square: false
    property bool asked: false
    /// The tile that asks for a new person; `text` is then the invitation.
    property bool adds: false

    implicitWidth: Math.round(92 * Math.min(1.6, Theme.textScale))
    implicitHeight: column.height + 20

    Accessible.description: root.detail

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.checkable && root.checked ? Theme.primarySoft : root.pressed ? Theme.sunk : root.checkable ? Theme.surface : "transparent"
        border.width: !root.checkable ? 0 : root.checked ? Theme.borderChosen : Theme.borderControl
        border.color: root.checked ? Theme.primary : Theme.edge

        FocusRing {
            control: root
            shown: root.visualFocus
            radius: Theme.radiusCard + 5
        }
    }

    contentItem: Item {
        Column {
            id: column
            anchors.centerIn: parent
            width: parent.width
            spacing: 2

            Item {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 52
                height: 56

                Avatar {
                    visible: !root.adds
                    name: root.text
                    tint: root.tint
                    square: root.square
                    asked: root.asked
                    size: 52
                }

                Rectangle {
                    width: 52
                    height: 52
                    radius: 26
                    visible: root.adds
                    color: Theme.surface
                    border.width: 2
                    border.color: Theme.edge

                    Icon {
                        anchors.centerIn: parent
                        name: "plus"
                        color: Theme.soft
                    }
                }
            }

            AppText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                kind: root.checkable ? AppText.Label : AppText.Small
                text: root.text
                spoken: false
            }

            AppText {
                width: parent.width
                visible: root.detail !== "" && !root.checkable
                horizontalAlignment: Text.AlignHCenter
                kind: AppText.Small
                text: root.detail
                spoken: false
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.checkable
                spacing: 5

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.checked ? "check-circle" : "circle"
                    weight: root.checked ? Icon.Fill : Icon.Regular
                    size: 20
                    color: root.checked ? Theme.primary : Theme.edge
                }

                AppText {
                    kind: AppText.Label
                    text: root.checked ? qsTr("yes") : qsTr("no")
                    color: root.checked ? Theme.onPrimarySoft : Theme.soft
                    spoken: false
                }
            }
        }
    }
}
