import QtQuick
import Krachtplan.Controls

// What a round or a square person means.
Row {
    id: root

    property bool square: false
    property string text: ""

    spacing: Theme.space8

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 18
        height: 18
        radius: root.square ? 5 : 9
        color: Theme.edge
    }

    AppText {
        kind: AppText.Small
        text: root.text
    }
}
