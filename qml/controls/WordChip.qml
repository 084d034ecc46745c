import QtQuick

// A word as a chip: offered, or chosen with its number and a cross.
ChoiceChip {
    id: root

    required property int index
    required property string word
    property int number: 0

    checkable: false
    text: root.number > 0 ? root.number + ". " + root.word : root.word
    Accessible.description: root.number > 0 ? qsTr("take this word out") : ""
}
