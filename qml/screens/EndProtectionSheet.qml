import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Asking that a protection ends: the second person signs too, else it stays.
Sheet {
    id: root

    required property ProtectionModel protection
    property string person: ""
    property string name: ""
    property string second: ""

    function begin(person: string, name: string) {
        root.protection.clearError();
        root.person = person;
        root.name = name;
        root.second = "";
        reason.text = "";
        root.protection.consider(person);
        root.open();
    }

    title: qsTr("End the protection of %1?").arg(root.name)
    detail: qsTr("A second person signs too. Until then it stays as it is.")

    Connections {
        target: root.protection
        function onFinished() { root.close(); }
    }

    InfoNote {
        width: parent.width
        visible: root.protection.errorText !== ""
        tone: Tag.Clay
        text: root.protection.errorText
    }

    AppText {
        width: parent.width
        kind: AppText.Label
        text: qsTr("Who signs too?")
    }

    Flow {
        id: people
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: root.protection.seconds
            delegate: ChoiceChip {
                required property string key
                required property string name

                maximumWidth: people.width
                text: name
                checkable: false
                checked: root.second === key
                onClicked: root.second = key
            }
        }
        // qmllint enable unqualified
    }

    AppTextArea {
        id: reason
        width: parent.width
        label: qsTr("Why can it end?")
        linesMin: 2
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            text: qsTr("Ask to sign")
            enabled: root.second !== "" && reason.text.trim() !== ""
            onClicked: root.protection.end(root.person, root.second, reason.text)
        }
    }
}
