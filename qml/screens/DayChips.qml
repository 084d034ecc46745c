import QtQuick
import Krachtplan.Controls

// A day without a calendar: today, tomorrow, in a week, or none.
Column {
    id: root

    property int inDays: -1
    /// The day that was chosen, in words; a day further away stays visible.
    property string dayText: ""

    signal picked(int days)

    spacing: Theme.space8

    AppText {
        width: parent.width
        kind: AppText.Label
        text: root.dayText === "" ? qsTr("Which day?") : qsTr("Which day? %1").arg(root.dayText)
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        ChoiceChip {
            maximumWidth: parent.width
            text: qsTr("Today")
            checkable: false
            checked: root.inDays === 0
            onClicked: root.picked(0)
        }

        ChoiceChip {
            maximumWidth: parent.width
            text: qsTr("Tomorrow")
            checkable: false
            checked: root.inDays === 1
            onClicked: root.picked(1)
        }

        ChoiceChip {
            maximumWidth: parent.width
            text: qsTr("In a week")
            checkable: false
            checked: root.inDays === 7
            onClicked: root.picked(7)
        }

        ChoiceChip {
            maximumWidth: parent.width
            text: qsTr("No day")
            checkable: false
            checked: root.inDays === -1
            onClicked: root.picked(-1)
        }
    }
}
