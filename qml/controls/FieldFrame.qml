import QtQuick

// What every field has around it: a label above; a hint, or help in clay, below.
Item {
    id: root

    property string label: ""
    property string hint: ""
    /// What to do, and that the text is kept. Shown in clay with an icon.
    property string help: ""
    default property alias box: slot.data

    implicitWidth: 260
    implicitHeight: column.height

    Column {
        id: column
        width: parent.width
        spacing: 6

        AppText {
            width: parent.width
            visible: root.label !== ""
            kind: AppText.Label
            text: root.label
        }

        Item {
            id: slot
            width: parent.width
            height: childrenRect.height
        }

        Item {
            width: parent.width
            height: helpText.height
            visible: root.help !== ""
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.help

            Icon {
                anchors.left: parent.left
                anchors.leftMargin: 2
                name: "info"
                weight: Icon.Fill
                size: 20
                color: Theme.clay
            }

            AppText {
                id: helpText
                anchors.left: parent.left
                anchors.leftMargin: 30
                anchors.right: parent.right
                kind: AppText.Small
                color: Theme.clay
                text: root.help
                spoken: false
            }
        }

        AppText {
            width: parent.width
            visible: root.hint !== "" && root.help === ""
            kind: AppText.Small
            color: Theme.soft
            text: root.hint
        }
    }
}
