import QtQuick

// The text button on the ink of a toast.
Pressable {
    id: root

    property color ink: Theme.bg

    padding: 10
    implicitWidth: contentItem.implicitWidth + 20
    implicitHeight: Theme.touchTarget

    background: Rectangle {
        radius: Theme.radiusLabel
        color: "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: Theme.bg
    }

    contentItem: AppText {
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        kind: AppText.Strong
        color: root.ink
        text: root.text
        spoken: false
    }
}
