import QtQuick
import Krachtplan.Controls

// One consent, below the heading of its group when it is the first.
Column {
    id: root

    required property string key
    required property string group
    required property bool opens
    required property string name
    required property int tint
    required property bool square
    required property string sign
    required property string title
    required property string line
    required property string stateText
    required property string stateSign
    required property bool waits
    required property bool still

    signal picked(string key)

    topPadding: root.opens ? Theme.space8 : 0
    bottomPadding: Theme.space8
    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        visible: root.opens
        text: root.group
    }

    Card {
        width: parent.width
        spacing: 0

        ListRow {
            width: parent.width
            hanging: true
            iconName: root.title === root.name ? "" : root.sign
            iconTone: root.still ? Tag.Primary : Tag.Plain
            personName: root.title === root.name ? root.name : ""
            tint: root.tint
            square: root.square
            text: root.title
            detail: root.line
            Accessible.description: root.line + ", " + root.stateText
            onClicked: root.picked(root.key)
            below: Flow {
                width: parent.width
                topPadding: root.still && !root.waits ? 0 : Theme.space4
                visible: !root.still || root.waits

                Tag {
                    maximumWidth: parent.width
                    tone: root.waits ? Tag.Honey : Tag.Plain
                    iconName: root.stateSign
                    text: root.stateText
                }
            }
        }
    }
}
