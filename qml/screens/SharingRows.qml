import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// From who sees what to how that came about: consents, who decides, the young people, safety, my own part. In a tablet that
// was lent nothing leads to what is kept from somebody of the family.
Card {
    id: root

    required property AppCore core
    readonly property bool family: root.core.role === "parent" || root.core.role === "youth" || root.core.role === "child"

    signal consentsRequested()
    signal decidesRequested()
    signal minorsRequested()
    signal ownPartRequested()
    signal eraseRequested()
    signal closingRequested()
    signal safetyRequested()
    signal protectionRequested()
    signal seesRequested()

    spacing: 0

    ListRow {
        width: parent.width
        visible: !root.core.lent
        iconName: "eye"
        text: qsTr("What does somebody see?")
        detail: qsTr("The plan through the eyes of one of you")
        divider: true
        onClicked: root.seesRequested()
    }

    ListRow {
        width: parent.width
        iconName: "handshake"
        text: qsTr("Consents")
        detail: qsTr("Who agreed to what, in which words and until when")
        divider: true
        onClicked: root.consentsRequested()
    }

    ListRow {
        width: parent.width
        iconName: "scales"
        text: qsTr("Who decides?")
        detail: qsTr("Whose each part is, who shares it and who ends that")
        divider: true
        onClicked: root.decidesRequested()
    }

    ListRow {
        width: parent.width
        iconName: "student"
        text: qsTr("From 12 to 18")
        detail: qsTr("What a young person decides, the trusted person, what was decided and why")
        divider: true
        onClicked: root.minorsRequested()
    }

    ListRow {
        width: parent.width
        visible: !root.core.lent
        iconName: "shield-check"
        text: qsTr("For safety")
        detail: qsTr("What two professionals opened to each other, why and until when")
        divider: true
        onClicked: root.safetyRequested()
    }

    ListRow {
        width: parent.width
        visible: !root.core.lent
        iconName: "map-pin"
        text: qsTr("Protected persons")
        detail: qsTr("Whose contact details are kept from others")
        divider: true
        onClicked: root.protectionRequested()
    }

    ListRow {
        width: parent.width
        visible: root.family
        iconName: "lock-simple"
        text: qsTr("My own part")
        detail: qsTr("Only for you, until you share it with somebody")
        divider: !root.core.lent
        onClicked: root.ownPartRequested()
    }

    ListRow {
        width: parent.width
        visible: !root.core.lent
        iconName: "eraser"
        text: qsTr("Erase")
        detail: qsTr("A part of the plan, or all of it: what may be erased and what was")
        divider: true
        onClicked: root.eraseRequested()
    }

    ListRow {
        width: parent.width
        visible: !root.core.lent
        iconName: "archive"
        text: qsTr("Closing and keeping")
        detail: qsTr("When the plan ends: what stays, with whom and for how long")
        onClicked: root.closingRequested()
    }
}
