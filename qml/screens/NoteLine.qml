import QtQuick
import Krachtplan.Controls

// A note: who, when, and the words as they were written.
ListRow {
    id: root

    required property string key
    required property string words
    required property string caption
    required property string who
    required property int index
    required tint
    required square

    tappable: false
    strong: false
    hanging: true
    overline: root.caption
    text: root.words
    personName: root.who
}
