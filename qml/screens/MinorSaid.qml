import QtQuick
import Krachtplan.Controls

// What people said about somebody's judging alone: folded until somebody wants to read it.
Column {
    id: root

    property list<string> said: []
    property bool unfolded: false

    visible: root.said.length > 0
    spacing: Theme.space4

    Flow {
        width: parent.width

        LinkButton {
            maximumWidth: root.width
            text: root.unfolded ? qsTr("Hide what people said") : qsTr("What people said about this")
            onClicked: root.unfolded = !root.unfolded
        }
    }

    // qmllint disable unqualified
    Repeater {
        model: root.unfolded ? root.said : []
        delegate: AppText {
            required property string modelData

            width: parent === null ? 0 : parent.width
            kind: AppText.Small
            color: Theme.soft
            text: modelData
        }
    }
    // qmllint enable unqualified
}
