import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// My own part, in words a twelve-year-old understands: only mine, until I let somebody in. And: ask me before you show this.
Item {
    id: root

    required property AppCore core
    property bool back: true

    signal backRequested()
    signal recoveryRequested()
    signal membersRequested()

    OwnPartModel {
        id: own
        host: root.core.host
        space: root.core.space
        onWritten: note.given(note.key)
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("My own part")
        back: root.back
        onBackRequested: root.backRequested()
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        InfoNote {
            width: parent.width
            visible: own.errorText !== ""
            tone: Tag.Clay
            text: own.errorText
        }

        EmptyState {
            width: parent.width
            visible: own.loaded && !own.made
            iconName: "lock-simple"
            title: qsTr("A place that is only yours")
            detail: qsTr("Write here what you want. Your parents, your coach and the others do not get the key. You can let somebody in later, and stop that again. Others can see that somebody made a part. They cannot see what is in it.")
            actionText: qsTr("Make my own part")
            onActionClicked: own.create()
        }

        Card {
            width: parent.width
            visible: own.made
            padding: 16
            spacing: Theme.space12

            Flow {
                width: parent.width

                Tag {
                    maximumWidth: parent.width
                    tone: own.alone ? Tag.Primary : Tag.Honey
                    iconName: own.alone ? "lock-simple" : "eye"
                    text: own.alone ? qsTr("only me") : qsTr("shared")
                }
            }

            AppText {
                width: parent.width
                text: own.seenBy
            }

            DraftArea {
                id: note
                width: parent.width
                host: root.core.host
                space: root.core.space
                key: "own-part"
                label: qsTr("What do you want to keep here?")
                linesMin: 2
            }

            AppButton {
                width: parent.width
                kind: AppButton.Soft
                icon.name: "lock-simple"
                text: qsTr("Keep it here")
                enabled: note.text !== ""
                onClicked: own.write(note.text)
            }
        }

        OwnNotes {
            width: parent.width
            rows: own.notes
            onTakenAway: key => own.takeAway(key)
        }

        OwnGuests {
            width: parent.width
            visible: own.made
            people: own.people
            onPicked: person => consentSheet.show(own.part, person)
            onMembersRequested: root.membersRequested()
        }

        Card {
            width: parent.width
            visible: own.loaded && own.lossText !== ""
            spacing: Theme.space8

            InfoNote {
                width: parent.width
                iconName: "lifebuoy"
                text: own.lossText
            }

            AppButton {
                width: parent.width
                kind: AppButton.Soft
                text: qsTr("Make a recovery sheet")
                onClicked: root.recoveryRequested()
            }
        }

        OwnWords {
            width: parent.width
            rows: own.words
            onAskChanged: (key, ask) => own.setAsk(key, ask)
        }
    }

    ConsentSheet {
        id: consentSheet
        core: root.core
    }
}
