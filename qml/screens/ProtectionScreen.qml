import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Protected persons: whose contact details are kept from others, what that means and what not, and how it ends.
Item {
    id: root

    required property AppCore core
    property bool back: true

    signal backRequested()

    ProtectionModel {
        id: protection
        host: root.core.host
        space: root.core.space
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("Protected persons")
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
            visible: protection.errorText !== ""
            tone: Tag.Clay
            text: protection.errorText
        }

        SecondCards {
            width: parent.width
            core: root.core
        }

        AppText {
            width: parent.width
            color: Theme.soft
            text: qsTr("Is it dangerous when somebody knows where you are? Then your contact details can be kept from the others, also from family.")
        }

        EmptyState {
            width: parent.width
            visible: protection.loaded && protection.count === 0
            iconName: "shield-check"
            title: qsTr("Nobody that you may know of")
            detail: qsTr("Who is protected is only told to that person and to the professionals who look after it.")
        }

        // qmllint disable unqualified
        Repeater {
            model: protection.people
            delegate: ProtectionCard {
                width: parent === null ? 0 : parent.width
                onEndRequested: (key, name) => endSheet.begin(key, name)
                onCardRequested: (key, name, card) => cardSheet.begin(key, name, card)
            }
        }
        // qmllint enable unqualified

        Flow {
            width: parent.width
            visible: protection.candidateCount > 0

            AppButton {
                maximumWidth: page.bodyWidth
                kind: AppButton.Soft
                icon.name: "shield-check"
                text: qsTr("Protect somebody")
                onClicked: protectSheet.begin()
            }
        }

        ProtectionMeans {
            width: parent.width
        }
    }

    ProtectSheet {
        id: protectSheet
        protection: protection
    }

    ContactSheet {
        id: cardSheet
        protection: protection
    }

    EndProtectionSheet {
        id: endSheet
        protection: protection
    }
}
