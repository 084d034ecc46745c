import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Two people wrote the same sentence. Both stand here whole; nobody has to hurry.
Item {
    id: root

    required property AppCore core
    required property string item
    property bool back: true
    property string chosenVersion: "0"

    signal backRequested()

    ClashModel {
        id: clash
        host: root.core.host
        space: root.core.space
        item: root.item
    }

    PageHeader {
        id: header
        x: page.bodyX
        width: page.bodyWidth
        title: clash.isGoal ? qsTr("Goal") : qsTr("Two versions")
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
            visible: clash.errorText !== ""
            tone: Tag.Clay
            text: clash.errorText
        }

        KindTag {
            visible: clash.isGoal
            kind: clash.kind
            text: clash.kindText
            maximumWidth: page.bodyWidth
        }

        AppText {
            width: parent.width
            visible: clash.words !== ""
            kind: AppText.Title
            text: clash.words
        }

        ClashCard {
            width: parent.width
            visible: clash.open
            enabled: clash.mayWrite
            detail: qsTr("You both wrote, at the same time. Nothing is lost. Choose now or later.")
            note: clash.note
            versions: clash.versions
            currentKey: root.chosenVersion
            onVersionPicked: key => root.chosenVersion = key
            onChosen: key => clash.choose(key)
            onCombineRequested: combineSheet.begin()
            onKeepBothRequested: clash.keepBoth()
        }

        EmptyState {
            width: parent.width
            visible: clash.loaded && !clash.open
            iconName: "check-circle"
            title: qsTr("Nothing to choose any more")
            detail: qsTr("The other version stays in the history.")
            actionText: root.back ? qsTr("Back to the plan") : ""
            onActionClicked: root.backRequested()
        }
    }

    Sheet {
        id: combineSheet

        function begin() {
            words.text = clash.together;
            combineSheet.open();
        }

        title: qsTr("Make one of both")

        AppTextArea {
            id: words
            width: parent.width
            linesMin: 4
            readOnly: !clash.combinable
            label: qsTr("Both texts stand here. Change what you want.")
        }

        footer: ButtonRow {
            width: parent.width

            AppButton {
                kind: AppButton.Outline
                text: qsTr("Later")
                onClicked: combineSheet.close()
            }

            AppButton {
                text: qsTr("Save")
                enabled: clash.combinable && words.text.trim() !== ""
                onClicked: {
                    clash.combine(words.text);
                    combineSheet.close();
                }
            }
        }
    }
}
