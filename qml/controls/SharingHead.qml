import QtQuick

// A column's person.
Item {
    id: root

    required property string name
    required property string caption
    required property int tint
    required property bool square

    height: 46 + label.height

    Avatar {
        anchors.horizontalCenter: parent.horizontalCenter
        size: 38
        name: root.name
        tint: root.tint
        square: root.square
    }

    NarrowName {
        id: label
        anchors.horizontalCenter: parent.horizontalCenter
        y: 40
        width: parent.width - 2
        text: root.name
    }
}
