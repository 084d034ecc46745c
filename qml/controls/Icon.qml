import QtQuick

// One Phosphor icon in one colour. Only arrows and carets turn around in a right-to-left language.
Item {
    id: root

    enum Weight { Regular, Fill, Bold }

    property string name: ""
    property int weight: Icon.Regular
    property color color: Theme.ink
    property real size: 24
    readonly property bool turns: root.name.startsWith("arrow-") || root.name.startsWith("caret-")

    implicitWidth: root.size
    implicitHeight: root.size

    Image {
        anchors.fill: parent
        mirror: Theme.rtl && root.turns
        sourceSize.width: root.size
        sourceSize.height: root.size
        source: root.name === "" ? "" : "image://icon/" + ["regular", "fill", "bold"][root.weight] + "-" + root.name + "/" + root.color.toString().slice(-6)
    }
}
