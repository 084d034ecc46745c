import QtQuick
import Krachtplan.Controls

// A plan that came back.
ListRow {
    id: root

    required property string key
    required property string name
    required detail
    required property int index

    tappable: false
    iconName: "path"
    text: root.name
}
