import QtQuick
import QtQuick.Templates as T

// A block of paper. Children stand below each other: give them `width: parent.width`.
T.AbstractButton {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool tappable: false
    property bool chosen: false
    property color ground: Theme.surface
    property color rim: Theme.line

    padding: Theme.cardPadding
    implicitHeight: column.height + topPadding + bottomPadding
    focusPolicy: root.tappable ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: false

    Accessible.role: root.tappable ? Accessible.Button : Accessible.Grouping
    Accessible.name: root.text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.tappable && root.pressed ? Theme.sunk : root.ground
        border.width: root.chosen ? Theme.borderChosen : Theme.borderCard
        border.color: root.chosen ? Theme.primary : root.rim

        FocusRing {
            control: root
            shown: root.tappable && root.visualFocus
            radius: Theme.radiusCard + 5
        }
    }

    contentItem: Item {
        Column {
            id: column
            width: parent.width
            spacing: Theme.space8
        }
    }
}
