import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Closing the plan: how it ended, and what stays as it is.
Sheet {
    id: root

    required property ClosingModel closing
    property string outcome: ""
    readonly property var outcomes: [
        { key: "goals-reached", name: qsTr("We reached what we wanted") },
        { key: "module-started", name: qsTr("Other help has started") },
        { key: "not-needed", name: qsTr("It is not needed any more") },
        { key: "stopped-by-family", name: qsTr("The family stopped") },
        { key: "other", name: qsTr("Something else") }
    ]

    function begin() {
        root.closing.clearError();
        root.outcome = "";
        root.open();
    }

    title: qsTr("End this plan?")
    detail: qsTr("It can be opened again at any time.")

    Connections {
        target: root.closing
        function onStatusSet() { root.close(); }
    }

    InfoNote {
        width: parent.width
        visible: root.closing.errorText !== ""
        tone: Tag.Clay
        text: root.closing.errorText
    }

    AppText {
        width: parent.width
        kind: AppText.Strong
        text: qsTr("How does it end? (You may leave this open.)")
    }

    Flow {
        id: chips
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: root.outcomes
            delegate: ChoiceChip {
                required property var modelData

                maximumWidth: chips.width
                text: modelData.name
                checkable: false
                checked: root.outcome === modelData.key
                onClicked: root.outcome = root.outcome === modelData.key ? "" : modelData.key
            }
        }
        // qmllint enable unqualified
    }

    AppText {
        width: parent.width
        text: qsTr("Everybody who reads the plan sees that it is closed. Nothing is taken away by it: the family keeps its plan and everybody who may read goes on reading until that is ended.")
    }

    InfoNote {
        width: parent.width
        iconName: "clock-counter-clockwise"
        text: qsTr("Tell the family: %1 %2").arg(root.closing.termText).arg(root.closing.untilText)
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            icon.name: "archive"
            text: qsTr("End it")
            onClicked: root.closing.setClosed(true, root.outcome)
        }
    }
}
