import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What was decided about a young person; otherwise than the wish only with the reason and the day on which it was explained.
Sheet {
    id: root

    required property MinorsModel minors
    property string person: ""
    property string name: ""

    function begin(person: string, name: string) {
        root.minors.clearError();
        root.person = person;
        root.name = name;
        decided.text = "";
        wish.text = "";
        why.text = "";
        told.text = root.minors.todayText;
        root.open();
    }

    title: qsTr("A decision about %1").arg(root.name)
    detail: qsTr("%1 reads this too.").arg(root.name)

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

    AppTextArea {
        id: decided
        width: parent.width
        label: qsTr("What was decided?")
        linesMin: 2
    }

    AppTextArea {
        id: wish
        width: parent.width
        label: qsTr("Did %1 want something else? What?").arg(root.name)
        hint: qsTr("Leave this empty if it is what %1 wanted.").arg(root.name)
        linesMin: 2
    }

    AppTextArea {
        id: why
        width: parent.width
        label: qsTr("Why?")
        linesMin: 2
    }

    AppTextField {
        id: told
        width: parent.width
        visible: wish.text !== ""
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
            onClicked: root.minors.decide(root.person, decided.text, wish.text, why.text, told.text)
        }
    }
}
