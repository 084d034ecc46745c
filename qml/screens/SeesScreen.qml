import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What does somebody see? The plan as that person reads it: by the keys that person has.
Item {
    id: root

    required property AppCore core
    property bool back: true
    /// Whose eyes, from the start; empty: to be chosen.
    property string person: ""

    signal backRequested()

    SeesModel {
        id: sees
        host: root.core.host
        space: root.core.space
        Component.onCompleted: person = root.person
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: sees.name === "" ? qsTr("What does somebody see?") : qsTr("What does %1 see?").arg(sees.name)
        back: root.back
        onBackRequested: root.backRequested()
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        InfoNote {
            width: parent.width
            visible: sees.errorText !== ""
            tone: Tag.Clay
            text: sees.errorText
        }

        AppText {
            width: parent.width
            color: Theme.soft
            text: qsTr("Choose somebody. You then see the plan as that person reads it: only what that person has a key for.")
        }

        EmptyState {
            width: parent.width
            visible: sees.loaded && sees.peopleCount === 0
            iconName: "users-three"
            title: qsTr("Only you are here")
            detail: qsTr("Invite somebody who helps you. Then you choose what that person sees.")
        }

        Flow {
            id: people
            width: parent.width
            spacing: Theme.space8

            // qmllint disable unqualified
            Repeater {
                model: sees.people
                delegate: ChoiceChip {
                    required property string key
                    required property string name
                    required property bool chosen

                    maximumWidth: people.width
                    text: name
                    checkable: false
                    checked: chosen
                    onClicked: sees.person = chosen ? "" : key
                }
            }
            // qmllint enable unqualified
        }

        EmptyState {
            width: parent.width
            visible: sees.shown && sees.rowCount === 0
            iconName: "eye-slash"
            title: qsTr("%1 sees nothing of the plan").arg(sees.name)
            detail: qsTr("Nothing was shared that you can look into.")
        }

        Column {
            width: parent.width
            visible: sees.shown
            spacing: Theme.space8

            InfoNote {
                width: parent.width
                visible: sees.may !== ""
                iconName: "eye"
                text: sees.may
            }

            InfoNote {
                width: parent.width
                iconName: "eye-slash"
                text: sees.kept
            }

            InfoNote {
                width: parent.width
                visible: sees.hidden !== ""
                iconName: "lock-simple"
                text: sees.hidden
            }
        }

        Column {
            width: parent.width
            visible: sees.shown && sees.rowCount > 0

            // qmllint disable unqualified
            Repeater {
                model: sees.rows
                delegate: SeenLine {
                    width: parent === null ? 0 : parent.width
                }
            }
            // qmllint enable unqualified
        }

        SeenFile {
            width: parent.width
            visible: sees.shown && sees.rowCount > 0
            sees: sees
        }

        InfoNote {
            width: parent.width
            visible: sees.shown
            text: qsTr("So it is now, as far as this device knows. What %1 alone reads does not show here. What %1 read before can be remembered.").arg(sees.name)
        }
    }
}
