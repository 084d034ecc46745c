import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One domain of life: my own view first, the others beside it, then what belongs to it.
Item {
    id: root

    required property AppCore core
    required property string which
    property bool back: true

    signal goalRequested(string goal)
    signal clashRequested(string item)
    signal backRequested()

    DomainModel {
        id: domain
        host: root.core.host
        space: root.core.space
        which: root.which
    }

    PageHeader {
        id: header
        x: page.bodyX
        width: page.bodyWidth
        title: domain.title
        back: root.back
        onBackRequested: root.backRequested()
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
            visible: domain.errorText !== ""
            tone: Tag.Clay
            text: domain.errorText
        }

        Card {
            width: parent.width
            visible: domain.mayWrite
            spacing: Theme.space12

            AppText {
                width: parent.width
                kind: AppText.Strong
                text: qsTr("How is it for you?")
            }

            FacePicker {
                width: parent.width
                label: qsTr("How is it for you?")
                value: domain.myRating
                onPicked: value => domain.rate(value)
            }

            Flow {
                width: parent.width
                spacing: Theme.space8

                ChoiceChip {
                    maximumWidth: page.bodyWidth
                    icon.name: "star"
                    text: qsTr("important now")
                    checkable: false
                    checked: domain.mark === 1
                    onClicked: domain.setPlace(domain.mark === 1 ? 0 : 1)
                }

                ChoiceChip {
                    maximumWidth: page.bodyWidth
                    icon.name: "pause-circle"
                    text: qsTr("for later")
                    checkable: false
                    checked: domain.mark === 2
                    onClicked: domain.setPlace(domain.mark === 2 ? 0 : 2)
                }
            }

            AppButton {
                width: parent.width
                kind: AppButton.Soft
                icon.name: "pencil-simple"
                text: domain.myWords === "" ? qsTr("Say it in my own words") : qsTr("Change my words")
                onClicked: editor.begin("domain", domain.mine, domain.which)
            }

            LinkButton {
                maximumWidth: parent === null ? Theme.contentMax : parent.width
                visible: domain.clash
                text: qsTr("Two versions of one sentence")
                onClicked: root.clashRequested(domain.mine)
            }
        }

        SectionTitle {
            width: parent.width
            text: qsTr("How each of us sees it")
        }

        EmptyState {
            width: parent.width
            visible: domain.loaded && domain.views.count === 0
            iconName: "circle-dashed"
            title: qsTr("Not talked about yet")
            detail: qsTr("You do not have to talk about everything.")
        }

        Card {
            width: parent.width
            visible: domain.views.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: views
                model: domain.views
                delegate: ViewLine {
                    width: parent === null ? 0 : parent.width
                    whole: true
                    divider: index < views.count - 1
                }
            }
            // qmllint enable unqualified
        }

        SectionTitle {
            width: parent.width
            visible: domain.strengths.count > 0
            text: qsTr("What goes well here")
        }

        // qmllint disable unqualified
        Repeater {
            model: domain.strengths
            delegate: StrengthStrip {
                required property string words
                required property string who
                width: parent === null ? 0 : parent.width
                quote: words
                detail: who
            }
        }
        // qmllint enable unqualified

        SectionTitle {
            width: parent.width
            visible: domain.goals.count > 0
            text: qsTr("Goals")
        }

        // qmllint disable unqualified
        Repeater {
            model: domain.goals
            delegate: GoalCard {
                width: parent === null ? 0 : parent.width
                onClicked: root.goalRequested(key)
            }
        }
        // qmllint enable unqualified
    }

    EditorSheet {
        id: editor
        core: root.core
    }
}
