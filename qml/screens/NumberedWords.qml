import QtQuick
import Krachtplan.Controls

// The words of a sheet, each with its number. They are Dutch and numbered, in any language of the screen: left to right.
Card {
    id: root

    property var words: []

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.space8
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        // qmllint disable unqualified
        Repeater {
            model: root.words
            delegate: Tag {
                required property string modelData
                required property int index

                maximumWidth: flow.width
                tone: Tag.Slate
                text: (index + 1) + ". " + modelData
            }
        }
        // qmllint enable unqualified
    }
}
