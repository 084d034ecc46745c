import QtQuick
import Krachtplan.Controls

// Something that waits for people: what, and what can be done about it now.
ListRow {
    id: root

    required property string key
    required property string sentence
    required property string hint
    required property string sign
    required property string entry
    required property int index

    signal opened(string entry)

    tappable: root.entry !== ""
    hanging: true
    strong: false
    iconName: root.sign
    iconTone: Tag.Honey
    text: root.sentence
    detail: root.hint
    onClicked: root.opened(root.entry)
}
