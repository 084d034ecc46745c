import QtQuick
import Krachtplan.Controls

// One safety exception: by which two people, how it stands, and all that was written down about it.
Card {
    id: root

    required property string key
    required property string title
    required property var people
    required property string stateText
    required property string stateSign
    required property var what
    required property string ground
    required property string reason
    required property string until
    required property string discussed
    required property string told
    required property bool open

    padding: 16
    spacing: Theme.space12
    text: root.title

    // In a Flow, so that it begins on the right side in Arabic.
    Flow {
        width: parent.width

        AvatarRow {
            people: root.people
            size: 40
        }
    }

    AppText {
        width: parent.width
        kind: AppText.Strong
        text: root.title
    }

    InfoNote {
        width: parent.width
        tone: root.open ? Tag.Honey : -1
        iconName: root.stateSign
        text: root.stateText
    }

    SafetyFacts {
        width: parent.width
        what: root.what
        ground: root.ground
        reason: root.reason
        until: root.until
        discussed: root.discussed
        told: root.told
    }
}
