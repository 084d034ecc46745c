import QtQuick
import QtQuick.Layouts
import Krachtplan.Controls

// What somebody wrote down as agreed by me: who, what, with whom, what for, until when, and two answers of the same weight.
Card {
    id: root

    required property string key
    required property string by
    required property int tint
    required property bool square
    required property string told
    required property string when
    required property string about
    required property string who
    required property string what
    required property string sign
    required property string allowed
    required property string purpose
    required property string until
    required property string waits
    required property string words
    property bool busy: false

    signal agreed(string key)
    signal refused(string key, string about)

    padding: 16
    spacing: Theme.space12
    chosen: true
    text: root.told

    // In a Flow, so that it begins on the right side in Arabic.
    Flow {
        width: parent.width

        Tag {
            maximumWidth: root.availableWidth
            tone: Tag.Honey
            iconName: "hourglass-medium"
            text: qsTr("waits for your answer")
        }
    }

    BaseRow {
        width: parent.width
        topPadding: 0
        bottomPadding: 0
        tappable: false
        text: root.told
        detail: root.when
        leading: Avatar {
            name: root.by
            tint: root.tint
            square: root.square
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space8

        FactLine {
            width: parent.width
            iconName: root.sign
            question: qsTr("What")
            answer: root.what
        }

        FactLine {
            width: parent.width
            iconName: "user"
            question: qsTr("Who")
            answer: root.who
        }

        FactLine {
            width: parent.width
            iconName: "eye"
            question: qsTr("What is allowed")
            answer: root.allowed
        }

        FactLine {
            width: parent.width
            visible: root.purpose !== ""
            iconName: "hand-heart"
            question: qsTr("What for")
            answer: root.purpose
        }

        FactLine {
            width: parent.width
            visible: root.until !== ""
            iconName: "calendar-check"
            question: qsTr("Until when")
            answer: root.until
        }
    }

    Flow {
        width: parent.width
        visible: root.words !== ""

        LinkButton {
            maximumWidth: root.availableWidth
            text: said.visible ? qsTr("Hide what was said") : qsTr("What was said at the table")
            onClicked: said.visible = !said.visible
        }
    }

    AppText {
        id: said
        width: parent.width
        visible: false
        color: Theme.soft
        text: root.words
    }

    InfoNote {
        width: parent.width
        iconName: "hourglass-medium"
        text: root.waits
    }

    AppText {
        width: parent.width
        kind: AppText.Heading
        text: qsTr("Is this right for you?")
    }

    ButtonRow {
        width: parent.width
        stacked: Theme.stacked || root.width < 460

        AppButton {
            Layout.preferredWidth: 240
            kind: AppButton.Outline
            icon.name: "check"
            enabled: !root.busy
            text: qsTr("Yes, that is right")
            onClicked: root.agreed(root.key)
        }

        AppButton {
            Layout.preferredWidth: 240
            kind: AppButton.Outline
            icon.name: "x"
            enabled: !root.busy
            text: qsTr("No, I do not want this")
            onClicked: root.refused(root.key, root.about)
        }
    }

    AppText {
        width: parent.width
        kind: AppText.Small
        color: Theme.soft
        text: qsTr("Yes: it stays like this. No: %1 gets nothing new from now on.").arg(root.about)
    }
}
