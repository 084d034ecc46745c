import QtQuick
import Krachtplan.Controls

// My own words in the plan that others read: with a tick they have to ask me before somebody new sees them.
Column {
    id: root

    property alias rows: list.model

    signal askChanged(string key, bool ask)

    visible: list.count > 0
    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        iconName: "hand-palm"
        text: qsTr("Ask me before you show this")
    }

    AppText {
        width: parent.width
        color: Theme.soft
        text: qsTr("These words are yours or about you, and stand in the plan. Tick what you want to be asked about before somebody new may see it.")
    }

    Card {
        width: parent.width
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: list
            delegate: CheckRow {
                id: line

                required property string key
                required property string words
                required property bool ask
                required detail
                required property int index

                width: parent === null ? 0 : parent.width
                text: line.words
                faded: false
                checked: line.ask
                divider: line.index < list.count - 1
                Accessible.description: line.ask ? qsTr("ask me first") : ""
                onToggled: root.askChanged(line.key, line.checked)
            }
        }
        // qmllint enable unqualified
    }
}
