import QtQuick
import Krachtplan.Controls

// One person whose contact details are, or were, kept from others: by whom, why, what waits.
Card {
    id: root

    required property string key
    required property string name
    required property int tint
    required property bool square
    required property bool me
    required property bool on
    required property string said
    required property string reason
    required property var asked
    required property bool mayEnd
    required property var contact
    required property var card
    required property bool mayWrite

    signal endRequested(string key, string name)
    signal cardRequested(string key, string name, var card)

    padding: 16
    spacing: Theme.space12
    text: root.name

    BaseRow {
        width: parent.width
        topPadding: 0
        bottomPadding: 0
        tappable: false
        text: root.me ? qsTr("%1 (you)").arg(root.name) : root.name
        detail: root.said
        leading: Avatar {
            name: root.name
            tint: root.tint
            square: root.square
            badge: root.on ? "shield-check" : ""
        }
    }

    Flow {
        width: parent.width

        Tag {
            maximumWidth: root.availableWidth
            tone: root.on ? Tag.Primary : Tag.Plain
            iconName: root.on ? "shield-check" : "circle-dashed"
            text: root.on ? qsTr("protected") : qsTr("not protected any more")
        }
    }

    FactLine {
        width: parent.width
        visible: root.reason !== ""
        iconName: "chat-centered-text"
        question: qsTr("Why")
        answer: root.reason
    }

    // qmllint disable unqualified
    Repeater {
        model: root.contact
        delegate: FactLine {
            required property string modelData

            width: parent === null ? 0 : parent.width
            iconName: "identification-card"
            answer: modelData
        }
    }

    Repeater {
        model: root.asked
        delegate: InfoNote {
            required property string modelData

            width: parent === null ? 0 : parent.width
            tone: Tag.Honey
            iconName: "hourglass-medium"
            text: modelData
        }
    }
    // qmllint enable unqualified

    Flow {
        id: acts
        width: parent.width
        visible: root.mayEnd || root.mayWrite
        spacing: Theme.space8

        AppButton {
            maximumWidth: acts.width
            visible: root.mayWrite
            kind: AppButton.Soft
            icon.name: "pencil-simple"
            text: qsTr("Contact details")
            Accessible.name: qsTr("Contact details of %1").arg(root.name)
            onClicked: root.cardRequested(root.key, root.name, root.card)
        }

        AppButton {
            maximumWidth: acts.width
            visible: root.mayEnd
            kind: AppButton.Outline
            text: qsTr("Ask that it ends")
            Accessible.name: qsTr("Ask that the protection of %1 ends").arg(root.name)
            onClicked: root.endRequested(root.key, root.name)
        }
    }
}
