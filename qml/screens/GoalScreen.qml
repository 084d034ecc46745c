import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One goal. The title is somebody's own words; its owner says how it goes.
Item {
    id: root

    required property AppCore core
    required property string goal
    property bool back: true

    signal sharingRequested()
    signal safetyRequested()
    signal clashRequested(string item)
    signal backRequested()

    GoalModel {
        id: shown
        host: root.core.host
        space: root.core.space
        goal: root.goal
        onNoteWritten: toast.show(qsTr("Your note is saved."), "", false)
    }

    PageHeader {
        id: header
        x: page.bodyX
        width: page.bodyWidth
        title: qsTr("Goal")
        back: root.back
        onBackRequested: root.backRequested()

        AppButton {
            visible: shown.mayWrite
            kind: AppButton.Text
            iconOnly: true
            icon.name: "pencil-simple"
            text: qsTr("Change this goal")
            onClicked: editor.begin("goal", root.goal, "")
        }

        AppButton {
            kind: AppButton.Text
            iconOnly: true
            icon.name: "share-network"
            text: qsTr("Who sees this goal")
            onClicked: root.sharingRequested()
        }
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)
        readonly property real bodyX: Math.round((width - bodyWidth) / 2)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        InfoNote {
            width: parent.width
            visible: shown.errorText !== ""
            tone: Tag.Clay
            text: shown.errorText
        }

        EmptyState {
            width: parent.width
            visible: !shown.found
            title: qsTr("This goal is not here any more")
            detail: qsTr("Somebody took it out of the plan, or it is not shared with you now.")
        }

        Column {
            width: parent.width
            visible: shown.found && shown.loaded
            spacing: Theme.space8

            Flow {
                width: parent.width
                spacing: Theme.space8

                KindTag {
                    kind: shown.kind
                    text: shown.kindText
                    maximumWidth: page.bodyWidth
                }

                StatusTag {
                    visible: shown.done || shown.parked
                    status: shown.done ? StatusTag.Done : StatusTag.Later
                    maximumWidth: page.bodyWidth
                }
            }

            AppText {
                width: parent.width
                kind: AppText.Title
                text: shown.words
            }

            AppText {
                width: parent.width
                visible: shown.why !== ""
                color: Theme.soft
                text: shown.why
            }
        }

        SafetyNotice {
            width: parent.width
            core: root.core
            about: root.goal
            onSafetyRequested: root.safetyRequested()
        }

        Card {
            width: parent.width
            visible: shown.clash
            spacing: 0

            ListRow {
                width: parent.width
                iconName: "arrows-merge"
                iconTone: Tag.Slate
                text: qsTr("Two versions of one sentence")
                detail: qsTr("Nothing is lost. Choose now or later.")
                onClicked: root.clashRequested(root.goal)
            }
        }

        GoalRating {
            width: parent.width
            visible: shown.found && (shown.mayRate || shown.trend.length > 0)
            goal: shown
        }

        GoalSteps {
            width: parent.width
            visible: shown.found && shown.loaded
            goal: shown
            onAddRequested: editor.begin("action", "", root.goal)
            onAskRequested: root.sharingRequested()
        }

        GoalPictures {
            objectName: "pictures"
            width: parent.width
            core: root.core
            goal: root.goal
            mayWrite: shown.found && shown.mayWrite
        }

        GoalTalk {
            width: parent.width
            visible: shown.found && shown.loaded
            goal: shown
        }

        GoalMore {
            width: parent.width
            visible: shown.found && shown.loaded
            goal: shown
            onSharingRequested: root.sharingRequested()
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
