// One person with what they do; see BaseRow for text, detail, trailing and clicked.
BaseRow {
    id: root

    property int tint: -1
    property bool square: false
    property bool asked: false
    property string badge: ""

    leading: Avatar {
        name: root.text
        tint: root.tint
        square: root.square
        asked: root.asked
        badge: root.badge
    }
}
