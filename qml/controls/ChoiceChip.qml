import QtQuick

// A choice of 48 high that goes on and off. `strength` is the honey form that opens a strength.
Pressable {
    id: root

    property bool strength: false
    /// Off for a chip that only opens something ("+ 4").
    property bool showsCheck: true
    /// Wider words wrap: in a Flow, the width of the Flow.
    property real maximumWidth: Theme.contentMax
    readonly property color ink: root.checked ? Theme.onPrimary : root.strength ? Theme.onHoney : Theme.ink
    readonly property string sign: root.checked && root.showsCheck ? "check" : root.icon.name

    checkable: true
    leftPadding: 14
    rightPadding: 14
    implicitWidth: Math.min(root.maximumWidth, Math.max(Theme.touchTarget, Math.ceil(label.implicitWidth) + (signIcon.visible ? 26 : 0) + leftPadding + rightPadding))
    implicitHeight: Math.max(Theme.touchTarget, label.height + 20)

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.checked ? Theme.primary : root.strength ? Theme.honeySoft : root.pressed ? Theme.sunk : Theme.surface
        border.width: root.checked || root.strength ? Theme.borderExtra : Theme.borderControl
        border.color: root.strength ? Theme.onHoney : root.checked ? Theme.primary : Theme.edge

        Behavior on color {
            ColorAnimation { duration: Theme.quick }
        }

        FocusRing {
            control: root
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            id: signIcon
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: root.sign
            weight: root.checked ? Icon.Bold : root.strength ? Icon.Fill : Icon.Regular
            size: 20
            color: root.ink
        }

        AppText {
            id: label
            anchors.left: parent.left
            anchors.leftMargin: signIcon.visible ? 26 : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: signIcon.visible ? Text.AlignLeft : Text.AlignHCenter
            kind: AppText.Label
            text: root.text
            color: root.ink
            spoken: false
        }
    }
}
