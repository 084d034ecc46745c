import QtQuick
import Krachtplan.Controls

// How one person sees a domain of life: a face, and the person's own words.
BaseRow {
    id: root

    required property string key
    required property string name
    required property int tint
    required property bool square
    required property int rating
    required property string words
    required property string fine
    required property string wish
    required property int index
    /// Also what is fine and what is wished.
    property bool whole: false
    readonly property string fineLine: root.fine === "" ? "" : qsTr("Fine: %1").arg(root.fine)
    readonly property string wishLine: root.wish === "" ? "" : qsTr("Wish: %1").arg(root.wish)
    readonly property string more: root.fineLine + (root.fineLine !== "" && root.wishLine !== "" ? "\n" : "") + root.wishLine

    tappable: false
    strong: false
    hanging: true
    overline: root.rating > 0 ? root.name + " · " + face.word : root.name
    text: root.words
    detail: root.whole ? root.more : ""
    leading: Row {
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
}
