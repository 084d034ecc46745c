import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The start question, the largest words of the plan, and how each says it in own words.
Card {
    id: root

    required property PlanModel plan
    property bool unfolded: false

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

    BaseRow {
        id: everybody
        width: parent.width
        visible: root.plan.familyPeople.length > 0
        tappable: root.plan.perspectives.count > 0
        strong: false
        text: root.plan.perspectives.count > 0 ? qsTr("Everybody says it too") : ""
        Accessible.name: everybody.tappable ? everybody.text : root.plan.peopleText
        Accessible.description: !everybody.tappable ? "" : root.unfolded ? qsTr("open") : qsTr("closed")
        onClicked: root.unfolded = !root.unfolded
        leading: AvatarRow {
            people: root.plan.familyPeople
        }
        trailing: Icon {
            visible: everybody.tappable
            name: root.unfolded ? "caret-up" : "caret-down"
            size: 22
            color: Theme.soft
        }
    }

    // qmllint disable unqualified
    Repeater {
        model: root.unfolded ? root.plan.perspectives : null
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
