import QtQuick
import Krachtplan.Controls

// One person in the plan: role, devices, and whether the words were compared.
PersonRow {
    id: root

    required property string key
    required property string name
    required property string caption
    required property bool me
    required tint
    required square
    required property bool confirmed
    required property int deviceCount
    required property int index

    text: root.me ? qsTr("%1 (you)").arg(root.name) : root.name
    detail: root.confirmed && !root.me ? qsTr("%1, words compared").arg(root.caption) : root.deviceCount === 1 ? qsTr("%1, 1 device").arg(root.caption) : qsTr("%1, %2 devices").arg(root.caption).arg(root.deviceCount)
    badge: root.confirmed && !root.me ? "shield-check" : ""
}
