import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Closing a plan, and what the services keep of it: for how long, where, and for professionals the sealed archive.
Item {
    id: root

    required property AppCore core
    property bool back: true

    signal ownFileRequested()
    signal eraseRequested()
    signal backRequested()

    ClosingModel {
        id: closing
        host: root.core.host
        space: root.core.space
        onArchived: toast.show(qsTr("The archive is on record. What lies in it can now be erased here."), "", false)
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("Closing and keeping")
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
            visible: closing.errorText !== ""
            tone: Tag.Clay
            text: closing.errorText
        }

        AppText {
            width: parent.width
            text: closing.statusText
        }

        AppText {
            width: parent.width
            text: qsTr("What the family decides about stays with the family, also when the plan is closed. The services have a file of their own: notes of the team and the registration.")
        }

        AppButton {
            width: parent.width
            visible: closing.professional
            kind: AppButton.Soft
            icon.name: closing.closed ? "arrow-u-up-left" : "archive"
            text: closing.closed ? qsTr("Open the plan again") : qsTr("End the plan")
            onClicked: {
                if (closing.closed)
                    closing.setClosed(false, "");
                else
                    closeSheet.begin();
            }
        }

        AppButton {
            width: parent.width
            kind: AppButton.Soft
            icon.name: "download-simple"
            text: qsTr("Make my own file")
            onClicked: root.ownFileRequested()
        }

        SectionTitle {
            width: parent.width
            iconName: "clock-counter-clockwise"
            text: qsTr("How long the services keep their file")
            actionText: closing.professional ? qsTr("Change") : ""
            onActionClicked: termSheet.begin()
        }

        Card {
            width: parent.width

            AppText {
                width: parent.width
                kind: AppText.Strong
                text: closing.termText
            }

            AppText {
                width: parent.width
                visible: text !== ""
                text: closing.untilText
            }

            AppText {
                width: parent.width
                visible: text !== ""
                color: Theme.soft
                text: closing.whyText
            }
        }

        SectionTitle {
            width: parent.width
            visible: closing.archiveCount > 0 || closing.professional
            iconName: "archive"
            text: qsTr("Where it is kept")
        }

        EmptyState {
            width: parent.width
            visible: closing.loaded && closing.professional && closing.archiveCount === 0
            iconName: "archive"
            title: qsTr("There is no archive yet")
            detail: closing.mayArchive ? qsTr("A sealed archive is one file for your own records, and three sheets of words. Any two sheets open it, also in twenty years, without this app's server.") : qsTr("There is nothing here that the services keep: no notes of the team and no registration.")
        }

        Card {
            width: parent.width
            visible: closing.archiveCount > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: archives
                model: closing.archives
                delegate: ListRow {
                    required property string title
                    required property string sign
                    required property string caption
                    required property int index

                    width: parent === null ? 0 : parent.width
                    tappable: false
                    hanging: true
                    iconName: sign
                    text: title
                    detail: caption
                    divider: index < archives.count - 1
                }
            }
            // qmllint enable unqualified
        }

        AppButton {
            width: parent.width
            visible: closing.mayArchive
            icon.name: "archive"
            text: qsTr("Make a sealed archive")
            onClicked: archiveSheet.begin()
        }

        SectionTitle {
            width: parent.width
            visible: closing.fileCount > 0
            iconName: "files"
            text: qsTr("What the services keep here")
        }

        Card {
            width: parent.width
            visible: closing.fileCount > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: parts
                model: closing.file
                delegate: ListRow {
                    required property string title
                    required property string sign
                    required property string caption
                    required property int index

                    width: parent === null ? 0 : parent.width
                    tappable: false
                    hanging: true
                    iconName: sign
                    text: title
                    detail: caption
                    divider: index < parts.count - 1
                }
            }
            // qmllint enable unqualified
        }

        AppText {
            width: parent.width
            visible: closing.fileCount > 0
            color: Theme.soft
            text: qsTr("Once it lies in an archive as it is now, it can be erased here before its time. In the archive it stays until its time.")
        }

        AppButton {
            width: parent.width
            visible: closing.fileCount > 0
            kind: AppButton.Soft
            icon.name: "eraser"
            text: qsTr("What can be erased")
            onClicked: root.eraseRequested()
        }
    }

    CloseSheet {
        id: closeSheet
        closing: closing
    }

    TermSheet {
        id: termSheet
        closing: closing
    }

    ArchiveSheet {
        id: archiveSheet
        closing: closing
    }

    Toast {
        id: toast
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
    }
}
