import QtQuick
import Krachtplan.Controls

// One thing that was written.
ListRow {
    id: root

    required property string key
    required property string what
    required property string words
    required property int index

    tappable: false
    strong: false
    overline: root.what
    text: root.words
}
