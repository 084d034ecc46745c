import QtQuick
import Krachtplan.Figures

// One version, whole, with what differs on honey.
Pressable {
    id: root

    required property string key
    required property string name
    required property int tint
    required property bool square
    required property string detail
    required text
    required property int index
    property string otherText: ""
    property bool chosen: false

    padding: 13
    implicitHeight: column.height + topPadding + bottomPadding

    Accessible.role: Accessible.RadioButton
    Accessible.description: root.name + ", " + root.detail
    Accessible.checked: root.chosen

    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.surface
        border.width: root.chosen ? Theme.borderChosen : Theme.borderControl
        border.color: root.chosen ? Theme.primary : Theme.edge

        FocusRing {
            control: root
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        Column {
            id: column
            width: parent.width
            spacing: 6

            Item {
                width: parent.width
                height: Math.max(32, who.height)

                Avatar {
                    id: person
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    size: 32
                    name: root.name
                    tint: root.tint
                    square: root.square
                }

                AppText {
                    id: who
                    anchors.left: person.right
                    anchors.leftMargin: 10
                    anchors.right: dot.left
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    kind: AppText.Small
                    color: Theme.soft
                    text: root.detail === "" ? root.name : root.name + " · " + root.detail
                    spoken: false
                }

                RadioDot {
                    id: dot
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    checked: root.chosen
                }
            }

            AppText {
                width: parent.width
                textFormat: Text.RichText
                text: Markup.difference(root.text, root.otherText, Theme.honeySoft, Theme.onHoney)
                spoken: false
            }
        }
    }
}
