import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Somebody new in the circles. The name is enough.
Sheet {
    id: root

    required property NetworkModel network
    property int ring: 2

    function begin() {
        root.network.clearError();
        name.text = "";
        role.text = "";
        helps.text = "";
        root.ring = 2;
        root.open();
    }

    title: qsTr("Who is there for you?")

    AppTextField {
        id: name
        width: parent.width
        label: qsTr("Name")
        help: root.network.errorText
        maximumLength: 100
    }

    AppTextField {
        id: role
        width: parent.width
        label: qsTr("Who is that?")
        placeholderText: qsTr("For example: grandmother, neighbour, teacher")
        maximumLength: 100
    }

    RingChips {
        width: parent.width
        label: qsTr("How near?")
        ring: root.ring
        onPicked: ring => root.ring = ring
    }

    AppTextArea {
        id: helps
        width: parent.width
        label: qsTr("What does this person help with?")
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
            text: qsTr("Add")
            onClicked: root.network.addPerson(name.text, role.text, root.ring, helps.text)
        }
    }
}
