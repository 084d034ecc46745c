import QtQuick
import QtQuick.Templates as T

// The text button on the ink of a toast.
T.AbstractButton {
    id: root

    property color ink: Theme.bg

    padding: 10
    implicitWidth: contentItem.implicitWidth + 20
    implicitHeight: Theme.touchTarget
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

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
