import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Somebody wants something of the plan erased, and whoever reads this can still keep it; or why the plan is empty. Without
// either it takes no room; nor in a tablet that was lent.
Column {
    id: root

    required property AppCore core

    signal eraseRequested()

    visible: erasure.noticeCount > 0 && !root.core.lent
    spacing: Theme.cardGap

    ErasureModel {
        id: erasure
        host: root.core.host
        space: root.core.space
    }

    // qmllint disable unqualified
    Repeater {
        model: erasure.notices
        delegate: Card {
            id: notice

            required property string words
            required property bool mayKeep

            width: parent === null ? 0 : parent.width
            padding: 16
            spacing: Theme.space12
            text: notice.words

            AppText {
                width: parent.width
                kind: AppText.Strong
                text: notice.words
            }

            AppButton {
                width: parent.width
                kind: AppButton.Soft
                icon.name: "eraser"
                text: notice.mayKeep ? qsTr("Look, or leave it standing") : qsTr("Look at it")
                onClicked: root.eraseRequested()
            }
        }
    }
    // qmllint enable unqualified
}
