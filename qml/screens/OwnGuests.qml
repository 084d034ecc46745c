import QtQuick
import Krachtplan.Controls

// Whom I could let into my own part: one person at a time, and out again.
Card {
    id: root

    property alias people: list.model

    signal picked(string person)
    signal membersRequested()

    padding: 16
    spacing: Theme.space4
    text: qsTr("Do you want to let somebody in?")

    SectionTitle {
        width: parent.width
        text: qsTr("Do you want to let somebody in?")
    }

    AppText {
        width: parent.width
        kind: AppText.Small
        color: Theme.soft
        text: list.count > 0 ? qsTr("Choose one person. You say what for and until when, and you can always stop. What somebody read, somebody can remember.") : qsTr("Nobody else is in the plan with an own device yet.")
    }

    // qmllint disable unqualified
    Repeater {
        id: list
        delegate: ListRow {
            required property string key
            required property string name
            required property bool chosen
            required detail
            required tint
            required square
            required property int index

            width: parent === null ? 0 : parent.width
            personName: name
            text: name
            badge: chosen ? "eye" : ""
            divider: index < list.count - 1
            onClicked: root.picked(key)
        }
    }
    // qmllint enable unqualified

    Flow {
        width: parent.width

        LinkButton {
            maximumWidth: root.availableWidth
            text: qsTr("Compare four words")
            onClicked: root.membersRequested()
        }
    }
}
