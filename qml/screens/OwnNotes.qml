import QtQuick
import Krachtplan.Controls

// What I keep in my own part, the newest first.
Column {
    id: root

    property alias rows: list.model

    signal takenAway(string key)

    visible: list.count > 0
    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: qsTr("What I keep here")
    }

    // qmllint disable unqualified
    Repeater {
        id: list
        delegate: Card {
            id: line

            required property string key
            required property string words
            required property string caption
            required property bool mayWrite

            width: parent === null ? 0 : parent.width
            spacing: 0

            BaseRow {
                width: parent.width
                tappable: false
                strong: false
                text: line.words
                detail: line.caption
                trailing: AppButton {
                    visible: line.mayWrite
                    kind: AppButton.Text
                    iconOnly: true
                    icon.name: "trash"
                    text: qsTr("Take away: %1").arg(line.words)
                    onClicked: root.takenAway(line.key)
                }
            }
        }
    }
    // qmllint enable unqualified
}
