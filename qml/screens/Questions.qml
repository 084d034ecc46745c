import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What waits for my answer, and where the answers are that I gave. Empty, it takes no room.
Column {
    id: root

    required property AppCore core

    visible: questions.count > 0 || questions.answerCount > 0 || questions.errorText !== "" || seconds.any
    spacing: Theme.cardGap

    QuestionModel {
        id: questions
        host: root.core.host
        space: root.core.space
    }

    SecondCards {
        id: seconds
        width: parent.width
        core: root.core
    }

    InfoNote {
        width: parent.width
        visible: questions.errorText !== ""
        tone: Tag.Clay
        text: questions.errorText
    }

    // qmllint disable unqualified
    Repeater {
        model: questions.questions
        delegate: QuestionCard {
            width: parent === null ? 0 : parent.width
            busy: questions.busy
            onAgreed: key => questions.answer(key, true)
            onRefused: (key, about) => refusal.ask(key, about)
        }
    }
    // qmllint enable unqualified

    Card {
        width: parent.width
        visible: questions.answerCount > 0
        spacing: 0
        text: qsTr("Your answers")

        // qmllint disable unqualified
        Repeater {
            id: answers
            model: questions.answers
            delegate: BaseRow {
                id: line

                required property string key
                required property string sentence
                required property string place
                required property string sign
                required property int index

                width: parent === null ? 0 : parent.width
                tappable: false
                divider: index < answers.count - 1
                text: line.sentence
                detail: line.place
                leading: Icon {
                    name: line.sign
                    weight: Icon.Fill
                    color: line.sign === "hourglass-medium" ? Theme.sun : Theme.primary
                }
            }
        }
        // qmllint enable unqualified
    }

    Sheet {
        id: refusal

        property string key: ""
        property string about: ""

        function ask(key: string, about: string) {
            refusal.key = key;
            refusal.about = about;
            refusal.open();
        }

        title: qsTr("Stop this?")

        AppText {
            width: parent.width
            text: qsTr("%1 then gets nothing new. What %1 read already, %1 can remember.").arg(refusal.about)
        }

        InfoNote {
            width: parent.width
            text: qsTr("It stops at once. If this device has no internet now, it stops for the others as soon as it has. Everybody of the family can read your answer in the open book.")
        }

        footer: ButtonRow {
            width: parent.width

            AppButton {
                kind: AppButton.Outline
                text: qsTr("Back")
                onClicked: refusal.close()
            }

            AppButton {
                kind: AppButton.Stop
                icon.name: "prohibit"
                text: qsTr("Stop it now")
                onClicked: {
                    refusal.close();
                    questions.answer(refusal.key, false);
                }
            }
        }
    }
}
