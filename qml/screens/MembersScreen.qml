import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The people in the plan; each opens the words to compare and the devices.
Item {
    id: root

    required property AppCore core
    property bool back: true

    signal backRequested()
    signal devicesRequested()
    signal parcelsRequested()

    function openMember(person: string) {
        memberSheet.show(person);
    }

    MembersModel {
        id: people
        host: root.core.host
        space: root.core.space
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("People and devices")
        back: root.back
        onBackRequested: root.backRequested()

        AppButton {
            kind: AppButton.Text
            iconOnly: true
            icon.name: "user-plus"
            text: qsTr("Invite somebody")
            onClicked: inviteSheet.begin()
        }
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        InfoNote {
            width: parent.width
            visible: people.errorText !== "" && !memberSheet.opened
            tone: Tag.Clay
            text: people.errorText
        }

        AppText {
            width: parent.width
            color: Theme.soft
            text: qsTr("These people are in the plan. What each one sees stands under Sharing.")
        }

        StandInNotice {
            width: parent.width
            core: root.core
        }

        ParcelHint {
            width: parent.width
            core: root.core
            onWanted: root.parcelsRequested()
        }

        Card {
            width: parent.width
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: rows
                model: people.members
                delegate: MemberLine {
                    width: parent.width
                    divider: index < rows.count - 1
                    onClicked: root.openMember(key)
                }
            }
            // qmllint enable unqualified
        }
    }

    MemberSheet {
        id: memberSheet
        people: people
        onDevicesRequested: {
            memberSheet.close();
            root.devicesRequested();
        }
        onRecordRequested: device => {
            memberSheet.close();
            lossSheet.show(device);
        }
    }

    LossSheet {
        id: lossSheet
        core: root.core
    }

    InviteSheet {
        id: inviteSheet
        core: root.core
    }
}
