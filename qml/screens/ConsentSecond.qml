import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The contact details of a protected person: who of the professionals signs too, before anything is given.
Column {
    id: root

    required property ConsentModel consent

    spacing: Theme.space8

    InfoNote {
        width: parent.width
        tone: Tag.Plum
        iconName: "shield-check"
        text: qsTr("These contact details are kept from others. A second professional signs too. Nothing is given before that.")
    }

    AppText {
        width: parent.width
        kind: AppText.Label
        text: qsTr("Who signs too?")
    }

    Flow {
        id: people
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: root.consent.seconds
            delegate: ChoiceChip {
                required property string key
                required property string name

                maximumWidth: people.width
                text: name
                checkable: false
                checked: root.consent.second === key
                onClicked: root.consent.second = key
            }
        }
        // qmllint enable unqualified
    }
}
