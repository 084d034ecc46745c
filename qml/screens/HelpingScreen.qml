import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The home of who helps: only what is shared, what I may do next, and a note that the family reads.
Item {
    id: root

    required property AppCore core
    /// 0 helping, 1 when, 2 notes: the places of the bottom bar.
    property int section: 0
    property bool back: false

    signal goalRequested(string goal)
    signal profileRequested()
    signal backRequested()

    HelpingModel {
        id: helping
        host: root.core.host
        space: root.core.space
        onNoteWritten: typed => {
            if (typed)
                note.given(note.key);
            toast.show(qsTr("The family will read it."), "", false);
        }
    }

    PageHeader {
        id: header
        x: page.bodyX
        width: page.bodyWidth
        title: root.section === 1 ? qsTr("When") : root.section === 2 ? qsTr("My notes") : helping.myName === "" ? qsTr("Helping") : qsTr("Hello %1").arg(helping.myName)
        detail: root.section === 0 ? qsTr("This is what you may help with") : ""
        back: root.back
        onBackRequested: root.backRequested()

        PersonButton {
            visible: helping.myName !== ""
            name: helping.myName
            tint: helping.myTint
            square: helping.mySquare
            onClicked: root.profileRequested()
        }
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)
        readonly property real bodyX: Math.round((width - bodyWidth) / 2)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        LeaseNote {
            width: parent.width
            core: root.core
        }

        InfoNote {
            width: parent.width
            visible: helping.errorText !== ""
            tone: Tag.Clay
            text: helping.errorText
        }

        StrengthStrip {
            width: parent.width
            visible: root.section === 0 && helping.quote !== ""
            quote: helping.quote
            detail: helping.quoteDetail
        }

        Questions {
            width: parent.width
            core: root.core
        }

        HeroCard {
            width: parent.width
            visible: root.section < 2 && helping.step !== ""
            iconName: "calendar-blank"
            overline: helping.stepWhen
            title: helping.stepWords
            people: helping.stepPeople
            primaryText: helping.mayTick ? qsTr("It is done") : ""
            secondaryText: helping.mayNote ? qsTr("I cannot") : ""
            onPrimary: helping.setStepDone(helping.step, true)
            onSecondary: helping.cannotDo()
        }

        EmptyState {
            width: parent.width
            visible: helping.loaded && helping.step === "" && root.section < 2
            iconName: "hand-heart"
            title: qsTr("Nothing planned for you now")
            detail: qsTr("When the family asks you something, it stands here.")
        }

        Card {
            width: parent.width
            visible: root.section < 2 && helping.steps.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: steps
                model: helping.steps
                delegate: StepLine {
                    width: parent === null ? 0 : parent.width
                    divider: index < steps.count - 1
                    onTicked: (key, done) => helping.setStepDone(key, done)
                }
            }
            // qmllint enable unqualified
        }

        Card {
            width: parent.width
            visible: root.section !== 1 && helping.mayNote

            DraftArea {
                id: note
                width: parent.width
                host: root.core.host
                space: root.core.space
                key: "helping"
                label: qsTr("A note for the family")
                placeholderText: qsTr("How was it? What went well?")
                hint: helping.readersText
            }

            AppButton {
                width: parent.width
                kind: AppButton.Soft
                enabled: note.text.trim() !== ""
                text: qsTr("Give")
                onClicked: helping.writeNote(note.text)
            }
        }

        Card {
            width: parent.width
            visible: root.section === 2 && helping.notes.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: notes
                model: helping.notes
                delegate: NoteLine {
                    width: parent === null ? 0 : parent.width
                    divider: index < notes.count - 1
                }
            }
            // qmllint enable unqualified
        }

        EmptyState {
            width: parent.width
            visible: root.section === 2 && helping.loaded && helping.notes.count === 0
            iconName: "note-pencil"
            title: qsTr("No notes of yours yet")
            detail: qsTr("What you write for the family also stands here.")
        }

        SectionTitle {
            width: parent.width
            visible: root.section === 0 && helping.goals.count > 0
            text: qsTr("What they work on")
        }

        // qmllint disable unqualified
        Repeater {
            model: helping.goals
            delegate: GoalCard {
                width: parent === null ? 0 : parent.width
                visible: root.section === 0
                onClicked: root.goalRequested(key)
            }
        }
        // qmllint enable unqualified
    }

    Toast {
        id: toast
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
    }
}
