import QtQuick
import Krachtplan.Controls

// How one person sees a domain of life, in a column beside those of the others.
Column {
    id: root

    required property string key
    required property string name
    required property int tint
    required property bool square
    required property int rating
    required property string words
    required property int index

    spacing: Theme.space4

    Accessible.role: Accessible.ListItem
    Accessible.name: root.rating > 0 ? root.name + " · " + face.word + ": " + root.words : root.name + ": " + root.words

    Row {
        width: parent.width
        spacing: -8

        Avatar {
            name: root.name
            tint: root.tint
            square: root.square
        }

        Face {
            id: face
            visible: root.rating > 0
            anchors.verticalCenter: parent.verticalCenter
            value: Math.max(1, root.rating)
        }
    }

    AppText {
        width: parent.width
        kind: AppText.Small
        color: Theme.soft
        text: root.rating > 0 ? root.name + " · " + face.word : root.name
        spoken: false
    }

    AppText {
        width: parent.width
        visible: root.words !== ""
        wrapMode: Text.Wrap
        text: root.words
        spoken: false
    }
}
