import QtQuick
import Krachtplan.Controls

// At the table: the words as they go on record, and room to sign with a finger, or with a typed name for who cannot or will not draw.
Column {
    id: root

    /// Exactly what is kept.
    property string words: ""
    property bool signable: false
    readonly property string drawing: pad.visible ? pad.drawing : ""
    readonly property string typed: name.visible ? name.text : ""

    function reset() {
        pad.drawing = "";
        name.text = "";
    }

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: qsTr("This is what is agreed")
    }

    Card {
        width: parent.width

        AppText {
            width: parent.width
            text: root.words
        }
    }

    AppText {
        width: parent.width
        visible: root.signable
        kind: AppText.Small
        color: Theme.soft
        text: qsTr("Read it out together. Whoever agrees can sign here. That is not a must. It is asked on that person's own device too, and a no there stops it.")
    }

    SignaturePad {
        id: pad
        width: Math.min(parent.width, 420)
        visible: root.signable
        label: qsTr("Sign here with your finger, if you want")
    }

    AppTextField {
        id: name
        width: parent.width
        visible: root.signable && pad.empty
        label: qsTr("Or type your name")
        maximumLength: 80
    }
}
