import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What was agreed: part, purpose, rights, end.
Card {
    id: root

    required property ConsentModel consent
    property bool editable: false
    property bool given: false
    readonly property list<string> rights: [qsTr("Reading"), qsTr("Reading and ticking off steps"), qsTr("Reading and writing")]

    signal changeRequested()

    spacing: 0

    ConsentRow {
        width: parent.width
        iconName: root.consent.partIcon
        overline: qsTr("What")
        text: root.consent.partTitle
        editable: false
        divider: root.given
    }

    ConsentRow {
        width: parent.width
        visible: root.given
        iconName: "hand-heart"
        overline: qsTr("What for")
        text: root.consent.purpose === "" ? qsTr("Not said") : root.consent.purpose
        editable: root.editable
        divider: true
        onClicked: root.changeRequested()
    }

    ConsentRow {
        width: parent.width
        visible: root.given
        iconName: "eye"
        overline: qsTr("What is allowed")
        text: root.rights[Math.max(0, root.consent.access - 1)]
        editable: root.editable
        divider: true
        onClicked: root.changeRequested()
    }

    ConsentRow {
        width: parent.width
        visible: root.given
        iconName: "calendar-check"
        overline: qsTr("Until when")
        text: root.consent.untilText
        editable: root.editable
        onClicked: root.changeRequested()
    }
}
