import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What is saved, and where? Three places, named; then who has it already.
Sheet {
    id: root

    required property SyncStatusModel status

    title: qsTr("What is saved, and where?")
    detail: root.status.offline ? qsTr("There is no internet now. You can simply go on. Nothing gets lost.") : root.status.sentence
    onOpened: root.status.detailed = true
    onClosed: root.status.detailed = false

    InfoNote {
        width: parent.width
        visible: root.status.problem !== "" || root.status.alarm !== ""
        tone: Tag.Slate
        text: root.status.alarm !== "" ? root.status.alarm : root.status.problem
    }

    Card {
        width: parent.width
        spacing: 0

        ListRow {
            width: parent.width
            tappable: false
            iconName: "device-mobile"
            iconWeight: Icon.Fill
            iconTone: Tag.Slate
            text: qsTr("On this device")
            detail: qsTr("Everything, until now")
            done: true
            divider: true
        }

        ListRow {
            width: parent.width
            tappable: false
            iconName: "cloud-check"
            iconWeight: Icon.Fill
            text: qsTr("On the server, locked")
            detail: root.status.lastContact
            done: root.status.waiting === 0 && root.status.place === 0
            divider: root.status.waiting > 0
        }

        ListRow {
            width: parent.width
            visible: root.status.waiting > 0
            tappable: false
            hanging: true
            iconName: "hourglass-medium"
            iconWeight: Icon.Fill
            iconTone: Tag.Honey
            text: qsTr("Waits for internet")
            detail: qsTr("%n thing(s)", "", root.status.waiting)
            below: [
                Column {
                    width: parent === null ? 0 : parent.width
                    topPadding: Theme.space8
                    spacing: Theme.space8
                    visible: root.status.waiting > 0

                    // qmllint disable unqualified
                    Repeater {
                        model: root.status.waitingItems
                        delegate: LegendItem {
                            required property string words
                            required property string sign

                            maximumWidth: parent === null ? Theme.contentMax : parent.width
                            iconName: sign
                            iconWeight: Icon.Regular
                            color: Theme.ink
                            text: words
                        }
                    }
                    // qmllint enable unqualified

                    AppText {
                        width: parent.width
                        visible: root.status.waitingMore > 0
                        kind: AppText.Small
                        color: Theme.soft
                        text: qsTr("and %n more", "things that wait", root.status.waitingMore)
                    }
                }
            ]
        }
    }

    InfoNote {
        width: parent.width
        visible: root.status.unreadable > 0
        iconName: "hourglass-medium"
        text: qsTr("%n piece(s) cannot be read on this device yet. Nothing is lost: the key follows.", "", root.status.unreadable)
    }

    InfoNote {
        width: parent.width
        visible: root.status.refused > 0
        iconName: "tray"
        text: qsTr("%n piece(s) of your work were not taken by the server. They are kept on this device.", "", root.status.refused)
    }

    SectionTitle {
        width: parent.width
        visible: others.count > 0
        text: qsTr("Do the others have it already?")
    }

    Card {
        width: parent.width
        visible: others.count > 0
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: others
            model: root.status.others
            delegate: KnownLine {
                width: parent === null ? 0 : parent.width
                divider: index < others.count - 1
            }
        }
        // qmllint enable unqualified
    }

    footer: AppButton {
        width: parent.width
        kind: AppButton.Soft
        icon.name: "arrows-clockwise"
        text: root.status.busy ? qsTr("Looking…") : qsTr("Look for news now")
        enabled: !root.status.busy
        onClicked: root.status.syncNow()
    }
}
