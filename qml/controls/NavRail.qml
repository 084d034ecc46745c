import QtQuick
import Krachtplan.Figures

// The places of the app on a tablet: a rail of 100 with the person on top and where the work is kept below.
Rectangle {
    id: root

    /// Objects or a model with: key, text, sign (icon name), count.
    property alias places: rows.source
    property string currentKey: ""
    property string personName: ""
    property int tint: -1
    property bool square: false
    /// A SyncPill.Place.
    property int syncPlace: SyncPill.OnServer
    property string syncText: ""

    signal picked(string key)
    signal personClicked()
    signal syncClicked()

    implicitWidth: 100
    implicitHeight: 600
    color: Theme.surface

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rows {
        id: rows
        defaults: ({ key: "", text: "", sign: "", count: 0 })
    }

    Divider {
        anchors.right: parent.right
        width: Theme.borderCard
        height: parent.height
    }

    PersonButton {
        id: person
        anchors.horizontalCenter: parent.horizontalCenter
        y: 20
        size: 52
        visible: root.personName !== ""
        name: root.personName
        tint: root.tint
        square: root.square
        onClicked: root.personClicked()
    }

    Column {
        anchors.top: person.bottom
        anchors.topMargin: 28
        width: parent.width
        // Six places and both ends must fit the height of a small tablet.
        spacing: Math.max(4, Math.min(18, Math.floor((sync.y - person.y - person.height - 34) / Math.max(1, rows.count)) - Theme.rowHeight - 16))

        // qmllint disable unqualified
        Repeater {
            model: rows
            delegate: NavItem {
                width: root.width
                rail: true
                chosen: key === root.currentKey
                onClicked: root.picked(key)
            }
        }
        // qmllint enable unqualified
    }

    Pressable {
        id: sync
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        width: parent.width
        height: story.height + 12
        visible: root.syncText !== ""
        text: root.syncText
        onClicked: root.syncClicked()

        background: FocusRing {
            control: sync
            shown: sync.visualFocus
            anchors.margins: 3
        }

        contentItem: Item {
            Column {
                id: story
                anchors.centerIn: parent
                width: parent.width - 12
                spacing: 4

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: ["cloud-check", "device-tablet", "hourglass-medium"][root.syncPlace]
                    weight: Icon.Fill
                    size: 28
                    color: [Theme.primary, Theme.slate, Theme.sun][root.syncPlace]
                }

                AppText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    kind: AppText.Tiny
                    scaleMax: 1.3
                    color: Theme.soft
                    text: [qsTr("Saved on the server"), qsTr("Saved on this tablet"), qsTr("Saved here, waiting for internet")][root.syncPlace]
                    spoken: false
                }
            }
        }
    }
}
