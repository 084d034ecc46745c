import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Who the guest will be, and for a helper which parts to see.
Column {
    id: root

    required property InviteModel invite

    spacing: Theme.space12

    AppText {
        width: parent.width
        kind: AppText.Label
        text: qsTr("Who is this for your family?")
    }

    Flow {
        id: roles
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: root.invite.roles
            delegate: ChoiceChip {
                required property string key
                required property string name

                maximumWidth: roles.width
                text: name
                showsCheck: false
                checkable: false
                checked: root.invite.role === key
                onClicked: root.invite.role = key
            }
        }
        // qmllint enable unqualified
    }

    AppText {
        width: parent.width
        visible: !root.invite.familyRole && !root.invite.inPlace
        kind: AppText.Label
        text: qsTr("What may this person see?")
    }

    Card {
        width: parent.width
        visible: !root.invite.familyRole && !root.invite.inPlace
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: parts
            model: root.invite.parts
            delegate: CheckRow {
                required property string key
                required property string title
                required property bool chosen
                required property int index

                width: parent.width
                text: title
                checked: chosen
                divider: index < parts.count - 1
                onToggled: root.invite.choosePart(key, checked)
            }
        }
        // qmllint enable unqualified
    }

    InfoNote {
        width: parent.width
        visible: root.invite.standIn
        text: qsTr("A stand-in reads and writes until the day you choose, three months at most. If you choose nothing above: all that the family shares and the team's notes, no contact details and nobody's own part. The parents are asked on their own device, and can say no.")
    }

    InfoNote {
        width: parent.width
        visible: root.invite.familyRole
        text: qsTr("Somebody of the family or the coach sees the whole plan, but never anybody's own part.")
    }
}
