import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What was agreed: per person or per part, in which words, until when. What waits for an answer stands first.
Item {
    id: root

    required property AppCore core
    property bool back: true
    property bool past: false

    signal backRequested()
    signal sharingRequested()

    function look(key: string) {
        consents.pick(key);
        sheet.open();
    }

    ConsentsModel {
        id: consents
        host: root.core.host
        space: root.core.space
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("Consents")
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
            visible: consents.errorText !== ""
            tone: Tag.Clay
            text: consents.errorText
        }

        Questions {
            width: parent.width
            core: root.core
        }

        AppText {
            width: parent.width
            color: Theme.soft
            text: qsTr("Who may see what, who agreed to that, and in which words. Tap a line to read all of it or to stop it.")
        }

        Card {
            width: parent.width
            visible: consents.owedCount > 0
            spacing: 0
            text: qsTr("This waits for somebody")

            // qmllint disable unqualified
            Repeater {
                id: waiting
                model: consents.owed
                delegate: OwedLine {
                    width: parent === null ? 0 : parent.width
                    divider: index < waiting.count - 1
                    onOpened: entry => root.look(entry)
                }
            }
            // qmllint enable unqualified
        }

        Segmented {
            width: parent.width
            visible: consents.runningCount + consents.endedCount > 1
            label: qsTr("How to look at it")
            parts: [{ text: qsTr("Per person"), icon: "users" }, { text: qsTr("Per part"), icon: "path" }]
            currentIndex: consents.byPart ? 1 : 0
            onChosen: index => consents.byPart = index === 1
        }

        EmptyState {
            width: parent.width
            visible: consents.loaded && consents.runningCount === 0
            iconName: "handshake"
            title: qsTr("Nothing is agreed now")
            detail: qsTr("When somebody outside the family may see a part of your plan, it stands here: for whom, what for and until when.")
            actionText: root.core.home === AppCore.Helping ? "" : qsTr("Go to sharing")
            onActionClicked: root.sharingRequested()
        }

        AgreedList {
            width: parent.width
            rows: consents.running
            onPicked: key => root.look(key)
        }

        // In a Flow, so that it begins on the right side in Arabic.
        Flow {
            width: parent.width
            visible: consents.endedCount > 0

            LinkButton {
                maximumWidth: page.bodyWidth
                text: root.past ? qsTr("Hide what ended") : qsTr("Show what ended")
                onClicked: root.past = !root.past
            }
        }

        AgreedList {
            width: parent.width
            visible: root.past
            rows: consents.ended
            onPicked: key => root.look(key)
        }
    }

    AgreedSheet {
        id: sheet
        consents: consents
    }
}
