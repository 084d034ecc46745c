import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The sealed archive, step by step: where the file goes, three sheets of words one after the other, and the proof that both are
// good.
Sheet {
    id: root

    required property ClosingModel closing

    function begin() {
        root.closing.clearError();
        root.closing.finish();
        root.open();
    }

    title: {
        switch (root.closing.stage) {
        case ClosingModel.Sheets: return qsTr("Sheet %1 of 3").arg(root.closing.sheet);
        case ClosingModel.Check: return qsTr("Are the sheets right?");
        case ClosingModel.Done: return qsTr("The archive is ready");
        default: return qsTr("A sealed archive");
        }
    }
    onClosed: root.closing.finish()

    InfoNote {
        width: parent.width
        visible: root.closing.errorText !== ""
        tone: Tag.Clay
        text: root.closing.errorText
    }

    Column {
        width: parent.width
        visible: root.closing.stage === ClosingModel.Explain
        spacing: Theme.space16

        AppText {
            width: parent.width
            text: qsTr("The notes of the team and the registration go into one sealed file, for the records of your organisation. You also get three sheets with 24 words each. Any two of them open the file. One alone opens nothing.")
        }

        AppText {
            width: parent.width
            text: qsTr("Give the sheets to three people, or keep them in three places. Nobody can make them again: without two sheets the file stays closed for ever.")
        }

        InfoNote {
            width: parent.width
            iconName: "eye"
            text: qsTr("Your colleagues see in the open book that you made it.")
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
                    onClicked: root.closing.makeArchive(key)
                }
            }
            // qmllint enable unqualified
        }

        AppText {
            width: parent.width
            visible: root.closing.loaded && places.count === 0
            color: Theme.soft
            text: qsTr("There is no folder here to put it in. Plug in a USB stick and open this screen again.")
        }
    }

    ArchiveWords {
        width: parent.width
        visible: root.closing.stage === ClosingModel.Sheets
        closing: root.closing
    }

    ArchiveCheck {
        width: parent.width
        visible: root.closing.stage === ClosingModel.Check
        closing: root.closing
    }

    AppText {
        width: parent.width
        visible: root.closing.stage === ClosingModel.Done
        text: qsTr("It was opened with two of its sheets just now. The plan says where it is kept.")
    }

    footer: AppButton {
        width: parent.width
        visible: root.closing.stage === ClosingModel.Done
        text: qsTr("Good")
        onClicked: root.close()
    }
}
