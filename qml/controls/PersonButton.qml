import QtQuick

// A person's picture that can be tapped, as the way to one's own settings.
Pressable {
    id: root

    property string name: ""
    property int tint: -1
    property bool square: false
    property real size: 48

    implicitWidth: root.size
    implicitHeight: root.size
    text: qsTr("%1, settings").arg(root.name)

    background: FocusRing {
        control: root
        shown: root.visualFocus
        radius: root.square ? root.size * 0.36 : root.size / 2 + 5
    }

    contentItem: Avatar {
        size: root.size
        name: root.name
        tint: root.tint
        square: root.square
        Accessible.ignored: true
    }
}
