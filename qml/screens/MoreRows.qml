import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The ways from More to what is mine: devices, sheet, people, PIN. In a tablet that was lent there is none.
Column {
    id: root

    required property AppCore core
    readonly property bool mine: root.core.anyPlan !== "" && !root.core.lent
    readonly property bool hasMore: root.mine && root.core.home === AppCore.Families
    readonly property bool inPlan: root.core.space !== "" && !root.core.gone && !root.core.lent

    signal devicesRequested()
    signal recoveryRequested()
    signal membersRequested()
    signal consentsRequested()
    signal minorsRequested()
    signal ownPartRequested()
    signal ownFileRequested()
    signal eraseRequested()
    signal closingRequested()
    signal leaveRequested(string space)
    signal handoversRequested()
    signal safetyRequested()
    signal protectionRequested()
    signal parcelsRequested()
    signal pinRequested()
    signal lendRequested()

    spacing: Theme.space12

    InfoNote {
        width: parent.width
        visible: root.core.lent
        iconName: "handshake"
        text: qsTr("This tablet is lent. Until you lock it, only the plan of %1 opens.").arg(root.core.family)
    }

    ParcelHint {
        width: parent.width
        core: root.core
        onWanted: root.parcelsRequested()
    }

    SectionTitle {
        width: parent.width
        visible: !root.core.lent
        iconName: "device-mobile"
        text: qsTr("This device")
    }

    Card {
        width: parent.width
        visible: !root.core.lent
        spacing: 0

        ListRow {
            width: parent.width
            visible: root.mine
            iconName: "devices"
            text: qsTr("My devices")
            detail: qsTr("Add one, or take out one you lost")
            divider: true
            onClicked: root.devicesRequested()
        }

        ListRow {
            width: parent.width
            visible: root.mine
            iconName: "file-text"
            text: qsTr("Recovery sheet")
            detail: qsTr("For when all your devices are gone")
            divider: true
            onClicked: root.recoveryRequested()
        }

        ListRow {
            width: parent.width
            iconName: "lock-key-open"
            text: root.core.pinSet ? qsTr("PIN is on") : root.core.stayingPinOffer !== "" ? qsTr("PIN") : qsTr("PIN for today")
            detail: root.core.stayingPin !== "" ? qsTr("Stays when the app stops, on this device") : root.core.pinSet ? qsTr("For eight hours at most, on this device") : root.core.stayingPinOffer !== "" ? qsTr("Open quickly, without your words") : qsTr("Open quickly for eight hours, without your words")
            divider: root.core.mayLend
            onClicked: root.pinRequested()
        }

        ListRow {
            width: parent.width
            visible: root.core.mayLend
            iconName: "hand-palm"
            text: qsTr("Lend this tablet to the family")
            detail: qsTr("Only their plan opens until you lock it")
            onClicked: root.lendRequested()
        }
    }

    SectionTitle {
        width: parent.width
        visible: root.inPlan
        iconName: "handshake"
        text: qsTr("People and consent")
    }

    Card {
        width: parent.width
        visible: root.inPlan
        spacing: 0

        ListRow {
            width: parent.width
            visible: root.inPlan && root.core.home !== AppCore.Helping
            iconName: "users"
            text: qsTr("People and devices")
            detail: qsTr("Who is in the plan, and with which device")
            divider: true
            onClicked: root.membersRequested()
        }

        ListRow {
            width: parent.width
            visible: root.inPlan
            iconName: "handshake"
            text: qsTr("Consents")
            detail: root.core.home === AppCore.Helping ? qsTr("What was shared with you, and until when") : qsTr("Who agreed to what, in which words and until when")
            divider: true
            onClicked: root.consentsRequested()
        }

        ListRow {
            width: parent.width
            visible: root.inPlan && root.core.home !== AppCore.Helping
            iconName: "student"
            text: qsTr("From 12 to 18")
            detail: qsTr("What a young person decides, the trusted person, what was decided and why")
            divider: true
            onClicked: root.minorsRequested()
        }

        ListRow {
            width: parent.width
            visible: root.inPlan
            iconName: "shield-check"
            text: qsTr("For safety")
            detail: qsTr("What two professionals opened to each other, why and until when")
            divider: true
            onClicked: root.safetyRequested()
        }

        ListRow {
            width: parent.width
            visible: root.inPlan
            iconName: "map-pin"
            text: qsTr("Protected persons")
            detail: qsTr("Whose contact details are kept from others")
            divider: root.core.home === AppCore.Plan
            onClicked: root.protectionRequested()
        }

        ListRow {
            width: parent.width
            visible: root.inPlan && root.core.home === AppCore.Plan
            iconName: "lock-simple"
            text: qsTr("My own part")
            detail: qsTr("Only for you, until you share it with somebody")
            onClicked: root.ownPartRequested()
        }
    }

    SectionTitle {
        width: parent.width
        visible: root.inPlan || root.hasMore
        iconName: "archive"
        text: qsTr("Keeping and stopping")
    }

    Card {
        width: parent.width
        visible: root.inPlan || root.hasMore
        spacing: 0

        ListRow {
            width: parent.width
            visible: root.inPlan
            iconName: "download-simple"
            text: qsTr("My own file")
            detail: qsTr("What stands here for you, to keep or to take along")
            divider: true
            onClicked: root.ownFileRequested()
        }

        ListRow {
            width: parent.width
            visible: root.inPlan
            iconName: "eraser"
            text: qsTr("Erase")
            detail: qsTr("A part of the plan, or all of it: what may be erased and what was")
            divider: true
            onClicked: root.eraseRequested()
        }

        ListRow {
            width: parent.width
            visible: root.inPlan
            iconName: "archive"
            text: qsTr("Closing and keeping")
            detail: qsTr("When the plan ends: what stays, with whom and for how long")
            divider: true
            onClicked: root.closingRequested()
        }

        ListRow {
            width: parent.width
            visible: root.inPlan
            iconName: "sign-out"
            text: qsTr("Leave this plan")
            detail: qsTr("Pass on what stands on your name, then go")
            divider: root.hasMore
            onClicked: root.leaveRequested(root.core.space)
        }

        ListRow {
            width: parent.width
            visible: root.hasMore
            iconName: "users-three"
            text: qsTr("Hand over my plans")
            detail: qsTr("For when you stop or change team: which family has nobody else yet")
            onClicked: root.handoversRequested()
        }
    }
}
