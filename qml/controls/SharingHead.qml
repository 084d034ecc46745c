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

    AppText {
        id: label
        anchors.horizontalCenter: parent.horizontalCenter
        y: 40
        width: parent.width - 2
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        kind: AppText.Tiny
        scaleMax: 1.2
        text: root.caption === "" ? root.name : root.caption
        spoken: false
    }
}
