import QtQuick
import Krachtplan.Figures

// One act in the open book: who, what, when. The name inside the sentence is bold.
BaseRow {
    id: root

    property string personName: ""
    /// What of the sentence is bold: "You" where the name would be.
    property string subject: root.personName
    property int tint: -1
    property bool square: false
    /// eye, pencil-simple, key, prohibit, download-simple, ...
    property string badge: ""
    property string sentence: ""
    property string time: ""

    tappable: false
    stackable: true
    hanging: true
    strong: false
    titleFormat: Text.StyledText
    text: Markup.bold(root.sentence, root.subject)
    Accessible.name: root.sentence
    Accessible.description: root.detail === "" ? root.time : root.detail + ", " + root.time
    leading: Avatar {
        name: root.personName
        tint: root.tint
        square: root.square
        badge: root.badge
        size: 42
    }
    trailing: AppText {
        kind: AppText.Small
        color: Theme.soft
        wrapMode: Text.NoWrap
        text: root.time
        spoken: false
    }
}
