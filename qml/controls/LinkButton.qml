import QtQuick

// Words that can be tapped, without a frame; still 48 high for the finger.
Pressable {
    id: root

    /// Wider words wrap.
    property real maximumWidth: Theme.contentMax

    implicitWidth: visible ? Math.min(root.maximumWidth, Math.max(Theme.touchTarget, Math.ceil(label.implicitWidth))) : 0
    implicitHeight: Math.max(Theme.touchTarget, label.height)

    background: Item {
        FocusRing {
            control: root
            shown: root.visualFocus
            anchors.margins: -3
        }
    }

    contentItem: Item {
        AppText {
            id: label
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            kind: AppText.Label
            color: root.pressed ? Theme.ink : Theme.primary
            text: root.text
            spoken: false
        }
    }
}
