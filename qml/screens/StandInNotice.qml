import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Somebody reads along for a coach who is away: who, why and until when, and one tap to end it. Without one it takes no room;
// nor in a tablet that was lent.
Column {
    id: root

    required property AppCore core

    signal ended()

    visible: standIn.count > 0 && !root.core.lent
    spacing: Theme.cardGap

    StandInModel {
        id: standIn
        host: root.core.host
        space: root.core.space
        onEnded: root.ended()
    }

    InfoNote {
        width: parent.width
        visible: standIn.errorText !== ""
        tone: Tag.Clay
        text: standIn.errorText
    }

    // qmllint disable unqualified
    Repeater {
        model: standIn.rows
        delegate: Card {
            id: notice

            required property string key
            required property string words
            required property string caption
            required property bool mayEnd

            width: parent === null ? 0 : parent.width
            padding: 16
            spacing: Theme.space8
            text: notice.words

            AppText {
                width: parent.width
                kind: AppText.Strong
                text: notice.words
            }

            AppText {
                width: parent.width
                visible: notice.caption !== ""
                color: Theme.soft
                text: notice.caption
            }

            AppButton {
                width: parent.width
                visible: notice.mayEnd
                kind: AppButton.Soft
                icon.name: "hand-palm"
                text: qsTr("End this now")
                Accessible.name: qsTr("End this now") + ": " + notice.words
                onClicked: standIn.end(notice.key)
            }
        }
    }
    // qmllint enable unqualified
}
