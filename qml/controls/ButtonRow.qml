import QtQuick
import QtQuick.Layouts

// Buttons side by side, sharing the width. With large text they stand below each other.
GridLayout {
    id: root

    /// Below each other also with small text.
    property bool stacked: Theme.stacked

    columns: root.stacked ? 1 : Math.max(1, root.visibleChildren.length)
    columnSpacing: 10
    rowSpacing: 10

    onVisibleChildrenChanged: root.spread()

    function spread() {
        for (let i = 0; i < root.children.length; ++i)
            root.children[i].Layout.fillWidth = true;
    }
}
