import QtQuick
import Krachtplan.Controls

// Until when: some months, or without an end.
Column {
    id: root

    property int months: 3
    property string dateText: ""

    signal picked(int months)

    spacing: Theme.space8

    AppText {
        width: parent.width
        kind: AppText.Label
        text: root.months > 0 ? qsTr("Until when? %1").arg(root.dateText) : qsTr("Until when?")
    }

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: [1, 3, 6, 12]
            delegate: ChoiceChip {
                required property int modelData

                maximumWidth: flow.width
                text: modelData === 1 ? qsTr("1 month") : qsTr("%1 months").arg(modelData)
                checkable: false
                checked: root.months === modelData
                onClicked: root.picked(modelData)
            }
        }
        // qmllint enable unqualified

        ChoiceChip {
            maximumWidth: flow.width
            text: qsTr("No end day")
            checkable: false
            checked: root.months === 0
            onClicked: root.picked(0)
        }
    }
}
