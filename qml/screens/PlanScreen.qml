import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The plan: the start question is the largest, strengths come before goals.
Item {
    id: root

    required property AppCore core
    property bool back: false

    signal goalRequested(string goal)
    signal compassRequested()
    signal domainRequested(string which)
    signal clashRequested(string item)
    signal safetyRequested()
    signal eraseRequested()
    signal backRequested()

    PlanModel {
        id: ours
        host: root.core.host
        space: root.core.space
    }

    PageHeader {
        id: header
        x: page.bodyX
        width: page.bodyWidth
        title: qsTr("Our plan")
        detail: ours.peopleText
        back: root.back
        onBackRequested: root.backRequested()

        AppButton {
            kind: AppButton.Text
            iconOnly: true
            icon.name: "magnifying-glass"
            text: qsTr("Look in our plan")
            onClicked: searching.begin()
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
            visible: ours.errorText !== ""
            tone: Tag.Clay
            text: ours.errorText
        }

        SafetyNotice {
            width: parent.width
            core: root.core
            about: "core"
            onSafetyRequested: root.safetyRequested()
        }

        ErasureNotice {
            width: parent.width
            core: root.core
            onEraseRequested: root.eraseRequested()
        }

        StandInNotice {
            width: parent.width
            core: root.core
        }

        PlanQuestion {
            width: parent.width
            plan: ours
            onEditRequested: editor.begin("start-question", ours.questionKey, "")
            onOwnWordsRequested: editor.begin("perspective", "", "")
        }

        Card {
            width: parent.width
            visible: ours.clashes.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: clashes
                model: ours.clashes
                delegate: ListRow {
                    required property string key
                    required property string words
                    required property int index
                    width: parent === null ? 0 : parent.width
                    divider: index < clashes.count - 1
                    iconName: "arrows-merge"
                    iconTone: Tag.Slate
                    text: words
                    detail: qsTr("Two versions. Nothing is lost.")
                    onClicked: root.clashRequested(key)
                }
            }
            // qmllint enable unqualified
        }

        SectionTitle {
            width: parent.width
            text: qsTr("What goes well")
            actionText: ours.mayWrite ? qsTr("Add") : ""
            onActionClicked: editor.begin("strength", "", "")
        }

        EmptyState {
            width: parent.width
            visible: ours.loaded && ours.strengths.count === 0
            iconName: "sun"
            title: qsTr("What goes well with you?")
            detail: qsTr("Begin with something small. It may be anything.")
            actionText: ours.mayWrite ? qsTr("Say something that goes well") : ""
            onActionClicked: editor.begin("strength", "", "")
        }

        Flow {
            width: parent.width
            visible: ours.strengths.count > 0
            spacing: Theme.space8

            // qmllint disable unqualified
            Repeater {
                model: ours.strengths
                delegate: ChoiceChip {
                    required property string key
                    required property string words
                    strength: true
                    checkable: false
                    icon.name: "sun"
                    maximumWidth: page.bodyWidth
                    text: words
                    enabled: ours.mayWrite
                    onClicked: editor.begin("strength", key, "")
                }
            }
            // qmllint enable unqualified

            ChoiceChip {
                visible: ours.moreStrengths > 0
                checkable: false
                text: "+ " + ours.moreStrengths
                Accessible.name: qsTr("%1 more").arg(ours.moreStrengths)
                onClicked: ours.showsAllStrengths = true
            }
        }

        Card {
            width: parent.width
            spacing: 0

            ListRow {
                width: parent.width
                iconName: "circle-half"
                text: qsTr("Our compass")
                detail: ours.compassText
                onClicked: root.compassRequested()
            }
        }

        SectionTitle {
            width: parent.width
            text: qsTr("What we work on now")
            actionText: ours.mayWrite ? qsTr("Add") : ""
            onActionClicked: editor.begin("goal", "", "")
        }

        EmptyState {
            width: parent.width
            visible: ours.loaded && ours.goals.count === 0
            title: qsTr("No goal yet")
            detail: qsTr("A goal starts with a wish, in somebody's own words.")
            actionText: ours.mayWrite ? qsTr("Add a goal") : ""
            onActionClicked: editor.begin("goal", "", "")
        }

        // qmllint disable unqualified
        Repeater {
            model: ours.goals
            delegate: GoalCard {
                width: parent === null ? 0 : parent.width
                onClicked: root.goalRequested(key)
            }
        }
        // qmllint enable unqualified

        SectionTitle {
            width: parent.width
            visible: ours.parked.count > 0
            text: qsTr("For later")
            iconName: "pause-circle"
        }

        // qmllint disable unqualified
        Repeater {
            model: ours.parked
            delegate: GoalCard {
                width: parent === null ? 0 : parent.width
                onClicked: root.goalRequested(key)
            }
        }
        // qmllint enable unqualified

        PlanMore {
            width: parent.width
            plan: ours
        }
    }

    SearchSheet {
        id: searching
        core: root.core
        onGoalRequested: goal => root.goalRequested(goal)
        onDomainRequested: which => root.domainRequested(which)
    }

    EditorSheet {
        id: editor
        core: root.core
    }
}
