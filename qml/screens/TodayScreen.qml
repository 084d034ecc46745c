import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The home of a family: what goes well first, then one next step.
Item {
    id: root

    required property AppCore core
    property bool back: false

    signal goalRequested(string goal)
    signal planRequested()
    signal clashRequested(string item)
    signal syncRequested()
    signal profileRequested()
    signal recoveryRequested()
    signal eraseRequested()
    signal closingRequested()
    signal parcelsRequested()
    signal backRequested()

    TodayModel {
        id: today
        host: root.core.host
        space: root.core.space
        onTold: toast.show(qsTr("The others will read that you cannot come."), "", false)
    }

    PageHeader {
        id: header
        x: page.bodyX
        width: page.bodyWidth
        title: today.myName === "" ? qsTr("Today") : qsTr("Hello %1").arg(today.myName)
        back: root.back
        onBackRequested: root.backRequested()
        below: SyncPill {
            quiet: true
            lead: today.dateText
            place: today.place
            waiting: today.waiting
            maximumWidth: parent === null ? implicitWidth : parent.width
            onClicked: root.syncRequested()
        }

        PersonButton {
            visible: today.myName !== ""
            name: today.myName
            tint: today.myTint
            square: today.mySquare
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
            visible: today.errorText !== ""
            tone: Tag.Clay
            text: today.errorText
        }

        ErasureNotice {
            width: parent.width
            core: root.core
            onEraseRequested: root.eraseRequested()
        }

        Card {
            width: parent.width
            visible: today.closedText !== ""
            spacing: 0

            ListRow {
                width: parent.width
                hanging: true
                iconName: "archive"
                text: today.closedText
                detail: qsTr("What stays, with whom and for how long")
                onClicked: root.closingRequested()
            }
        }

        StandInNotice {
            width: parent.width
            core: root.core
            onEnded: toast.show(qsTr("Ended. From the next connection nothing new is read."), "", false)
        }

        StrengthStrip {
            width: parent.width
            visible: today.strength !== ""
            quote: today.strength
            detail: today.strengthDetail
        }

        Questions {
            width: parent.width
            core: root.core
        }

        ParcelHint {
            width: parent.width
            core: root.core
            onWanted: root.parcelsRequested()
        }

        HeroCard {
            width: parent.width
            visible: today.appointment !== ""
            iconName: "calendar-blank"
            overline: today.appointmentWhen
            title: today.appointmentTitle
            detail: today.appointmentDetail
            people: today.appointmentPeople
            primaryText: today.mayPrepare ? qsTr("Prepare") : ""
            secondaryText: qsTr("I cannot")
            onPrimary: editor.begin("appointment", today.appointment, "")
            onSecondary: today.cannotCome()
        }

        Card {
            width: parent.width
            visible: today.clash !== ""
            spacing: 0

            ListRow {
                width: parent.width
                iconName: "arrows-merge"
                iconTone: Tag.Slate
                text: today.clashes > 1 ? qsTr("Two versions, in %1 places").arg(today.clashes) : qsTr("Two versions of one sentence")
                detail: qsTr("Nothing is lost. Choose now or later.")
                onClicked: root.clashRequested(today.clash)
            }
        }

        SectionTitle {
            width: parent.width
            text: qsTr("What I will do")
            actionText: !today.hasMore ? "" : today.showsAll ? qsTr("Fewer") : qsTr("All")
            onActionClicked: today.showsAll = !today.showsAll
        }

        EmptyState {
            width: parent.width
            visible: today.loaded && today.steps.count === 0
            title: qsTr("Nothing to do for you now")
            detail: qsTr("In the plan you see who does what.")
            actionText: qsTr("To the plan")
            onActionClicked: root.planRequested()
        }

        Card {
            width: parent.width
            visible: today.steps.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: steps
                model: today.steps
                delegate: StepLine {
                    width: parent === null ? 0 : parent.width
                    divider: index < steps.count - 1
                    onTicked: (key, done) => today.setStepDone(key, done)
                }
            }
            // qmllint enable unqualified
        }

        SheetReminder {
            width: parent.width
            core: root.core
            onWanted: root.recoveryRequested()
            onPostponed: toast.show(qsTr("Good. You find the recovery sheet under More."), "", false)
        }

        SectionTitle {
            width: parent.width
            visible: today.news.count > 0
            text: qsTr("New this week")
        }

        Card {
            width: parent.width
            visible: today.news.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: news
                model: today.news
                delegate: WordsLine {
                    width: parent === null ? 0 : parent.width
                    divider: index < news.count - 1
                    tappable: goal !== ""
                    onClicked: root.goalRequested(goal)
                }
            }
            // qmllint enable unqualified
        }
    }

    EditorSheet {
        id: editor
        core: root.core
    }

    Toast {
        id: toast
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
    }
}
