import QtQuick
import Krachtplan.Controls

// One device of one's own, or the sheet: its name, when it was last seen, and what is still to be known of it.
ListRow {
    id: root

    required property string key
    required property string name
    required property string sign
    required property string contact
    required property string note
    required property bool thisOne
    required property bool paper
    required property bool removed
    required property int index

    faded: root.removed
    iconName: root.sign
    iconTone: root.removed ? Tag.Plain : root.thisOne ? Tag.Primary : root.paper ? Tag.Honey : Tag.Slate
    text: root.name
    detail: root.contact === "" ? root.note : root.note === "" ? root.contact : root.contact + ". " + root.note
}
