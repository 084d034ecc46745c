import QtQuick
import Krachtplan.Controls

// One part: whose it is and who decides, and who sees it now.
ListRow {
    id: root

    required property string key
    required property string title
    required property string sign
    required property string sentence
    required property string seen
    required property int index

    tappable: false
    hanging: true
    iconName: root.sign
    text: root.title
    detail: root.sentence + " " + root.seen
}
