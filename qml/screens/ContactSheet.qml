import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The contact details of a protected person: only that person and the professionals who look after it read them.
Sheet {
    id: root

    required property ProtectionModel protection
    property string person: ""
    property string name: ""

    function begin(person: string, name: string, card: var) {
        root.protection.clearError();
        root.person = person;
        root.name = name;
        address.text = card.address;
        school.text = card.school;
        phone.text = card.phone;
        email.text = card.email;
        root.open();
    }

    title: qsTr("Contact details of %1").arg(root.name)
    detail: qsTr("Kept from the others. What stands here, the app also looks for in what you write elsewhere.")

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

    AppTextArea {
        id: address
        width: parent.width
        label: qsTr("Address")
        linesMin: 2
    }

    AppTextField {
        id: school
        width: parent.width
        label: qsTr("School")
        maximumLength: 200
    }

    AppTextField {
        id: phone
        width: parent.width
        label: qsTr("Telephone")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        maximumLength: 60
    }

    AppTextField {
        id: email
        width: parent.width
        label: qsTr("E-mail")
        inputMethodHints: Qt.ImhEmailCharactersOnly
        maximumLength: 200
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
            onClicked: root.protection.writeCard(root.person, phone.text, email.text, address.text, school.text)
        }
    }
}
