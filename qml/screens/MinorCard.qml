import QtQuick
import Krachtplan.Controls

// One child or young person: age, who decides what now, what was said and decided, and what ends at 18.
Card {
    id: root

    required property string key
    required property string name
    required property string age
    required property int tint
    required property bool me
    required property string status
    required property string proposal
    required property var said
    required property string trusted
    required property var decisions
    required property string eighteen
    required property bool maySay
    required property bool lacksBirthday
    property bool mayWrite: false

    signal wordRequested(string key, string name)
    signal decisionRequested(string key, string name)
    signal birthdayRequested(string key, string name)
    signal ownPartRequested()

    padding: 16
    spacing: Theme.space12

    BaseRow {
        width: parent.width
        topPadding: 0
        bottomPadding: 0
        tappable: false
        text: root.me ? qsTr("%1 (you)").arg(root.name) : root.name
        detail: root.age === "" ? qsTr("The birthday is not written down yet") : root.age
        leading: Avatar {
            name: root.name
            tint: root.tint
        }
    }

    InfoNote {
        width: parent.width
        visible: root.proposal !== ""
        tone: Tag.Honey
        iconName: "chat-circle-dots"
        text: root.proposal
    }

    AppText {
        width: parent.width
        text: root.status
    }

    MinorSaid {
        width: parent.width
        said: root.said
    }

    InfoNote {
        width: parent.width
        visible: root.trusted !== ""
        iconName: "heart"
        text: root.trusted
    }

    // qmllint disable unqualified
    Repeater {
        model: root.decisions
        delegate: DecisionLine {
            required property var modelData

            width: parent === null ? 0 : parent.width
            decided: modelData.decided
            wish: modelData.wish
            why: modelData.why
            told: modelData.told
            name: root.name
        }
    }
    // qmllint enable unqualified

    InfoNote {
        width: parent.width
        visible: root.eighteen !== ""
        iconName: "calendar-check"
        text: root.eighteen
    }

    Flow {
        id: acts
        width: parent.width
        spacing: Theme.space8

        AppButton {
            maximumWidth: acts.width
            visible: root.me
            kind: AppButton.Soft
            icon.name: "lock-simple"
            text: qsTr("My own part")
            onClicked: root.ownPartRequested()
        }

        AppButton {
            maximumWidth: acts.width
            visible: root.lacksBirthday && root.mayWrite
            kind: AppButton.Soft
            icon.name: "calendar-plus"
            text: qsTr("Write down the birthday")
            Accessible.name: qsTr("Write down the birthday of %1").arg(root.name)
            onClicked: root.birthdayRequested(root.key, root.name)
        }

        AppButton {
            maximumWidth: acts.width
            visible: root.maySay
            kind: root.proposal !== "" ? AppButton.Primary : AppButton.Soft
            icon.name: "chat-circle-dots"
            text: qsTr("Say my word")
            Accessible.name: qsTr("Say my word about %1").arg(root.name)
            onClicked: root.wordRequested(root.key, root.name)
        }

        AppButton {
            maximumWidth: acts.width
            visible: root.mayWrite && !root.me
            kind: AppButton.Soft
            icon.name: "note-pencil"
            text: qsTr("Write down a decision")
            Accessible.name: qsTr("Write down a decision about %1").arg(root.name)
            onClicked: root.decisionRequested(root.key, root.name)
        }
    }
}
