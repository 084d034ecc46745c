import QtQuick
import Krachtplan.Controls

// Four words to compare with another screen.
Flow {
    id: root

    property alias words: shown.model

    spacing: Theme.space8

    // qmllint disable unqualified
    Repeater {
        id: shown
        delegate: Tag {
            required property string modelData

            maximumWidth: root.width
            tone: Tag.Slate
            text: modelData
        }
    }
    // qmllint enable unqualified
}
