import QtQuick

// One colour to draw with.
Pressable {
    id: root

    required property int index
    property color colour: Theme.ink
    property bool chosen: false
    readonly property list<string> words: [qsTr("black"), qsTr("green"), qsTr("blue"), qsTr("purple"), qsTr("brown"), qsTr("yellow"), qsTr("light green")]

    implicitWidth: 56
    implicitHeight: 56

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.words[root.index]
    Accessible.checked: root.chosen

    background: Rectangle {
        radius: width / 2
        color: "transparent"
        border.width: root.chosen || root.visualFocus ? 3 : 0
        border.color: Theme.ink
    }

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: root.chosen ? 42 : 48
            height: width
            radius: width / 2
            color: root.colour
            border.width: Theme.dark ? 1 : 0
            border.color: Theme.edge
        }
    }
}
