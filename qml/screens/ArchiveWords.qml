import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One of the three sheets, shown once.
Column {
    id: root

    required property ClosingModel closing

    spacing: Theme.space16

    InfoNote {
        width: parent.width
        visible: root.closing.savedText !== ""
        iconName: "archive"
        text: root.closing.savedText
    }

    AppText {
        width: parent.width
        text: qsTr("Write these 24 words on a sheet of their own, in this order, with the number of the sheet above them. They are shown once.")
    }

    NumberedWords {
        width: parent.width
        words: root.closing.words
    }

    SectionTitle {
        width: parent.width
        visible: places.count > 0
        iconName: "printer"
        text: qsTr("Or print it")
    }

    Card {
        width: parent.width
        visible: places.count > 0
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: places
            model: root.closing.places
            delegate: PlaceLine {
                width: parent === null ? 0 : parent.width
                divider: index < places.count - 1
                onClicked: root.closing.savePaper(key)
            }
        }
        // qmllint enable unqualified
    }

    InfoNote {
        width: parent.width
        visible: root.closing.paperText !== ""
        tone: Tag.Honey
        text: root.closing.paperText
    }

    AppButton {
        width: parent.width
        icon.name: "pencil-simple"
        text: qsTr("It is on paper")
        onClicked: root.closing.written()
    }
}
