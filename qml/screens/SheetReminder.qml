import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// On Today, when there is no recovery sheet: what that means, and two answers of the same weight.
Card {
    id: root

    required property AppCore core

    signal wanted()
    signal postponed()

    visible: sheet.reminds && !root.core.lent
    padding: 16
    spacing: Theme.space12

    RecoveryModel {
        id: sheet
        host: root.core.host
        space: root.core.space
    }

    ListRow {
        width: parent.width
        tappable: false
        hanging: true
        iconName: "file-text"
        iconTone: Tag.Honey
        text: qsTr("A sheet for when all your devices are gone")
        detail: qsTr("Without it, what only you can read is gone then. Making one takes five minutes.")
    }

    ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: {
                sheet.later();
                root.postponed();
            }
        }

        AppButton {
            kind: AppButton.Soft
            text: qsTr("Look at it")
            onClicked: root.wanted()
        }
    }
}
