import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The tablet goes round the table: one plan, and nothing else until the lock.
Sheet {
    id: root

    required property AppCore core

    title: qsTr("Lend this tablet to the family")

    AppText {
        width: parent.width
        text: qsTr("From now on only the plan of %1 opens. Your other families, your devices and your sheet are not reachable. That ends when you lock the app.").arg(root.core.family)
    }

    InfoNote {
        width: parent.width
        tone: Tag.Honey
        text: qsTr("They see what you see of this plan, notes of the team included. What they write is written in your name.")
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            text: qsTr("Lend it")
            onClicked: {
                root.close();
                root.core.lend();
            }
        }
    }
}
