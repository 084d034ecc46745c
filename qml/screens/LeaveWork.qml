import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What still has to be done with my name on it, and who takes that over.
Column {
    id: root

    required property LeaveModel leave

    spacing: Theme.cardGap

    SectionTitle {
        width: parent.width
        iconName: "list-bullets"
        text: qsTr("Still on your name")
    }

    AppText {
        width: parent.width
        visible: root.leave.mineCount === 0
        color: Theme.soft
        text: qsTr("Nothing that is still to be done stands on your name.")
    }

    Card {
        width: parent.width
        visible: root.leave.mineCount > 0
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: mine
            model: root.leave.mine
            delegate: ListRow {
                required property string words
                required property string caption
                required property string sign
                required property int index

                width: parent === null ? 0 : parent.width
                tappable: false
                hanging: true
                iconName: sign
                text: words
                detail: caption
                divider: index < mine.count - 1
            }
        }
        // qmllint enable unqualified
    }

    AppText {
        width: parent.width
        visible: root.leave.mineCount > 0
        kind: AppText.Label
        text: root.leave.takerCount > 0 ? qsTr("Who takes it over?") : qsTr("Nobody else reads all of this yet. Share it first, or invite somebody who goes on.")
    }

    Flow {
        id: takers
        width: parent.width
        visible: root.leave.mineCount > 0
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: root.leave.takers
            delegate: ChoiceChip {
                required property string key
                required property string name
                required property string detail
                required property bool chosen

                maximumWidth: takers.width
                text: detail === "" ? name : name + ", " + detail
                checkable: false
                checked: chosen
                onClicked: root.leave.pick(key)
            }
        }
        // qmllint enable unqualified
    }

    AppButton {
        width: parent.width
        visible: root.leave.mineCount > 0 && root.leave.taker !== ""
        kind: AppButton.Soft
        icon.name: "handshake"
        text: qsTr("Put %1 on all of it").arg(root.leave.takerName)
        onClicked: root.leave.handOver()
    }
}
