import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Adds or changes one thing of the plan. What is typed is kept until it is saved, also when the app closes.
Sheet {
    id: root

    required property AppCore core
    readonly property bool isGoal: editor.kind === "goal"
    readonly property bool isStep: editor.kind === "action"
    readonly property bool isDomain: editor.kind === "domain"

    signal saved()

    function begin(kind: string, item: string, home: string) {
        editor.begin(kind, item, home);
        root.open();
    }

    title: root.isGoal ? (editor.isNew ? qsTr("A new goal") : qsTr("Change this goal"))
        : root.isStep ? (editor.isNew ? qsTr("A new step") : qsTr("Change this step"))
        : editor.kind === "strength" ? qsTr("What goes well")
        : editor.kind === "start-question" ? qsTr("Our start question")
        : editor.kind === "perspective" ? qsTr("In my own words")
        : root.isDomain ? qsTr("How is it for me")
        : qsTr("What we want to talk about")

    EditorModel {
        id: editor
        host: root.core.host
        space: root.core.space
        onSaved: {
            root.close();
            root.saved();
        }
    }

    InfoNote {
        width: parent.width
        visible: editor.errorText !== ""
        tone: Tag.Clay
        text: editor.errorText
    }

    AppTextArea {
        width: parent.width
        label: root.isGoal ? qsTr("In whose own words?") : root.isStep ? qsTr("What will be done?") : qsTr("In your own words")
        placeholderText: root.isGoal ? qsTr("I want ...") : ""
        hint: qsTr("Kept on this device while you type.")
        text: editor.words
        onEdited: text => editor.words = text
    }

    Segmented {
        width: parent.width
        visible: root.isGoal
        label: qsTr("Whose wish is it?")
        parts: [{ text: qsTr("Family"), icon: "house-line" }, { text: qsTr("Child"), icon: "star-four" }, { text: qsTr("Condition"), icon: "push-pin" }]
        currentIndex: editor.goalKind
        onChosen: index => editor.goalKind = index
    }

    AppTextField {
        width: parent.width
        visible: root.isGoal && editor.goalKind === 2
        label: qsTr("Who sets this condition?")
        text: editor.setter
        onEdited: text => editor.setter = text
    }

    AppTextArea {
        width: parent.width
        visible: root.isGoal
        linesMin: 2
        label: editor.goalKind === 2 ? qsTr("Why is it asked?") : qsTr("Why is this important now?")
        text: editor.why
        onEdited: text => editor.why = text
    }

    AppTextArea {
        width: parent.width
        visible: root.isDomain
        linesMin: 2
        label: qsTr("What is fine?")
        text: editor.fine
        onEdited: text => editor.fine = text
    }

    AppTextArea {
        width: parent.width
        visible: root.isDomain
        linesMin: 2
        label: qsTr("What do I wish?")
        text: editor.wish
        onEdited: text => editor.wish = text
    }

    DayChips {
        width: parent.width
        visible: root.isStep
        inDays: editor.inDays
        dayText: editor.dayText
        onPicked: days => editor.inDays = days
    }

    AppTextField {
        width: parent.width
        visible: root.isStep
        label: qsTr("When, in your own words")
        placeholderText: qsTr("Every Wednesday after school")
        text: editor.rhythm
        onEdited: text => editor.rhythm = text
    }

    AppText {
        width: parent.width
        visible: editor.people.count > 0
        kind: AppText.Label
        text: root.isStep ? qsTr("Who does it?") : root.isGoal ? qsTr("Whose goal is it?") : qsTr("Who says it?")
    }

    Flow {
        width: parent.width
        visible: editor.people.count > 0
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: editor.people
            delegate: PersonPick {
                onPicked: key => editor.togglePerson(key)
            }
        }
        // qmllint enable unqualified
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Later")
            onClicked: root.close()
        }

        AppButton {
            text: qsTr("Save")
            enabled: editor.fits
            onClicked: editor.save()
        }
    }
}
