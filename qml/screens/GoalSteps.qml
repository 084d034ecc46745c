import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Who does what, and who may help.
Column {
    id: root

    required property GoalModel goal

    signal addRequested()
    signal askRequested()

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: qsTr("Who does what")
    }

    Card {
        width: parent.width
        spacing: 0

        AppText {
            width: parent.width
            visible: steps.count === 0
            bottomPadding: Theme.space12
            color: Theme.soft
            text: qsTr("No steps yet. A small one is enough.")
        }

        // qmllint disable unqualified
        Repeater {
            id: steps
            model: root.goal.steps
            delegate: StepLine {
                width: parent === null ? 0 : parent.width
                divider: index < steps.count - 1
                onTicked: (key, done) => root.goal.setStepDone(key, done)
            }
        }
        // qmllint enable unqualified

        AppButton {
            width: parent.width
            visible: root.goal.mayWrite
            kind: AppButton.Soft
            icon.name: "plus"
            text: qsTr("Add a step")
            onClicked: root.addRequested()
        }
    }

    SectionTitle {
        width: parent.width
        visible: tiles.visible
        text: qsTr("Who may help")
    }

    Card {
        id: tiles
        width: parent.width
        visible: root.goal.helpers.count > 0 || root.goal.mayWrite

        Flow {
            width: parent.width
            spacing: Theme.space4

            // qmllint disable unqualified
            Repeater {
                model: root.goal.helpers
                delegate: PersonTile {
                    required property string name
                    required tint
                    required square
                    required detail
                    text: name
                    enabled: false
                }
            }
            // qmllint enable unqualified

            PersonTile {
                visible: root.goal.mayWrite
                adds: true
                text: qsTr("Ask somebody")
                onClicked: root.askRequested()
            }
        }
    }
}
