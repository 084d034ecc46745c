import QtQuick

// The ratings of one person in words: the twin of a line in the chart.
BaseRow {
    id: root

    required property string name
    required property int tint
    required property int index
    property string words: ""

    tappable: false
    text: root.name
    detail: root.words
    leading: Avatar {
        name: root.name
        tint: root.tint
        size: 36
    }
}
