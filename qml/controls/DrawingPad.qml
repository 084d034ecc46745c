import QtQuick
import Krachtplan.Figures

// A child's drawing: paper, seven colours, one step back, an eraser.
Item {
    id: root

    property string title: qsTr("My drawing")
    property alias empty: pad.empty
    /// See InkPad.drawing.
    property alias drawing: pad.drawing
    property real paperHeight: 300
    readonly property list<color> pens: ["#22302C", "#1C5F55", "#46627F", "#76498E", "#A84F2A", "#E0A126", "#6E8F3A"]

    signal changed()

    implicitWidth: 360
    implicitHeight: head.height + root.paperHeight + 12 + colours.height

    Item {
        id: head
        width: parent.width
        height: Math.max(56, words.height)

        AppText {
            id: words
            anchors.left: parent.left
            anchors.right: tools.left
            anchors.verticalCenter: parent.verticalCenter
            kind: AppText.Heading
            text: root.title
        }

        Row {
            id: tools
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            AppButton {
                kind: AppButton.Text
                iconOnly: true
                icon.name: "arrow-u-up-left"
                text: qsTr("One step back")
                enabled: !pad.empty
                onClicked: pad.undo()
            }

            AppButton {
                kind: pad.erasing ? AppButton.Soft : AppButton.Text
                iconOnly: true
                icon.name: "eraser"
                iconWeight: pad.erasing ? Icon.Fill : Icon.Regular
                text: qsTr("Eraser")
                onClicked: pad.erasing = !pad.erasing
            }
        }
    }

    Rectangle {
        id: paper
        anchors.top: head.bottom
        width: parent.width
        height: root.paperHeight
        radius: Theme.radiusControl
        // Paper stays white in every theme, or the colours would not be the child's.
        color: "#FFFFFF"
        border.width: Theme.borderControl
        border.color: Theme.line

        InkPad {
            id: pad
            anchors.fill: parent
            anchors.margins: 3
            theme: Theme
            penWidth: 6
            pen: root.pens[0]
            onDrawingChanged: root.changed()
        }
    }

    Flow {
        id: colours
        anchors.top: paper.bottom
        anchors.topMargin: 12
        width: parent.width
        spacing: 10

        // qmllint disable unqualified
        Repeater {
            model: 7
            delegate: PenDot {
                colour: root.pens[index]
                chosen: !pad.erasing && Qt.colorEqual(pad.pen, colour)
                onClicked: {
                    pad.erasing = false;
                    pad.pen = colour;
                }
            }
        }
        // qmllint enable unqualified
    }
}
