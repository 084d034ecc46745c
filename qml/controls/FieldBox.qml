import QtQuick

// The paper of a field.
Rectangle {
    id: root

    required property Item field

    radius: Theme.radiusControl
    color: root.field.enabled ? Theme.surface : Theme.sunk
    border.width: root.field.activeFocus ? Theme.borderChosen : Theme.borderControl
    border.color: root.field.activeFocus ? Theme.primary : Theme.edge
}
