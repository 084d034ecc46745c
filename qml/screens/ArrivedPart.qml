import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// In: what came, what did not, and what is best done next.
Column {
    id: root

    required property ArriveModel arrive
    required property bool bySheet

    /// "sheet", "devices" or empty: to the plan.
    signal chosen(string act)

    spacing: Theme.space16

    Card {
        width: parent.width
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: plans
            model: root.arrive.plans
            delegate: ArrivedPlanLine {
                width: parent === null ? 0 : parent.width
                divider: index < plans.count - 1
            }
        }
        // qmllint enable unqualified
    }

    Column {
        width: parent.width
        spacing: Theme.space12
        visible: !root.bySheet

        AppText {
            width: parent.width
            text: qsTr("Compare the four words with your other device. They have to be the same.")
        }

        // qmllint disable unqualified
        Repeater {
            model: root.arrive.others
            delegate: CompareLine {
                width: parent === null ? 0 : parent.width
            }
        }
        // qmllint enable unqualified

        InfoNote {
            width: parent.width
            text: qsTr("Do they differ? Then tap on your other device: The words differ. It takes this device out.")
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space12
        visible: root.bySheet

        AppText {
            width: parent.width
            text: qsTr("What you could read is back, also what only you can read. What was written on a lost device and never sent is not.")
        }

        InfoNote {
            width: parent.width
            tone: Tag.Honey
            iconName: "file-text"
            text: qsTr("Your sheet is used up: it opens nothing any more. Make a new one now.")
        }

        AppButton {
            width: parent.width
            icon.name: "file-text"
            text: qsTr("Make a new recovery sheet")
            onClicked: root.chosen("sheet")
        }

        AppButton {
            width: parent.width
            kind: AppButton.Soft
            icon.name: "device-mobile"
            text: qsTr("Take out my lost devices")
            onClicked: root.chosen("devices")
        }
    }

    AppButton {
        width: parent.width
        kind: root.bySheet ? AppButton.Outline : AppButton.Primary
        text: root.bySheet ? qsTr("To my plan") : qsTr("They are the same")
        onClicked: root.chosen("")
    }
}
