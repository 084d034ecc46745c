import QtQuick
import Krachtplan.Controls

// A place where the page can be put.
ListRow {
    id: root

    required property string key
    required property string name
    required property int index

    iconName: "folder"
    text: qsTr("Put it in %1").arg(root.name)
}
