import QtQuick
import Krachtplan.Controls

// What is true, in three sentences.
Column {
    id: root

    spacing: Theme.space12

    InfoNote {
        width: root.width
        iconName: "key"
        text: qsTr("Only people you share with can read the plan. We and the hosting company cannot.")
    }

    InfoNote {
        width: root.width
        iconName: "prohibit"
        text: qsTr("If you stop sharing, they get nothing new. What they already read, they may remember.")
    }

    InfoNote {
        width: root.width
        iconName: "arrows-merge"
        text: qsTr("Two people change the same sentence? Both stay, until one of you chooses.")
    }
}
