import QtQuick

// One place in the bar or the rail: an icon in a pill, a word below.
Pressable {
    id: root

    required property string key
    required text
    required property string sign
    required property int count
    required property int index
    property bool chosen: false
    property bool rail: false

    implicitWidth: 72
    implicitHeight: 38 + label.height + 4

    Accessible.role: Accessible.PageTab
    Accessible.description: root.count > 0 ? qsTr("%n new", "", root.count) : ""
    Accessible.selected: root.chosen

    background: Item {
        FocusRing {
            control: root
            shown: root.visualFocus
            anchors.margins: -1
        }
    }

    contentItem: Item {
        TextMetrics {
            id: measure
            font.family: Theme.fontFamily
            font.weight: Font.Bold
            font.pixelSize: Theme.size(AppText.Tiny, 1.5)
            text: root.text
        }

        Rectangle {
            id: pill
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.rail ? 66 : Math.min(60, root.width - 4)
            height: root.rail ? 40 : 34
            radius: height / 2
            color: "transparent"

            // Its strength changes, not its colour: between two colours there is a grey.
            Rectangle {
                anchors.fill: parent
                radius: parent.radius
                color: Theme.primarySoft
                border.width: Theme.borderExtra
                border.color: Theme.onPrimarySoft
                opacity: root.chosen ? 1 : 0

                Behavior on opacity {
                    NumberAnimation { duration: Theme.quick }
                }
            }

            Icon {
                anchors.centerIn: parent
                name: root.sign
                weight: root.chosen ? Icon.Fill : Icon.Regular
                size: 26
                color: root.chosen ? Theme.onPrimarySoft : Theme.soft
            }

            Rectangle {
                anchors.right: parent.right
                anchors.rightMargin: 8
                width: 12
                height: 12
                radius: 6
                visible: root.count > 0
                color: Theme.sun
                border.width: 2
                border.color: Theme.surface
            }
        }

        AppText {
            id: label
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: pill.bottom
            anchors.topMargin: 2
            wrapMode: Text.NoWrap
            kind: AppText.Tiny
            scaleMax: 1.5
            // Five words must fit a phone; at the largest size a long one shrinks rather than being cut.
            font.pixelSize: Math.max(11, Math.floor(measure.font.pixelSize * Math.min(1, (root.width - 4) / Math.max(1, measure.advanceWidth))))
            horizontalAlignment: Text.AlignHCenter
            font.weight: root.chosen ? Font.Bold : Font.DemiBold
            color: root.chosen ? Theme.onPrimarySoft : Theme.soft
            text: root.text
            spoken: false
        }
    }
}
