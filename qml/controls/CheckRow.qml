import QtQuick

// A step: tap the row to say it is done. What is done becomes soft; it is never struck through.
BaseRow {
    id: root

    /// Who does it; see AvatarRow.
    property alias people: persons.people

    checkable: true
    hanging: true
    stackable: persons.count > 1
    faded: root.checked

    Accessible.role: Accessible.CheckBox

    leading: Rectangle {
        width: 28
        height: 28
        radius: 14
        color: root.checked ? Theme.primary : "transparent"
        border.width: root.checked ? 0 : 2
        border.color: Theme.edge

        Behavior on color {
            ColorAnimation { duration: Theme.quick }
        }

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: 18
            weight: Icon.Bold
            color: Theme.onPrimary
        }
    }
    trailing: AvatarRow {
        id: persons
    }
}
