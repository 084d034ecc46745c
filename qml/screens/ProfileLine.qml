import QtQuick
import Krachtplan.Controls

// One of the people who use this device, by the name that was chosen for it.
Card {
    id: root

    required property string key
    required property string label
    required property int tint
    required property bool current
    required property int index

    tappable: true
    chosen: root.current
    text: root.label
    Accessible.role: Accessible.RadioButton
    Accessible.checked: root.current

    Item {
        width: parent.width
        height: Math.max(52, name.height)

        Avatar {
            id: face
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            size: 48
            name: root.label
            tint: root.tint
        }

        AppText {
            id: name
            anchors.left: face.right
            anchors.leftMargin: 14
            anchors.right: dot.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            kind: AppText.Strong
            text: root.label
            spoken: false
        }

        Icon {
            id: dot
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: root.current ? "check-circle" : "circle"
            weight: root.current ? Icon.Fill : Icon.Regular
            color: root.current ? Theme.primary : Theme.edge
            size: 28
        }
    }
}
