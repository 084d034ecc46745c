import QtQuick

// One part of an agreement: what, for what, until when. `overline` is the question, `text` the answer.
BaseRow {
    id: root

    property string iconName: ""
    property bool editable: true

    tappable: root.editable
    leading: Icon {
        name: root.iconName
        weight: Icon.Fill
        color: Theme.primary
    }
    trailing: Icon {
        visible: root.editable
        name: "pencil-simple"
        size: 22
        color: Theme.soft
    }
}
