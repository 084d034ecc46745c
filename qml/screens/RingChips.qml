import QtQuick
import Krachtplan.Controls

// The four circles as chips.
Column {
    id: root

    property string label: ""
    property int ring: 2

    signal picked(int ring)

    spacing: Theme.space8

    AppText {
        width: parent.width
        kind: AppText.Label
        text: root.label
    }

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: [qsTr("family"), qsTr("relatives and neighbours"), qsTr("everyday help"), qsTr("specialised help")]
            delegate: ChoiceChip {
                required property string modelData
                required property int index

                maximumWidth: flow.width
                text: modelData
                checkable: false
                checked: root.ring === index + 1
                onClicked: root.picked(index + 1)
            }
        }
        // qmllint enable unqualified
    }
}
