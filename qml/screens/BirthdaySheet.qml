import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Somebody's birthday: the plan asks for a word when it is near.
Sheet {
    id: root

    required property MinorsModel minors
    property string person: ""
    property string name: ""

    function begin(person: string, name: string) {
        root.minors.clearError();
        root.person = person;
        root.name = name;
        day.text = "";
        root.open();
    }

    title: qsTr("When is %1 born?").arg(root.name)

    Connections {
        target: root.minors
        function onFinished() { root.close(); }
    }

    AppTextField {
        id: day
        width: parent.width
        label: qsTr("Birthday (day-month-year)")
        placeholderText: "12-4-2014"
        help: root.minors.errorText
        inputMethodHints: Qt.ImhDate
        maximumLength: 12
        onAccepted: root.minors.setBirthday(root.person, day.text)
    }

    InfoNote {
        width: parent.width
        text: qsTr("Whoever reads the core of the plan reads this too. Around the twelfth birthday the plan asks what %1 decides alone.").arg(root.name)
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
            enabled: day.text !== ""
            onClicked: root.minors.setBirthday(root.person, day.text)
        }
    }
}
