import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Who sees the goal, later or done, and everything that changed.
Column {
    id: root

    required property GoalModel goal
    property bool showsHistory: false

    signal sharingRequested()

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: qsTr("Who sees this goal")
        actionText: qsTr("Change")
        onActionClicked: root.sharingRequested()
    }

    Card {
        width: parent.width

        Flow {
            id: readers
            width: parent.width
            spacing: Theme.space12

            AvatarRow {
                id: faces
                size: 40
                people: root.goal.readers
            }

            // Beside the faces when it fits there, as high as they are.
            AppText {
                width: readers.width - faces.width - Theme.space12 > 150 ? readers.width - faces.width - Theme.space12 : readers.width
                height: Math.max(implicitHeight, faces.height)
                verticalAlignment: Text.AlignVCenter
                color: Theme.soft
                kind: AppText.Small
                text: root.goal.readersText
            }
        }

        InfoNote {
            width: parent.width
            iconName: "lock-key"
            text: qsTr("We and the server cannot read this.")
        }
    }

    Flow {
        width: parent.width
        visible: root.goal.mayWrite
        spacing: Theme.space8

        AppButton {
            maximumWidth: parent === null ? Theme.contentMax : parent.width
            kind: AppButton.Outline
            icon.name: root.goal.parked ? "star" : "pause-circle"
            text: root.goal.parked ? qsTr("Work on it now") : qsTr("For later")
            onClicked: root.goal.setParked(!root.goal.parked)
        }

        AppButton {
            maximumWidth: parent === null ? Theme.contentMax : parent.width
            kind: AppButton.Outline
            icon.name: root.goal.done ? "arrow-u-up-left" : "check-circle"
            text: root.goal.done ? qsTr("Not done yet") : qsTr("This goal is reached")
            onClicked: root.goal.setGoalDone(!root.goal.done)
        }
    }

    Card {
        width: parent.width
        spacing: 0

        ListRow {
            width: parent.width
            iconName: "clock-counter-clockwise"
            text: qsTr("History")
            detail: qsTr("Everything that changed, and by whom")
            divider: root.showsHistory
            onClicked: {
                root.showsHistory = !root.showsHistory;
                root.goal.loadHistory();
            }
        }

        // qmllint disable unqualified
        Repeater {
            id: changes
            model: root.showsHistory ? root.goal.history : null
            delegate: NoteLine {
                width: parent === null ? 0 : parent.width
                divider: index < changes.count - 1
            }
        }
        // qmllint enable unqualified
    }
}
