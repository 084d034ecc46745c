import QtQuick
import Krachtplan.Figures

// Paper to sign on, with a line and a way to begin again. Whoever cannot draw uses another way of agreeing.
Item {
    id: root

    property string label: qsTr("Write your name or put a sign")
    property alias empty: pad.empty
    /// See InkPad.drawing.
    property alias drawing: pad.drawing

    signal changed()

    implicitWidth: 320
    implicitHeight: caption.height + 6 + paper.height

    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.empty ? qsTr("nothing drawn yet") : qsTr("drawn")

    AppText {
        id: caption
        width: parent.width
        kind: AppText.Label
        text: root.label
        spoken: false
    }

    Rectangle {
        id: paper
        anchors.top: caption.bottom
        anchors.topMargin: 6
        width: parent.width
        height: 170
        radius: Theme.radiusControl
        color: Theme.surface
        border.width: Theme.borderControl
        border.color: Theme.edge

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 20
            y: parent.height - 48
            height: Theme.borderControl
            color: Theme.line
        }

        InkPad {
            id: pad
            anchors.fill: parent
            anchors.margins: 3
            theme: Theme
            pen: Theme.ink
            onDrawingChanged: root.changed()
        }

        AppButton {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 2
            visible: !pad.empty
            kind: AppButton.Text
            iconOnly: true
            icon.name: "arrow-u-up-left"
            text: qsTr("Draw again")
            onClicked: pad.clear()
        }
    }
}
