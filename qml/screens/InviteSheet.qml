import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Asking somebody in: role, parts, purpose; then the code, to scan here or to say on the phone.
Sheet {
    id: root

    required property AppCore core
    property string space: root.core.space
    property int months: 3
    property bool remote: false

    /// As what somebody comes; the sheet begins with it.
    function beginFor(role: string) {
        root.begin();
        invite.role = role;
    }

    function begin() {
        invite.start();
        name.text = "";
        purpose.text = "";
        root.months = 3;
        root.remote = false;
        root.open();
    }

    title: invite.code === "" ? qsTr("Invite somebody") : name.text === "" ? qsTr("The invitation") : qsTr("Invitation for %1").arg(name.text)

    InviteModel {
        id: invite
        host: root.core.host
        space: root.space
    }

    ConsentModel {
        id: dates
    }

    InfoNote {
        width: parent.width
        visible: invite.errorText !== ""
        tone: Tag.Clay
        text: invite.errorText
    }

    Column {
        width: parent.width
        spacing: Theme.space12
        visible: invite.code === ""

        AppTextField {
            id: name
            width: parent.width
            label: qsTr("Name")
            maximumLength: 100
        }

        InviteChoices {
            width: parent.width
            invite: invite
        }

        Card {
            width: parent.width
            visible: invite.formerName !== ""
            spacing: 0

            CheckRow {
                width: parent.width
                text: qsTr("In the place of %1").arg(invite.formerName)
                detail: qsTr("What was shared with %1 goes along.").arg(invite.formerName)
                checked: invite.inPlace
                onToggled: invite.inPlace = checked
            }
        }

        AppTextField {
            id: purpose
            width: parent.width
            visible: !invite.familyRole
            label: qsTr("What is it for?")
            placeholderText: qsTr("For example: help with maths")
            maximumLength: 200
        }

        MonthChips {
            width: parent.width
            visible: !invite.familyRole
            months: root.months
            dateText: dates.dateText(dates.dateIn(root.months))
            onPicked: months => root.months = months
        }

        Segmented {
            width: parent.width
            label: qsTr("Where is this person?")
            parts: [{ text: qsTr("Here with me"), icon: "qr-code" }, { text: qsTr("Somewhere else"), icon: "phone" }]
            currentIndex: root.remote ? 1 : 0
            onChosen: index => root.remote = index === 1
        }

        InfoNote {
            width: parent.width
            visible: invite.attests
            text: qsTr("You invite because the parents agreed. It is written down, and they can say otherwise.")
        }
    }

    InviteCode {
        width: parent.width
        visible: invite.code !== ""
        code: invite.code
        remote: invite.remote
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            visible: invite.code === ""
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            visible: invite.code === ""
            text: qsTr("Make the code")
            onClicked: invite.make(name.text, purpose.text, invite.familyRole ? "" : dates.dateIn(root.months), root.remote)
        }

        AppButton {
            visible: invite.code !== ""
            text: qsTr("Done")
            onClicked: root.close()
        }
    }
}
