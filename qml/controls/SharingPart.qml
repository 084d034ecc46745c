import QtQuick

// A row's part of the plan, with the line above it.
Item {
    id: root

    required property string title
    required property string icon
    property real textWidth: 130
    /// Kept free below the words, for the people of this part.
    property real below: 0

    implicitHeight: Math.max(Theme.rowHeight, words.height + 14) + root.below

    Divider {
        width: parent.width
    }

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.verticalCenter: words.verticalCenter
        name: root.icon
        size: 22
        color: Theme.primary
    }

    AppText {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: 8
        y: (root.height - root.below - height) / 2
        width: root.textWidth - 34
        kind: AppText.Small
        text: root.title
    }
}
