import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One consent, whole: what, what for, until when, who agreed and how, the words as they were shown; and the way to end or answer it.
Sheet {
    id: root

    required property ConsentsModel consents

    title: root.consents.mine ? qsTr("Shared with you") : qsTr("Shared with %1").arg(root.consents.personName)
    detail: root.consents.personCaption
    personName: root.consents.personName
    tint: root.consents.personTint
    square: root.consents.personSquare
    onClosed: root.consents.pick("")

    Connections {
        target: root.consents
        function onFinished() { root.close(); }
    }

    InfoNote {
        width: parent.width
        visible: root.consents.errorText !== ""
        tone: Tag.Clay
        text: root.consents.errorText
    }

    Flow {
        width: parent.width

        Tag {
            maximumWidth: parent.width
            tone: root.consents.mayAnswer ? Tag.Honey : root.consents.mayEnd ? Tag.Primary : Tag.Plain
            iconName: root.consents.stateSign
            text: root.consents.stateText
        }
    }

    InfoNote {
        width: parent.width
        visible: root.consents.next !== ""
        tone: Tag.Slate
        text: root.consents.next
    }

    AgreedFacts {
        width: parent.width
        consents: root.consents
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Who agreed, and how")
    }

    AppText {
        width: parent.width
        text: root.consents.agreed
    }

    AppText {
        width: parent.width
        kind: AppText.Small
        color: Theme.soft
        text: root.consents.asked === "" ? root.consents.given : root.consents.given + " " + root.consents.asked
    }

    SignatureView {
        width: Math.min(parent.width, 420)
        visible: root.consents.strokes !== ""
        strokes: root.consents.strokes
    }

    SectionTitle {
        width: parent.width
        text: qsTr("In these words it was shown")
    }

    AppText {
        width: parent.width
        text: root.consents.words
    }

    AppText {
        width: parent.width
        visible: root.consents.language !== ""
        kind: AppText.Small
        color: Theme.soft
        text: qsTr("Language: %1").arg(root.consents.language)
    }

    InfoNote {
        width: parent.width
        visible: root.consents.mayAnswer
        iconName: "hand-palm"
        text: qsTr("Is this not right? One tap stops it at once. Without internet it stops for the others as soon as there is. The family and the coach read your answer in the open book. Then you talk about it together.")
    }

    InfoNote {
        width: parent.width
        visible: root.consents.mayEnd && !root.consents.mayAnswer
        text: root.consents.endHint
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            visible: root.consents.mayAnswer
            kind: AppButton.Outline
            icon.name: "check"
            text: qsTr("Yes, that is right")
            onClicked: root.consents.answer(true)
        }

        AppButton {
            visible: root.consents.mayAnswer
            kind: AppButton.Stop
            icon.name: "prohibit"
            text: qsTr("No, stop it now")
            onClicked: root.consents.answer(false)
        }

        AppButton {
            visible: root.consents.mayEnd && !root.consents.mayAnswer
            kind: AppButton.Stop
            icon.name: "prohibit"
            text: root.consents.mine ? qsTr("Give it back") : qsTr("Stop sharing")
            onClicked: root.consents.end()
        }

        AppButton {
            visible: !root.consents.mayAnswer
            text: qsTr("Done")
            onClicked: root.close()
        }
    }
}
