import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One's own word about a young person: can judge alone, because of the age or decided together, or not yet. It can be said anew.
Sheet {
    id: root

    required property MinorsModel minors
    property string person: ""
    property string name: ""
    /// 0 because of the age, 1 decided together, 2 not yet.
    property int word: 0

    function begin(person: string, name: string) {
        root.minors.clearError();
        root.person = person;
        root.name = name;
        root.word = 0;
        reason.text = "";
        wish.text = "";
        told.text = root.minors.todayText;
        root.open();
    }

    title: qsTr("Can %1 judge this alone?").arg(root.name)
    detail: qsTr("This is your own word. You can say it anew at any time.")

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

    Flow {
        id: words
        width: parent.width
        spacing: Theme.space8

        ChoiceChip {
            maximumWidth: words.width
            text: qsTr("Yes, because of the age")
            checkable: false
            checked: root.word === 0
            onClicked: root.word = 0
        }

        ChoiceChip {
            maximumWidth: words.width
            text: qsTr("Yes, we decided that together")
            checkable: false
            checked: root.word === 1
            onClicked: root.word = 1
        }

        ChoiceChip {
            maximumWidth: words.width
            text: qsTr("Not yet")
            checkable: false
            checked: root.word === 2
            onClicked: root.word = 2
        }
    }

    InfoNote {
        width: parent.width
        visible: root.word === 2
        text: qsTr("This only counts when a parent and a coach both say so, and nobody of them says otherwise. It changes nothing about the own part of %1.").arg(root.name)
    }

    AppTextField {
        id: together
        width: parent.width
        label: qsTr("With whom did you talk about it?")
        maximumLength: 200
    }

    AppTextArea {
        id: reason
        width: parent.width
        visible: root.word !== 0
        label: qsTr("Why?")
        linesMin: 2
    }

    AppTextArea {
        id: wish
        width: parent.width
        visible: root.word === 2
        label: qsTr("What does %1 want?").arg(root.name)
        hint: qsTr("Is it different from what you say here? Then explain why, and write it down.")
        linesMin: 2
    }

    AppTextField {
        id: told
        width: parent.width
        visible: wish.visible && wish.text !== ""
        label: qsTr("When did you explain it? (day-month-year)")
        inputMethodHints: Qt.ImhDate
        maximumLength: 12
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            text: qsTr("Save")
            onClicked: root.minors.say(root.person, root.word !== 2, root.word === 1, together.text, reason.text, wish.visible ? wish.text : "", told.text)
        }
    }
}
