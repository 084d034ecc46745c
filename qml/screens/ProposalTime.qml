import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Until when it is open, and when the family is told: at once, unless that is dangerous.
Column {
    id: root

    required property ProposalModel proposal
    property int days: 7
    property int tellDays: 0

    function inDays(days: int): string {
        return days === 1 ? qsTr("1 day") : days % 7 !== 0 ? qsTr("%1 days").arg(days) : days === 7 ? qsTr("1 week") : qsTr("%1 weeks").arg(days / 7);
    }

    spacing: Theme.space8

    AppText {
        width: parent.width
        kind: AppText.Label
        text: qsTr("Until when? %1").arg(root.proposal.dayIn(root.days))
    }

    Flow {
        id: ends
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: root.proposal.ends
            delegate: ChoiceChip {
                required property int modelData

                maximumWidth: ends.width
                text: root.inDays(modelData)
                checkable: false
                checked: root.days === modelData
                onClicked: root.days = modelData
            }
        }
        // qmllint enable unqualified
    }

    CheckRow {
        id: later
        width: parent.width
        text: qsTr("Telling the family now is dangerous")
        detail: qsTr("Then they are told later, from the day you choose on")
        faded: false
        checked: root.tellDays > 0
        onToggled: root.tellDays = checked ? root.proposal.tellings[0] : 0
    }

    AppText {
        width: parent.width
        visible: root.tellDays > 0
        kind: AppText.Label
        text: qsTr("When is the family told? %1").arg(root.proposal.dayIn(root.tellDays))
    }

    Flow {
        id: tellings
        width: parent.width
        visible: root.tellDays > 0
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: root.proposal.tellings
            delegate: ChoiceChip {
                required property int modelData

                maximumWidth: tellings.width
                text: root.inDays(modelData)
                checkable: false
                checked: root.tellDays === modelData
                onClicked: root.tellDays = modelData
            }
        }
        // qmllint enable unqualified
    }
}
