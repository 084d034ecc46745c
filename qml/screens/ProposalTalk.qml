import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Was it talked about with the family beforehand? If not, why not. What is typed is kept.
Column {
    id: root

    required property AppCore core
    /// 0 yes, 1 no; -1: nobody said yet. It is put on record, so nothing stands there by itself.
    property int said: -1
    readonly property string whyNot: why.text

    function given() { why.given(why.key); }

    spacing: Theme.space8

    AppText {
        width: parent.width
        kind: AppText.Label
        text: qsTr("Did you talk about it with the family first?")
    }

    Segmented {
        width: parent.width
        label: qsTr("Did you talk about it with the family first?")
        parts: [qsTr("Yes"), qsTr("No")]
        currentIndex: root.said
        onChosen: index => root.said = index
    }

    DraftArea {
        id: why
        host: root.core.host
        space: root.core.space
        key: "safety/not-discussed"
        width: parent.width
        visible: root.said === 1
        label: qsTr("Why not?")
        hint: qsTr("The family reads this too.")
        linesMin: 2
    }
}
