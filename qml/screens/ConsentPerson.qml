import QtQuick
import Krachtplan.Controls

// One of the family: agreed or still to ask; a tap ticks or takes back while the agreement is being made.
BaseRow {
    id: root

    required property string key
    required property string name
    required property string caption
    required property int tint
    required property bool agreed
    required property bool me
    required property int index
    property bool editable: true

    signal ticked(string person, bool agreed)

    text: root.name
    detail: root.me ? qsTr("you, here") : root.caption
    tappable: root.editable && !root.me
    stackable: true
    Accessible.description: root.agreed ? qsTr("agrees") : qsTr("still to ask")
    onClicked: root.ticked(root.key, !root.agreed)
    leading: Avatar {
        name: root.name
        tint: root.tint
        size: 40
    }
    trailing: StatusTag {
        status: root.agreed ? StatusTag.Agreed : StatusTag.Asked
        text: root.agreed ? qsTr("agrees") : root.editable ? qsTr("tap when asked") : qsTr("asked")
    }
}
