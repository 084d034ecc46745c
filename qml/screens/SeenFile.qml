import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What somebody sees as a file: a page to read or print, and the same for another program.
Column {
    id: root

    required property SeesModel sees

    spacing: Theme.cardGap

    SectionTitle {
        width: parent.width
        iconName: "printer"
        text: qsTr("As a file, to print or to take along")
    }

    InfoNote {
        width: parent.width
        iconName: "eye"
        text: qsTr("In it stands only what you see above. The file is not locked: whoever has it can read it. The others see in the open book that you made it.")
    }

    Card {
        width: parent.width
        visible: places.count > 0
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: places
            model: root.sees.places
            delegate: PlaceLine {
                width: parent === null ? 0 : parent.width
                divider: index < places.count - 1
                onClicked: root.sees.save(key)
            }
        }
        // qmllint enable unqualified
    }

    AppText {
        width: parent.width
        visible: places.count === 0
        color: Theme.soft
        text: qsTr("There is no folder here to put it in. Plug in a USB stick and open this screen again.")
    }

    InfoNote {
        width: parent.width
        visible: root.sees.busy
        iconName: "hourglass-medium"
        text: qsTr("Making the file…")
    }

    InfoNote {
        width: parent.width
        visible: root.sees.savedText !== ""
        tone: Tag.Honey
        iconName: "file-text"
        text: root.sees.savedText
    }
}
