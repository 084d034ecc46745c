import QtQuick
import Krachtplan.Controls

// A titled list of things in the plan; absent when empty.
Column {
    id: root

    required property string title
    required property QtObject rows
    required property string sign

    visible: lines.count > 0
    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: root.title
        iconName: root.sign
    }

    Card {
        width: parent.width
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: lines
            model: root.rows
            delegate: WordsLine {
                width: parent === null ? 0 : parent.width
                signed: true
                tappable: false
                iconName: sign === "" ? root.sign : sign
                divider: index < lines.count - 1
            }
        }
        // qmllint enable unqualified
    }
}
