import QtQuick

// How many of the steps are done, as pills and in words. Beyond eight steps only the words remain.
Item {
    id: root

    property int done: 0
    property int total: 0
    property bool worded: true
    readonly property bool pilled: root.total <= 8

    implicitWidth: line.width
    implicitHeight: line.height

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Row {
        id: line
        spacing: 4

        // qmllint disable unqualified
        Repeater {
            model: root.pilled ? root.total : 0
            delegate: Rectangle {
                required property int index

                anchors.verticalCenter: parent.verticalCenter
                width: 14
                height: 8
                radius: 4
                color: index < root.done ? Theme.primary : Theme.surface
                border.width: index < root.done ? 0 : 2
                border.color: Theme.edge
            }
        }
        // qmllint enable unqualified

        AppText {
            id: words
            leftPadding: root.pilled && root.total > 0 ? 4 : 0
            visible: root.worded
            kind: AppText.Small
            color: Theme.soft
            text: qsTr("%1 of %2 steps").arg(root.done).arg(root.total)
            spoken: false
        }
    }
}
