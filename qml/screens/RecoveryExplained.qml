import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What a recovery sheet opens, that nobody else has it, and what is gone without one.
Column {
    id: root

    required property RecoveryModel sheet

    spacing: Theme.space16

    Card {
        width: parent.width
        spacing: 0

        ListRow {
            width: parent.width
            tappable: false
            iconName: root.sheet.hasSheet ? "shield-check" : "file-text"
            iconTone: root.sheet.hasSheet ? Tag.Primary : Tag.Honey
            text: root.sheet.hasSheet ? qsTr("You have a recovery sheet") : qsTr("You have no recovery sheet yet")
            detail: root.sheet.sheetText
        }
    }

    Card {
        width: parent.width
        spacing: 0

        ListRow {
            width: parent.width
            tappable: false
            hanging: true
            iconName: "key"
            text: qsTr("What it opens")
            detail: qsTr("Are all your devices gone? With this sheet everything that you can read comes back on a new device.")
            divider: true
        }

        ListRow {
            width: parent.width
            tappable: false
            hanging: true
            iconName: "lock-simple"
            text: qsTr("What only you can read")
            detail: root.sheet.ownParts > 0 ? qsTr("You have a part of your own. Without a sheet it is gone when your devices are gone. Nobody can bring it back.") : qsTr("Without a sheet, a part of your own is gone when your devices are gone. What is shared, the others still have.")
            divider: true
        }

        ListRow {
            width: parent.width
            tappable: false
            hanging: true
            iconName: "eye-slash"
            text: qsTr("Nobody else has it")
            detail: qsTr("We do not have these words, and we cannot make them again.")
            divider: true
        }

        ListRow {
            width: parent.width
            tappable: false
            hanging: true
            iconName: "identification-card"
            text: qsTr("Keep it like a passport")
            detail: qsTr("Whoever holds it can open your plan.")
        }
    }

    AppButton {
        width: parent.width
        icon.name: "file-text"
        text: root.sheet.hasSheet ? qsTr("Make another sheet") : qsTr("Make a recovery sheet")
        onClicked: root.sheet.make()
    }

    InfoNote {
        width: parent.width
        visible: root.sheet.hasSheet
        text: qsTr("The sheet you have stops working when you make another.")
    }
}
