import QtQuick
import Krachtplan.Figures

// A signature that was drawn, to look at: its lines in the ink of the theme, on paper as wide as the one it was drawn on.
Rectangle {
    id: root

    /// Strokes parted by ";", points "x,y" in thousandths of the width parted by a blank.
    property string strokes: ""
    property string label: qsTr("Drawn signature")

    implicitWidth: 320
    implicitHeight: 170
    radius: Theme.radiusControl
    color: Theme.surface
    border.width: Theme.borderCard
    border.color: Theme.line
    clip: true

    Accessible.role: Accessible.Graphic
    Accessible.name: root.label

    InkPad {
        anchors.fill: parent
        anchors.margins: 3
        enabled: false
        theme: Theme
        pen: Theme.ink
        drawing: root.strokes === "" ? "" : root.strokes.split(";").map(stroke => Theme.ink.toString().slice(1) + " 3 " + stroke).join(";")
    }
}
