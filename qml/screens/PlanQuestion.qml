import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The start question, the largest words of the plan, and how each says it in own words.
Card {
    id: root

    required property PlanModel plan

    signal editRequested()
    signal ownWordsRequested()

    padding: 16
    spacing: Theme.space8

    AppText {
        width: parent.width
        kind: AppText.Label
        color: Theme.primary
        text: qsTr("Our start question")
    }

    AppText {
        width: parent.width
        kind: AppText.Title
        text: root.plan.question === "" ? qsTr("What do we want to change together?") : root.plan.question
    }

    AvatarRow {
        visible: root.plan.familyPeople.length > 0
        people: root.plan.familyPeople
    }

    // qmllint disable unqualified
    Repeater {
        model: root.plan.perspectives
        delegate: NoteLine {
            width: parent === null ? 0 : parent.width
        }
    }
    // qmllint enable unqualified

    Flow {
        width: parent.width
        visible: root.plan.mayWrite
        spacing: Theme.space8

        AppButton {
            maximumWidth: parent === null ? Theme.contentMax : parent.width
            kind: root.plan.question === "" ? AppButton.Primary : AppButton.Soft
            icon.name: "pencil-simple"
            text: root.plan.question === "" ? qsTr("Write it down") : qsTr("Change")
            onClicked: root.editRequested()
        }

        AppButton {
            maximumWidth: parent === null ? Theme.contentMax : parent.width
            kind: AppButton.Soft
            icon.name: "chat-circle-dots"
            text: qsTr("In my own words")
            onClicked: root.ownWordsRequested()
        }
    }
}
