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

    Avatar {
        id: person
        anchors.horizontalCenter: parent.horizontalCenter
        y: 20
        size: 52
        visible: root.personName !== ""
        name: root.personName
        tint: root.tint
        square: root.square

        Accessible.role: Accessible.Button
        Accessible.onPressAction: root.personClicked()

        TapHandler {
            onTapped: root.personClicked()
        }
    }

    Column {
        anchors.top: person.bottom
        anchors.topMargin: 32
        width: parent.width
        spacing: 18

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

    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        width: parent.width
        spacing: 4
        visible: root.syncText !== ""

        Accessible.role: Accessible.Button
        Accessible.name: root.syncText
        Accessible.onPressAction: root.syncClicked()

        TapHandler {
            onTapped: root.syncClicked()
        }

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: ["cloud-check", "device-tablet", "hourglass-medium"][root.syncPlace]
            weight: Icon.Fill
            size: 28
            color: [Theme.primary, Theme.slate, Theme.sun][root.syncPlace]
        }

        AppText {
            width: parent.width - 12
            anchors.horizontalCenter: parent.horizontalCenter
            horizontalAlignment: Text.AlignHCenter
            kind: AppText.Tiny
            scaleMax: 1.3
            color: Theme.soft
            text: root.syncText
            spoken: false
        }
    }
}
