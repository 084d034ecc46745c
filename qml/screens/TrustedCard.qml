import QtQuick
import Krachtplan.Controls

// My own trusted person: who it is and what we agreed, another one, or none any more. It is mine to choose.
Card {
    id: root

    property string trusted: ""
    property string leftover: ""

    signal changeRequested()
    signal endRequested()

    padding: 16
    spacing: Theme.space12
    text: qsTr("My trusted person")

    SectionTitle {
        width: parent.width
        iconName: "heart"
        text: qsTr("My trusted person")
    }

    AppText {
        width: parent.width
        text: root.trusted !== "" ? root.trusted : qsTr("Somebody who stands beside you, and whom you choose yourself. That person can come along to talks, ask questions for you, and read what you show.")
    }

    InfoNote {
        width: parent.width
        visible: root.leftover !== ""
        tone: Tag.Slate
        text: root.leftover
    }

    Flow {
        id: acts
        width: parent.width
        spacing: Theme.space8

        AppButton {
            maximumWidth: acts.width
            kind: AppButton.Soft
            icon.name: "user-plus"
            text: root.trusted === "" ? qsTr("Choose a trusted person") : qsTr("Choose somebody else")
            onClicked: root.changeRequested()
        }

        AppButton {
            maximumWidth: acts.width
            visible: root.trusted !== ""
            kind: AppButton.Stop
            icon.name: "prohibit"
            text: qsTr("End this")
            onClicked: root.endRequested()
        }
    }

    AppText {
        width: parent.width
        visible: root.trusted !== ""
        kind: AppText.Small
        color: Theme.soft
        text: qsTr("You can change or end this at any time. What you shared with this person then stops too. What was read already can be remembered.")
    }
}
