import QtQuick
import Krachtplan.Controls

// For who has a plan already: from another device, or with the recovery sheet.
Card {
    id: root

    property string way: ""

    signal picked(string way)

    spacing: 0

    // qmllint disable unqualified
    Repeater {
        model: [{ key: "device", sign: "device-mobile", words: qsTr("I have Krachtplan on another device") },
            { key: "sheet", sign: "file-text", words: qsTr("I lost my devices, and I have my recovery sheet") }]
        delegate: ListRow {
            required property var modelData
            required property int index

            width: parent === null ? 0 : parent.width
            iconName: modelData.sign
            iconTone: root.way === modelData.key ? Tag.Primary : Tag.Slate
            caret: false
            done: root.way === modelData.key
            divider: index === 0
            text: modelData.words
            Accessible.role: Accessible.RadioButton
            Accessible.checked: root.way === modelData.key
            onClicked: root.picked(root.way === modelData.key ? "" : modelData.key)
        }
    }
    // qmllint enable unqualified
}
