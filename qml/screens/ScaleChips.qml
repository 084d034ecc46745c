import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// How large the letters are.
Flow {
    id: root

    required property AppCore core

    spacing: Theme.space8

    // qmllint disable unqualified
    Repeater {
        model: [1, 1.25, 1.5, 2]
        delegate: ChoiceChip {
            required property real modelData

            maximumWidth: root.width
            text: qsTr("%1 %").arg(Math.round(modelData * 100))
            checkable: false
            checked: Math.abs(root.core.textScale - modelData) < 0.01
            Accessible.role: Accessible.RadioButton
            onClicked: root.core.textScale = modelData
        }
    }
    // qmllint enable unqualified
}
