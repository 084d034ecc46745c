import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Leaving one plan: what happens, what is passed on first and to whom, who goes on; and then that it is done.
Item {
    id: root

    required property AppCore core
    property bool back: true
    /// The one that is open, or another of mine.
    property string space: root.core.space

    signal ownFileRequested()
    signal plansRequested()
    signal backRequested()

    LeaveModel {
        id: leave
        host: root.core.host
        space: root.space
        onHandedOver: toast.show(qsTr("Passed on. It stands on the other name now."), "", false)
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("Leave this plan")
        detail: leave.family
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
            visible: leave.errorText !== "" && !sheet.opened
            tone: Tag.Clay
            text: leave.errorText
        }

        EmptyState {
            width: parent.width
            visible: leave.gone
            iconName: "sign-out"
            title: qsTr("You left this plan")
            detail: qsTr("Nothing of it can be read here any more. It is wiped here at the next connection, and what you had not sent goes first. The others read in the open book that you left.")
            actionText: qsTr("To my plans")
            onActionClicked: root.plansRequested()
        }

        Column {
            width: parent.width
            visible: leave.loaded && !leave.gone
            spacing: Theme.cardGap

            AppText {
                width: parent.width
                text: qsTr("You can always leave. Take your time: first pass on what others count on you for.")
            }

            SectionTitle {
                width: parent.width
                iconName: "users"
                text: qsTr("Who goes on")
            }

            InfoNote {
                width: parent.width
                visible: leave.blockedText !== ""
                tone: Tag.Clay
                text: leave.blockedText
            }

            AppText {
                width: parent.width
                visible: leave.blockedText === ""
                text: leave.goesOnText === "" ? qsTr("The family goes on with the plan.") : leave.goesOnText
            }

            AppButton {
                width: parent.width
                visible: leave.successorRole !== ""
                kind: leave.blockedText === "" ? AppButton.Outline : AppButton.Primary
                icon.name: "user-plus"
                text: qsTr("Invite who goes on")
                onClicked: inviteSheet.beginFor(leave.successorRole)
            }

            AppText {
                width: parent.width
                visible: leave.successorRole === "" && leave.blockedText !== ""
                text: qsTr("Ask the coach or a parent to invite somebody who takes your place.")
            }

            LeaveWork {
                width: parent.width
                leave: leave
            }

            InfoNote {
                width: parent.width
                visible: leave.aloneText !== ""
                tone: Tag.Honey
                iconName: "lock-simple"
                text: leave.aloneText
            }

            AppButton {
                width: parent.width
                visible: root.space === root.core.space
                kind: AppButton.Soft
                icon.name: "download-simple"
                text: qsTr("First make my own file")
                onClicked: root.ownFileRequested()
            }

            InfoNote {
                width: parent.width
                visible: leave.waitingText !== ""
                iconName: "cloud-slash"
                text: leave.waitingText
            }

            SectionTitle {
                width: parent.width
                iconName: "info"
                text: qsTr("What happens then")
            }

            LeaveMeans {
                width: parent.width
            }

            AppButton {
                width: parent.width
                kind: AppButton.Stop
                icon.name: "sign-out"
                text: qsTr("Leave this plan…")
                onClicked: {
                    leave.clearError();
                    sheet.open();
                }
            }
        }
    }

    LeaveSheet {
        id: sheet
        leave: leave
    }

    InviteSheet {
        id: inviteSheet
        core: root.core
        space: root.space
    }

    Toast {
        id: toast
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
    }
}
