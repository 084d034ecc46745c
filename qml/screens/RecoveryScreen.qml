import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The recovery sheet: what it is for, making one, and proving that it is on paper.
Item {
    id: root

    required property AppCore core
    property bool back: true
    property alias words: sheet.words
    property alias firstAsked: sheet.firstAsked
    property alias secondAsked: sheet.secondAsked

    signal backRequested()

    function leave() {
        sheet.finish();
        root.backRequested();
    }

    RecoveryModel {
        id: sheet
        host: root.core.host
        space: root.core.anyPlan
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: sheet.stage === RecoveryModel.Words ? qsTr("Write these words down") : sheet.stage === RecoveryModel.Check ? qsTr("Two words back") : qsTr("Recovery sheet")
        back: root.back && sheet.stage !== RecoveryModel.Check
        onBackRequested: root.leave()
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        InfoNote {
            width: parent.width
            visible: sheet.errorText !== ""
            tone: Tag.Clay
            text: sheet.errorText
        }

        RecoveryExplained {
            width: parent.width
            visible: sheet.stage === RecoveryModel.Explain
            sheet: sheet
        }

        RecoveryWords {
            width: parent.width
            visible: sheet.stage === RecoveryModel.Words
            sheet: sheet
        }

        RecoveryCheck {
            width: parent.width
            visible: sheet.stage === RecoveryModel.Check
            sheet: sheet
        }

        Column {
            width: parent.width
            spacing: Theme.space16
            visible: sheet.stage === RecoveryModel.Done

            EmptyState {
                width: parent.width
                iconName: "shield-check"
                title: qsTr("Good. Your sheet is ready.")
                detail: qsTr("Keep it like a passport: at home or with somebody you trust. Not next to this device.")
                actionText: qsTr("Done")
                onActionClicked: root.leave()
            }

            InfoNote {
                width: parent.width
                visible: sheet.sheetText !== ""
                iconName: "cloud-check"
                text: sheet.sheetText
            }
        }
    }
}
