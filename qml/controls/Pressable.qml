import QtQuick
import QtQuick.Templates as T

// What every tappable control has: Enter does what Space does, and no grey when off (each control says how it looks).
T.AbstractButton {
    id: root

    function press() {
        if (root.checkable) {
            root.toggle();
            root.toggled();
        }
        root.clicked();
    }

    padding: 0
    hoverEnabled: false
    focusPolicy: Qt.StrongFocus

    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked

    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()
}
