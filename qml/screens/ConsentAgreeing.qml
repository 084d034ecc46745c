import QtQuick
import Krachtplan.Controls

// Who of the family agreed. While an agreement is made, each is ticked when asked; later it is only told.
Column {
    id: root

    property string notice: ""
    property alias people: rows.model
    property bool editable: true

    signal ticked(string person, bool agreed)

    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: qsTr("Who agrees?")
    }

    AppText {
        width: parent.width
        visible: root.editable
        kind: AppText.Small
        color: Theme.soft
        text: root.notice
    }

    Card {
        width: parent.width
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: rows
            delegate: ConsentPerson {
                width: parent.width
                editable: root.editable
                divider: index < rows.count - 1
                onTicked: (person, agreed) => root.ticked(person, agreed)
            }
        }
        // qmllint enable unqualified
    }
}
