import QtQuick
import Krachtplan.Controls

// The four words: same on both screens means nobody stands in between.
Column {
    id: root

    property string personName: ""
    property alias words: shown.model
    property bool confirmed: false

    signal same()

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: qsTr("Four words")
    }

    AppText {
        width: parent.width
        text: root.confirmed ? qsTr("You compared these words with %1.").arg(root.personName) : qsTr("Does %1 see the same words? Read them to each other, face to face or on the phone.").arg(root.personName)
    }

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            id: shown
            delegate: Tag {
                required property string modelData

                maximumWidth: flow.width
                tone: Tag.Slate
                text: modelData
            }
        }
        // qmllint enable unqualified
    }

    AppButton {
        width: parent.width
        visible: !root.confirmed
        kind: AppButton.Soft
        icon.name: "handshake"
        text: qsTr("The words are the same")
        onClicked: root.same()
    }
}
