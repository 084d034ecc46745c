import QtQuick
import Krachtplan.Controls

// A step of the plan in a list. A tap says it is done, or takes that back.
CheckRow {
    id: root

    required property string key
    required property string words
    required property bool done
    required property bool mayTick
    required property var avatars
    required property int index
    required detail

    signal ticked(string key, bool done)

    text: root.words
    checked: root.done
    enabled: root.mayTick
    people: root.avatars

    onToggled: root.ticked(root.key, root.checked)
}
