import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// More: how it looks, the lock, and what we promise.
Item {
    id: root

    required property AppCore core
    property bool back: false

    signal backRequested()
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
    signal devicesRequested()
    signal recoveryRequested()
    signal parcelsRequested()

    PageHeader {
        id: header
        x: page.bodyX
        width: page.bodyWidth
        title: qsTr("More")
        detail: root.core.personName
        back: root.back
        onBackRequested: root.backRequested()

        // Two taps from anywhere, without scrolling.
        AppButton {
            kind: AppButton.Text
            iconOnly: true
            icon.name: "lock-key"
            text: qsTr("Lock now")
            onClicked: root.core.lock()
        }
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)
        readonly property real bodyX: Math.round((width - bodyWidth) / 2)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        SectionTitle { width: parent.width; text: qsTr("Language") }

        LanguageChips {
            width: parent.width
            core: root.core
        }

        SectionTitle { width: parent.width; text: qsTr("Size of the letters") }

        ScaleChips {
            width: parent.width
            core: root.core
        }

        MoreRows {
            width: parent.width
            core: root.core
            onDevicesRequested: root.devicesRequested()
            onRecoveryRequested: root.recoveryRequested()
            onMembersRequested: root.membersRequested()
            onConsentsRequested: root.consentsRequested()
            onMinorsRequested: root.minorsRequested()
            onOwnPartRequested: root.ownPartRequested()
            onOwnFileRequested: root.ownFileRequested()
            onEraseRequested: root.eraseRequested()
            onClosingRequested: root.closingRequested()
            onLeaveRequested: space => root.leaveRequested(space)
            onHandoversRequested: root.handoversRequested()
            onSafetyRequested: root.safetyRequested()
            onProtectionRequested: root.protectionRequested()
            onParcelsRequested: root.parcelsRequested()
            onPinRequested: pinSheet.begin()
            onLendRequested: lendSheet.open()
        }

        SectionTitle { width: parent.width; text: qsTr("How it looks") }

        Card {
            width: parent.width
            spacing: 0

            CheckRow {
                width: parent.width
                text: qsTr("Dark")
                detail: qsTr("Pleasant in the evening")
                checked: root.core.dark
                divider: true
                onToggled: root.core.dark = checked
            }

            CheckRow {
                width: parent.width
                text: qsTr("Strong contrast")
                detail: qsTr("Lines and letters are darker")
                checked: root.core.highContrast
                divider: true
                onToggled: root.core.highContrast = checked
            }

            CheckRow {
                width: parent.width
                text: qsTr("Less movement")
                detail: qsTr("Sheets and buttons do not slide")
                checked: root.core.reducedMotion
                onToggled: root.core.reducedMotion = checked
            }
        }

        SectionTitle { width: parent.width; text: qsTr("Lock by itself") }

        LockChips {
            width: parent.width
            core: root.core
        }

        AppButton {
            width: parent.width
            kind: AppButton.Outline
            icon.name: "lock-key"
            text: qsTr("Lock now")
            onClicked: root.core.lock()
        }

        SectionTitle { width: parent.width; text: qsTr("What we promise") }

        Promises {
            width: parent.width
        }
    }

    PinSheet {
        id: pinSheet
        core: root.core
    }

    LendSheet {
        id: lendSheet
        core: root.core
    }
}
