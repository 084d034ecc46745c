import QtQuick
import Krachtplan.Figures

// A choice out of two or three. One tab stop; arrows move and choose.
FocusScope {
    id: root

    /// Texts, or objects with text and icon, or a model with these roles.
    property alias parts: rows.source
    property int currentIndex: 0
    property string label: ""

    signal chosen(int index)

    function step(by: int) {
        const next = Math.max(0, Math.min(rows.count - 1, root.currentIndex + by));
        if (next !== root.currentIndex)
            root.chosen(next);
    }

    implicitWidth: 280
    implicitHeight: Theme.stacked ? frame.height : Theme.touchTarget + 8
    activeFocusOnTab: true

    Accessible.role: Accessible.PageTabList
    Accessible.name: root.label
    Keys.onLeftPressed: root.step(Theme.rtl ? 1 : -1)
    Keys.onRightPressed: root.step(Theme.rtl ? -1 : 1)
    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)

    Rows {
        id: rows
        defaults: ({ text: "", icon: "" })
    }

    Rectangle {
        id: frame
        width: parent.width
        height: grid.height + 8
        radius: Theme.radiusControl + 2
        color: Theme.sunk
        border.width: Theme.borderExtra
        border.color: Theme.edge

        FocusRing {
            control: root
        }
    }

    Grid {
        id: grid
        x: 4
        y: 4
        width: parent.width - 8
        columns: Theme.stacked ? 1 : Math.max(1, rows.count)

        // qmllint disable unqualified
        Repeater {
            model: rows
            delegate: SegmentedPart {
                width: grid.width / grid.columns
                chosen: index === root.currentIndex
                onClicked: root.chosen(index)
            }
        }
        // qmllint enable unqualified
    }
}
