import QtQuick

// The sign of a choice out of several.
Rectangle {
    id: root

    property bool checked: false

    implicitWidth: 26
    implicitHeight: 26
    radius: width / 2
    color: "transparent"
    border.width: 2
    border.color: root.checked ? Theme.primary : Theme.edge

    Rectangle {
        anchors.centerIn: parent
        width: 14
        height: 14
        radius: 7
        visible: root.checked
        color: Theme.primary
    }
}
