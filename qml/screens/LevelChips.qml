import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// How much somebody may do with a part.
Column {
    id: root

    property int level: ConsentModel.Read

    signal picked(int level)

    spacing: Theme.space8

    AppText {
        width: parent.width
        kind: AppText.Label
        text: qsTr("What may this person do?")
    }

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.space8

        ChoiceChip {
            maximumWidth: flow.width
            text: qsTr("Read")
            checkable: false
            checked: root.level === ConsentModel.Read
            onClicked: root.picked(ConsentModel.Read)
        }

        ChoiceChip {
            maximumWidth: flow.width
            text: qsTr("Tick off steps")
            checkable: false
            checked: root.level === ConsentModel.Tick
            onClicked: root.picked(ConsentModel.Tick)
        }

        ChoiceChip {
            maximumWidth: flow.width
            text: qsTr("Write along")
            checkable: false
            checked: root.level === ConsentModel.Write
            onClicked: root.picked(ConsentModel.Write)
        }
    }
}
