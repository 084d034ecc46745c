import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The sheet itself, shown once: 24 numbered words, the code, and a page to print.
Column {
    id: root

    required property RecoveryModel sheet
    property bool picture: false

    spacing: Theme.space16

    AppText {
        width: parent.width
        text: qsTr("Write the 24 words on paper, in this order. They are shown once. Nobody keeps them, this device neither.")
    }

    NumberedWords {
        width: parent.width
        words: root.sheet.words
    }

    AppText {
        width: parent.width
        color: Theme.soft
        text: qsTr("Write this address below them: %1").arg(root.sheet.server)
    }

    QrCode {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 260)
        height: width
        visible: valid
        text: root.sheet.code
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The recovery sheet as a QR code")
    }

    SectionTitle {
        width: parent.width
        visible: places.count > 0
        iconName: "printer"
        text: qsTr("Or print it")
    }

    Segmented {
        width: parent.width
        visible: places.count > 0
        label: qsTr("As what")
        parts: [{ text: qsTr("Page (PDF)"), icon: "file-text" }, { text: qsTr("Picture"), icon: "image" }]
        currentIndex: root.picture ? 1 : 0
        onChosen: index => root.picture = index === 1
    }

    Card {
        width: parent.width
        visible: places.count > 0
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: places
            model: root.sheet.places
            delegate: PlaceLine {
                width: parent === null ? 0 : parent.width
                divider: index < places.count - 1
                onClicked: root.sheet.savePaper(key, root.picture)
            }
        }
        // qmllint enable unqualified
    }

    InfoNote {
        width: parent.width
        visible: root.sheet.paperText !== ""
        tone: Tag.Honey
        text: root.sheet.paperText
    }

    AppButton {
        width: parent.width
        icon.name: "pencil-simple"
        text: qsTr("It is on paper")
        onClicked: root.sheet.written()
    }
}
