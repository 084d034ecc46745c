import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What was said about the goal, oldest first, and a place to add something. Unsent words stay on this device.
Column {
    id: root

    required property GoalModel goal

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: qsTr("Said together")
    }

    Card {
        width: parent.width

        // qmllint disable unqualified
        Repeater {
            id: notes
            model: root.goal.notes
            delegate: NoteLine {
                width: parent === null ? 0 : parent.width
                divider: index < notes.count - 1
            }
        }
        // qmllint enable unqualified

        AppText {
            width: parent.width
            visible: notes.count === 0 && !root.goal.mayNote
            color: Theme.soft
            text: qsTr("Nobody wrote anything yet.")
        }

        DraftArea {
            id: note
            width: parent.width
            visible: root.goal.mayNote
            linesMin: 2
            label: qsTr("Write something about this goal")
            host: root.goal.host
            space: root.goal.space
            key: "note/" + root.goal.goal
        }

        AppButton {
            width: parent.width
            visible: root.goal.mayNote && note.text.trim() !== ""
            kind: AppButton.Soft
            text: qsTr("Give")
            onClicked: root.goal.writeNote(note.text)
        }
    }

    Connections {
        target: root.goal

        function onNoteWritten(goal: string) { note.given("note/" + goal); }
    }
}
