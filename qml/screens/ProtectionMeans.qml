import QtQuick
import Krachtplan.Controls

// What protecting does, and what it cannot do.
Column {
    id: root

    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: qsTr("What this means")
    }

    InfoNote {
        width: parent.width
        iconName: "lock-key"
        text: qsTr("Only this person and the professionals who look after it read the contact details. The others are shut out at once, as soon as the server has it.")
    }

    InfoNote {
        width: parent.width
        iconName: "signature"
        text: qsTr("Giving them to somebody else takes a second professional. So does ending this.")
    }

    InfoNote {
        width: parent.width
        iconName: "eye"
        text: qsTr("Before you save words that look like the address, the school or the telephone number, the app asks you first.")
    }

    InfoNote {
        width: parent.width
        iconName: "eye-slash"
        text: qsTr("Others see no names and times of the devices, and not when this person reads.")
    }

    InfoNote {
        width: parent.width
        text: qsTr("What somebody read before can be remembered. The app knows only words that stand in the contact details: a photo, a nickname or a habit can tell it too. So think before you write.")
    }
}
