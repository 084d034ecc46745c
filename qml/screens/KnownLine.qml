import QtQuick
import Krachtplan.Controls

// Somebody else of the plan, and what their device has of it.
Item {
    id: root

    required property string key
    required property string name
    required property int tint
    required property bool square
    required property int known
    required property string text
    required property int index
    property bool divider: false

    implicitHeight: row.implicitHeight

    ListRow {
        id: row
        width: parent.width
        tappable: false
        personName: root.name
        tint: root.tint
        square: root.square
        text: root.name
        value: root.text
        divider: root.divider
    }
}
