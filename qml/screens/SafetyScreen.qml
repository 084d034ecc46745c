import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What was opened for safety: what waits for somebody, what is open now, what ended; and a professional asks for it here.
Item {
    id: root

    required property AppCore core
    property bool back: true
    property bool past: false

    signal backRequested()

    SafetyModel {
        id: safety
        host: root.core.host
        space: root.core.space
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("For safety")
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
            visible: safety.errorText !== ""
            tone: Tag.Clay
            text: safety.errorText
        }

        SecondCards {
            width: parent.width
            core: root.core
        }

        AppText {
            width: parent.width
            color: Theme.soft
            text: qsTr("When somebody is in danger, two professionals can open something of the plan to each other. Never one alone, always with the reason, and it ends by itself. What is only yours, and contact details, are never opened in this way.")
        }

        // In a Flow, so that it begins on the right side in Arabic.
        Flow {
            width: parent.width
            visible: safety.mayPropose

            AppButton {
                maximumWidth: page.bodyWidth
                kind: AppButton.Soft
                icon.name: "shield-check"
                text: qsTr("Ask a colleague to open something")
                onClicked: proposal.begin()
            }
        }

        EmptyState {
            width: parent.width
            visible: safety.loaded && safety.waitingCount + safety.openCount + safety.overCount === 0
            iconName: "shield-check"
            title: qsTr("Nothing was opened for safety")
            detail: qsTr("When it happens, you read here and in the open book what was opened, by which two people, why and until when. Only where telling it at once is dangerous, you read it later.")
        }

        SectionTitle {
            width: parent.width
            visible: safety.waitingCount > 0
            iconName: "hourglass-medium"
            text: qsTr("This waits for somebody")
        }

        // qmllint disable unqualified
        Repeater {
            model: safety.waiting
            delegate: SafetyCard {
                width: parent === null ? 0 : parent.width
            }
        }
        // qmllint enable unqualified

        SectionTitle {
            width: parent.width
            visible: safety.openCount > 0
            iconName: "eye"
            text: qsTr("Open now")
        }

        // qmllint disable unqualified
        Repeater {
            model: safety.open
            delegate: SafetyCard {
                width: parent === null ? 0 : parent.width
            }
        }
        // qmllint enable unqualified

        Flow {
            width: parent.width
            visible: safety.overCount > 0

            LinkButton {
                maximumWidth: page.bodyWidth
                text: root.past ? qsTr("Hide what ended") : qsTr("Show what ended")
                onClicked: root.past = !root.past
            }
        }

        // qmllint disable unqualified
        Repeater {
            model: root.past ? safety.over : null
            delegate: SafetyCard {
                width: parent === null ? 0 : parent.width
            }
        }
        // qmllint enable unqualified
    }

    ProposalSheet {
        id: proposal
        core: root.core
    }
}
