import QtQuick
import Krachtplan.Controls

// The circles as a list: who, where, and that somebody helps.
Card {
    id: root

    property alias people: rows.model
    readonly property list<string> rings: [qsTr("me"), qsTr("family"), qsTr("relatives and neighbours"), qsTr("everyday help"), qsTr("specialised help")]

    signal picked(string key)

    spacing: 0

    // qmllint disable unqualified
    Repeater {
        id: rows
        delegate: ListRow {
            required property string key
            required property string name
            required property string who
            required property int ring
            required tint
            required square
            required asked
            required property bool helps
            required property int index

            width: parent.width
            text: name
            personName: name
            detail: who === "" ? root.rings[ring] : qsTr("%1, %2", "who somebody is, then in which circle").arg(who).arg(root.rings[ring])
            badge: helps ? "hand-heart" : ""
            divider: index < rows.count - 1
            caret: true
            onClicked: root.picked(key)
        }
    }
    // qmllint enable unqualified
}
