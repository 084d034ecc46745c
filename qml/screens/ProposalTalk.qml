import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Was it talked about with the family beforehand? If not, why not. What is typed is kept.
Column {
    id: root

    required property AppCore core
    property bool discussed: true
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
        currentIndex: root.discussed ? 0 : 1
        onChosen: index => root.discussed = index === 0
    }

    DraftArea {
        id: why
        host: root.core.host
        space: root.core.space
        key: "safety/not-discussed"
        width: parent.width
        visible: !root.discussed
        label: qsTr("Why not?")
        hint: qsTr("The family reads this too.")
        linesMin: 2
    }
}
