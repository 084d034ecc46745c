import QtQuick
import Krachtplan.Controls

// A goal in a list: whose wish, in whose words, who helps, how far.
Card {
    id: root

    required property string key
    required property string words
    required property int kind
    required property string kindText
    required property var avatars
    required property int stepsDone
    required property int steps
    required property bool done
    required property bool clash
    required property string sharing

    tappable: true
    text: root.words

    Flow {
        width: parent.width
        spacing: Theme.space8

        KindTag {
            kind: root.kind
            text: root.kindText
            maximumWidth: parent.width
        }

        StatusTag {
            visible: root.done
            status: StatusTag.Done
            maximumWidth: parent.width
        }

        Tag {
            visible: root.clash
            tone: Tag.Slate
            iconName: "arrows-merge"
            text: qsTr("Two versions")
            maximumWidth: parent.width
        }
    }

    AppText {
        width: parent.width - 32
        kind: AppText.Strong
        text: root.words
    }

    Flow {
        width: parent.width - 32
        spacing: Theme.space12

        AvatarRow {
            visible: root.avatars.length > 0
            people: root.avatars
        }

        // As high as the people beside it, so that both stand on one line.
        Item {
            visible: root.steps > 0
            width: pills.width
            height: Math.max(30, pills.height)

            StepPills {
                id: pills
                anchors.verticalCenter: parent.verticalCenter
                done: root.stepsDone
                total: root.steps
            }
        }
    }

    LegendItem {
        visible: root.sharing !== ""
        iconName: "key"
        color: Theme.sun
        text: root.sharing
    }
}
