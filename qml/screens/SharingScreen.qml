import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Sharing: who sees what, and the open book of who looked, changed or got something.
Item {
    id: root

    required property AppCore core
    /// 0 who sees what, 1 the open book.
    property int section: 0
    property bool back: false
    /// Both halves beside each other.
    readonly property bool wide: root.width >= Theme.wideFrom

    signal membersRequested()
    signal decidesRequested()
    signal consentsRequested()
    signal minorsRequested()
    signal ownPartRequested()
    signal eraseRequested()
    signal closingRequested()
    signal safetyRequested()
    signal protectionRequested()
    signal seesRequested()
    signal backRequested()

    SharingModel {
        id: sharing
        host: root.core.host
        space: root.core.space
    }

    PageHeader {
        id: header
        x: root.wide ? matrixPage.side : Math.round((root.width - width) / 2)
        width: root.wide ? root.width - 2 * matrixPage.side : matrixPage.bodyWidth
        title: qsTr("Sharing")
        back: root.back
        onBackRequested: root.backRequested()

        AppButton {
            kind: AppButton.Text
            iconOnly: true
            icon.name: "users"
            text: qsTr("People and devices")
            onClicked: root.membersRequested()
        }

        AppButton {
            kind: AppButton.Text
            iconOnly: true
            icon.name: "user-plus"
            text: qsTr("Invite somebody")
            onClicked: inviteSheet.begin()
        }
    }

    Segmented {
        id: sections
        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: matrixPage.bodyWidth
        height: root.wide ? 0 : implicitHeight
        visible: !root.wide
        label: qsTr("What to look at")
        parts: [{ text: qsTr("Who sees what"), icon: "eye" }, { text: qsTr("Open book"), icon: "book-open-text" }]
        currentIndex: root.section
        onChosen: index => root.section = index
    }

    ScrollColumn {
        id: matrixPage

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)

        anchors.top: sections.bottom
        anchors.topMargin: root.wide ? 0 : Theme.space12
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: root.wide ? Math.round(parent.width * 0.54) : parent.width
        contentMax: root.wide ? 860 : Theme.contentMax
        visible: root.wide || root.section === 0

        SectionTitle {
            width: parent.width
            visible: root.wide
            iconName: "eye"
            text: qsTr("Who sees what")
        }

        InfoNote {
            width: parent.width
            visible: sharing.errorText !== ""
            tone: Tag.Clay
            text: sharing.errorText
        }

        Questions {
            width: parent.width
            core: root.core
        }

        AppText {
            width: parent.width
            color: Theme.soft
            text: sharing.peopleCount > 0 ? qsTr("Nobody sees anything before you share it. Tap to share or to stop.") : qsTr("Nobody sees anything before you share it.")
        }

        EmptyState {
            width: parent.width
            visible: sharing.loaded && sharing.peopleCount === 0
            iconName: "users-three"
            title: qsTr("Only you are here")
            detail: qsTr("Invite somebody who helps you. Then you choose what that person sees.")
            actionText: qsTr("Invite somebody")
            onActionClicked: inviteSheet.begin()
        }

        Card {
            width: parent.width
            visible: sharing.peopleCount > 0 && sharing.partCount > 0

            SharingMatrix {
                width: parent.width
                parts: sharing.parts
                people: sharing.people
                onPicked: (part, person) => consentSheet.show(part, person)
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.space16
            visible: sharing.peopleCount > 0

            LegendItem {
                iconName: "eye"
                iconWeight: Icon.Fill
                color: Theme.primary
                text: qsTr("sees this")
            }

            LegendItem {
                visible: sharing.waiting
                iconName: "hourglass-medium"
                iconWeight: Icon.Fill
                color: Theme.sun
                maximumWidth: matrixPage.bodyWidth
                text: qsTr("not final yet: not sent, or an answer is waited for")
            }

            LegendItem {
                iconName: "lock-simple"
                iconWeight: Icon.Fill
                color: Theme.soft
                text: qsTr("only me")
            }
        }

        SharingRows {
            width: parent.width
            visible: sharing.loaded
            core: root.core
            onConsentsRequested: root.consentsRequested()
            onDecidesRequested: root.decidesRequested()
            onMinorsRequested: root.minorsRequested()
            onOwnPartRequested: root.ownPartRequested()
            onEraseRequested: root.eraseRequested()
            onClosingRequested: root.closingRequested()
            onSafetyRequested: root.safetyRequested()
            onProtectionRequested: root.protectionRequested()
            onSeesRequested: root.seesRequested()
        }
    }

    OpenBookPart {
        anchors.top: sections.bottom
        anchors.topMargin: root.wide ? 0 : Theme.space12
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: root.wide ? parent.width - matrixPage.width : parent.width
        visible: root.wide || root.section === 1
        titled: root.wide
        core: root.core
        onSafetyRequested: root.safetyRequested()
    }

    ConsentSheet {
        id: consentSheet
        core: root.core
        onSecondAsked: name => toast.show(qsTr("%1 is asked to sign too. Nothing is given before that.").arg(name), "", false)
    }

    InviteSheet {
        id: inviteSheet
        core: root.core
    }

    Toast {
        id: toast
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        anchors.horizontalCenter: parent.horizontalCenter
        width: matrixPage.bodyWidth
    }
}
