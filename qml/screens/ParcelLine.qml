import QtQuick
import Krachtplan.Controls

// One parcel: whose unsent work, and of which part.
ListRow {
    id: root

    required property string key
    required property string title
    required property string name
    required detail
    required tint
    required square
    required property int index

    personName: root.name
    text: root.title
}
