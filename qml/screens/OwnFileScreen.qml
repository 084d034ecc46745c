import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// My own file: what is in it, what it means that it lies outside the app, and where to put it.
Item {
    id: root

    required property AppCore core
    property bool back: true

    signal backRequested()

    OwnFileModel {
        id: own
        host: root.core.host
        space: root.core.space
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("My own file")
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
            visible: own.errorText !== ""
            tone: Tag.Clay
            text: own.errorText
        }

        AppText {
            width: parent.width
            text: qsTr("What stands in this plan for you to read, to keep or to take along: a page to read or print, and the same for another program.")
        }

        Card {
            width: parent.width
            spacing: 0

            ListRow {
                width: parent.width
                tappable: false
                hanging: true
                iconName: "files"
                text: qsTr("This will be in it")
                detail: own.insideText
                divider: true
            }

            ListRow {
                width: parent.width
                tappable: false
                hanging: true
                iconName: "handshake"
                text: qsTr("The consents you know of, and the open book")
                detail: qsTr("Who may see what, who looked and who changed something")
                divider: true
            }

            ListRow {
                width: parent.width
                tappable: false
                hanging: true
                iconName: "lock-simple"
                iconTone: Tag.Slate
                text: qsTr("What was removed, and what others keep to themselves, is not in it")
                detail: own.outsideText
            }
        }

        InfoNote {
            width: parent.width
            iconName: "eye"
            text: qsTr("The file is not locked. Whoever has it can read it. The others see in the open book that you made it, where your reading shows too.")
        }

        SectionTitle {
            width: parent.width
            iconName: "download-simple"
            text: qsTr("Where do you want it?")
        }

        Card {
            width: parent.width
            visible: places.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: places
                model: own.places
                delegate: PlaceLine {
                    width: parent === null ? 0 : parent.width
                    divider: index < places.count - 1
                    onClicked: own.save(key)
                }
            }
            // qmllint enable unqualified
        }

        AppText {
            width: parent.width
            visible: own.loaded && places.count === 0
            color: Theme.soft
            text: qsTr("There is no folder here to put it in. Plug in a USB stick and open this screen again.")
        }

        InfoNote {
            width: parent.width
            visible: own.busy
            iconName: "hourglass-medium"
            text: qsTr("Making your file…")
        }

        InfoNote {
            width: parent.width
            visible: own.savedText !== ""
            tone: Tag.Honey
            iconName: "file-text"
            text: own.savedText
        }
    }
}
