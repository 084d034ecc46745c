import QtQuick
import Krachtplan.Controls

// The name of the app and what it stands for, with its mark.
Item {
    id: root

    implicitHeight: Math.max(mark.height, words.height)

    AppMark {
        id: mark
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: Theme.space16
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: parent.width
            kind: AppText.Title
            text: qsTr("Krachtplan")
        }

        AppText {
            width: parent.width
            kind: AppText.Small
            color: Theme.soft
            text: qsTr("Our plan, in our hands")
        }
    }
}
