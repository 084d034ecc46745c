import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Choosing a trusted person: who, three conditions, and in one's own words what that person may do.
Sheet {
    id: root

    required property MinorsModel minors
    property string person: ""

    function begin() {
        root.minors.clearError();
        root.person = "";
        adult.checked = false;
        outside.checked = false;
        inspect.checked = false;
        seen.text = "";
        words.text = "";
        root.open();
    }

    title: qsTr("Who is my trusted person?")
    detail: qsTr("You choose. You fill this in together.")

    Connections {
        target: root.minors
        function onFinished() { root.close(); }
    }

    InfoNote {
        width: parent.width
        visible: root.minors.errorText !== ""
        tone: Tag.Clay
        text: root.minors.errorText
    }

    InfoNote {
        width: parent.width
        visible: people.count === 0
        text: qsTr("Nobody to choose yet. Invite that person first, under Sharing.")
    }

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            id: people
            model: root.minors.candidates
            delegate: ChoiceChip {
                required property string key
                required property string name

                maximumWidth: flow.width
                text: name
                checkable: false
                checked: root.person === key
                onClicked: root.person = key
            }
        }
        // qmllint enable unqualified
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Is this right?")
    }

    Card {
        width: parent.width
        spacing: 0

        CheckRow {
            id: adult
            width: parent.width
            text: qsTr("This person is 18 or older")
            divider: true
        }

        CheckRow {
            id: outside
            width: parent.width
            text: qsTr("This person is not one of the helpers we have now")
        }
    }

    AppTextField {
        id: seen
        width: parent.width
        label: qsTr("When did somebody see the extract from the criminal record on paper? (day-month-year)")
        hint: qsTr("Model 2, for who works with children. It stays on paper: only the day stands here.")
        inputMethodHints: Qt.ImhDate
        maximumLength: 12
    }

    AppTextArea {
        id: words
        width: parent.width
        label: qsTr("What may this person do for you?")
        placeholderText: qsTr("For example: come along to talks, ask questions for me")
        linesMin: 2
    }

    CheckRow {
        id: inspect
        width: parent.width
        text: qsTr("May look into my file")
        detail: qsTr("This alone shares nothing. You still choose which parts.")
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            text: qsTr("Choose")
            enabled: root.person !== ""
            onClicked: root.minors.appoint(root.person, adult.checked, outside.checked, seen.text, words.text, inspect.checked)
        }
    }
}
