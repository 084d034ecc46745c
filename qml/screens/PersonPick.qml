import QtQuick
import Krachtplan.Controls

// Somebody to choose.
PersonTile {
    id: root

    required property string key
    required property string name
    required property bool chosen
    required tint
    required square
    required detail

    signal picked(string key)

    text: root.name
    checkable: true
    checked: root.chosen

    onToggled: root.picked(root.key)
}
