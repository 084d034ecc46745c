import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// After how many minutes without a touch the app locks itself. Fewer choices where several people use the device.
Flow {
    id: root

    required property AppCore core

    spacing: Theme.space8

    // qmllint disable unqualified
    Repeater {
        model: [1, 2, 5]
        delegate: ChoiceChip {
            required property int modelData

            visible: modelData <= root.core.autoLockMinutesMax
            maximumWidth: root.width
            text: qsTr("after %n minute(s)", "", modelData)
            checkable: false
            checked: root.core.autoLockMinutes === modelData
            Accessible.role: Accessible.RadioButton
            onClicked: root.core.autoLockMinutes = modelData
        }
    }
    // qmllint enable unqualified
}
