import QtQuick

// The sign that the keyboard is here: 3 px of ink, 2 px away from the control.
Rectangle {
    id: root

    required property Item control
    property bool shown: root.control.activeFocus

    anchors.fill: parent
    anchors.margins: -5
    color: "transparent"
    border.color: Theme.ink
    border.width: 3
    radius: Theme.radiusControl + 5
    visible: root.shown
    z: 10
}
