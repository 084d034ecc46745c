import QtQuick
import Krachtplan.Figures

// Several people, overlapping. After five comes how many more there are.
Item {
    id: root

    /// Objects or a model with: name, tint, square, asked.
    property alias people: rows.source
    property real size: 30
    property color ring: Theme.surface
    readonly property int shownMax: 5
    readonly property int count: rows.count
    readonly property int more: Math.max(0, rows.count - root.shownMax)

    implicitWidth: line.width
    implicitHeight: root.size

    Accessible.role: Accessible.Grouping
    Accessible.name: root.more > 0 ? qsTr("and %n more", "people in a row", root.more) : ""

    Rows {
        id: rows
        defaults: ({ name: "", tint: -1, square: false, asked: false })
    }

    Row {
        id: line
        spacing: -root.size * 0.12

        // qmllint disable unqualified
        Repeater {
            model: rows
            delegate: Avatar {
                required name
                required tint
                required square
                required asked
                required property int index

                visible: index < root.shownMax
                size: root.size
                ringed: true
                ring: root.ring
            }
        }
        // qmllint enable unqualified

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: root.size * 0.2
            visible: root.more > 0
            kind: AppText.Label
            color: Theme.soft
            text: "+" + root.more
            spoken: false
        }
    }
}
