import QtQuick
import Krachtplan.Controls

// Something of the plan in a list, with the person who said it or a sign in front.
ListRow {
    id: root

    required property string key
    required property string words
    required property string caption
    required property string who
    required property string sign
    required property string goal
    required property int index
    required tint
    required square
    /// The sign instead of the person.
    property bool signed: false

    text: root.words
    detail: root.caption
    personName: root.signed ? "" : root.who
    iconName: root.signed ? root.sign : ""
}
