import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Protecting somebody: who, and why. Nobody is asked for words or for agreement: it may have to be quick.
Sheet {
    id: root

    required property ProtectionModel protection
    property string person: ""

    function begin() {
        root.protection.clearError();
        root.person = "";
        reason.text = "";
        root.open();
    }

    title: qsTr("Who should be protected?")
    detail: qsTr("The contact details are then kept from all others.")

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

    Flow {
        id: people
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: root.protection.candidates
            delegate: ChoiceChip {
                required property string key
                required property string name

                maximumWidth: people.width
                text: name
                checkable: false
                checked: root.person === key
                onClicked: root.person = key
            }
        }
        // qmllint enable unqualified
    }

    AppTextArea {
        id: reason
        width: parent.width
        label: qsTr("Why?")
        hint: qsTr("Only this person and the professionals read this.")
        linesMin: 2
    }

    InfoNote {
        width: parent.width
        text: qsTr("Ending this later takes two people: the protected person and a professional.")
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            text: qsTr("Protect")
            enabled: root.person !== "" && reason.text.trim() !== ""
            onClicked: root.protection.protect(root.person, reason.text)
        }
    }
}
