import QtQuick

// Whether a person agreed, and how: on the own phone, on paper, here at the table.
BaseRow {
    id: root

    property int tint: -1
    property bool square: false
    /// StatusTag.Agreed, StatusTag.Asked, StatusTag.Refused or StatusTag.Stopped.
    property int status: StatusTag.Asked

    tappable: false
    stackable: true
    Accessible.description: root.detail === "" ? answer.text : root.detail + ", " + answer.text
    leading: Avatar {
        name: root.text
        tint: root.tint
        square: root.square
        size: 40
    }
    trailing: StatusTag {
        id: answer
        status: root.status
    }
}
