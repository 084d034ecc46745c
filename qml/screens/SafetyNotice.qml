import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Beside a part of the plan, or in the open book: that something was opened for safety, by whom, why, until when. Empty, it
// takes no room; nor in a tablet that was lent, where somebody may look who is told later.
Column {
    id: root

    required property AppCore core
    /// An item, for what was opened from where it stands; "core"; empty for all.
    property string about: ""

    signal safetyRequested()

    visible: safety.openCount > 0 && !root.core.lent
    spacing: Theme.cardGap

    SafetyModel {
        id: safety
        host: root.core.host
        space: root.core.space
        about: root.about
    }

    // qmllint disable unqualified
    Repeater {
        model: safety.open
        delegate: Card {
            id: notice

            required property string title
            required property var people
            required property string reason
            required property string until

            width: parent === null ? 0 : parent.width
            padding: 16
            spacing: Theme.space8
            text: notice.title

            Flow {
                width: parent.width

                AvatarRow {
                    people: notice.people
                }
            }

            AppText {
                width: parent.width
                kind: AppText.Strong
                text: notice.title
            }

            SafetyFacts {
                width: parent.width
                reason: notice.reason
                until: notice.until
            }

            AppText {
                width: parent.width
                kind: AppText.Small
                color: Theme.soft
                text: qsTr("It ends by itself. What was read can be remembered.")
            }

            Flow {
                width: parent.width

                LinkButton {
                    maximumWidth: notice.availableWidth
                    text: qsTr("Read all about it")
                    onClicked: root.safetyRequested()
                }
            }
        }
    }
    // qmllint enable unqualified
}
