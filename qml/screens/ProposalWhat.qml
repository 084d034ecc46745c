import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What exactly is opened: parts, and unfolded the things in them, each with a tick of its own.
Column {
    id: root

    required property ProposalModel proposal

    spacing: Theme.space8

    AppText {
        width: parent.width
        kind: AppText.Label
        text: qsTr("What exactly? Not more than is needed.")
    }

    Card {
        width: parent.width
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: things
            model: root.proposal.things
            delegate: CheckRow {
                id: line

                required property string key
                required property string title
                required property string caption
                required property bool heads
                required property bool picked
                required property bool unfolded
                required property int index

                width: parent === null ? 0 : parent.width
                leftPadding: line.heads ? 0 : Theme.space24
                text: line.title
                detail: line.caption
                strong: line.heads
                faded: false
                checked: line.picked
                divider: line.index < things.count - 1
                onToggled: root.proposal.pick(line.key)
                trailing: AppButton {
                    visible: line.heads
                    kind: AppButton.Text
                    iconOnly: true
                    icon.name: line.unfolded ? "caret-up" : "caret-down"
                    text: line.unfolded ? qsTr("Close %1").arg(line.title) : qsTr("Choose in %1").arg(line.title)
                    onClicked: root.proposal.unfold(line.key)
                }
            }
        }
        // qmllint enable unqualified
    }
}
