import QtQuick

// A block of paper. Children stand below each other: give them `width: parent.width`.
Pressable {
    id: root

    default property alias content: column.data
    property bool tappable: false
    property bool chosen: false
    property color ground: Theme.surface
    property color rim: Theme.line

    padding: Theme.cardPadding
    spacing: Theme.space8
    implicitHeight: column.height + topPadding + bottomPadding
    focusPolicy: root.tappable ? Qt.StrongFocus : Qt.NoFocus

    Accessible.role: root.tappable ? Accessible.Button : Accessible.Grouping

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
            spacing: root.spacing
        }
    }
}
