import QtQuick
import Krachtplan.Controls

// What was decided about a young person; and where it differs from the wish: the wish, why, and when that was explained.
Rectangle {
    id: root

    property string decided: ""
    property string wish: ""
    property string why: ""
    property string told: ""
    property string name: ""

    implicitWidth: 320
    implicitHeight: lines.height + 2 * Theme.space12
    radius: Theme.radiusControl
    color: Theme.sunk

    Column {
        id: lines
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space12
        spacing: Theme.space8

        FactLine {
            width: parent.width
            iconName: "scales"
            question: qsTr("Decided")
            answer: root.decided
        }

        FactLine {
            width: parent.width
            visible: root.wish !== ""
            iconName: "star-four"
            question: qsTr("What %1 wanted").arg(root.name)
            answer: root.wish
        }

        FactLine {
            width: parent.width
            visible: root.why !== ""
            iconName: "question"
            question: qsTr("Why")
            answer: root.why
        }

        FactLine {
            width: parent.width
            visible: root.told !== ""
            iconName: "chat-circle-dots"
            question: qsTr("Explained to %1").arg(root.name)
            answer: root.told
        }
    }
}
