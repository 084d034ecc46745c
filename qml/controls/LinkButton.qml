import QtQuick
import QtQuick.Templates as T

// Words that can be tapped, without a frame; still 48 high for the finger.
T.AbstractButton {
    id: root

    implicitWidth: visible ? Math.max(Theme.touchTarget, Math.ceil(label.implicitWidth)) : 0
    implicitHeight: Math.max(Theme.touchTarget, label.height)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

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
