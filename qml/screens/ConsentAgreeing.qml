import QtQuick
import Krachtplan.Controls

// Who of the family agreed. While an agreement is made, each is ticked when asked; later it is only told.
Column {
    id: root

    property string personName: ""
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
        text: qsTr("%1 sees something only when everybody agrees. Ask each other first.").arg(root.personName)
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
