import QtQuick
import Krachtplan.Controls

// The scrolling middle of a screen: one column, never wider than people read easily. Children get `width: parent.width`.
Flickable {
    id: root

    property real contentMax: Theme.contentMax
    property alias spacing: column.spacing
    readonly property real side: root.width >= Theme.wideFrom ? Theme.pageSideWide : Theme.pageSide
    default property alias content: column.data

    contentWidth: width
    contentHeight: column.height + 2 * Theme.space12
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column
        x: Math.round((root.width - width) / 2)
        y: 4
        width: Math.min(root.contentMax, root.width - 2 * root.side)
        spacing: Theme.space12
    }
}
