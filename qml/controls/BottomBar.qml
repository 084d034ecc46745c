import QtQuick
import Krachtplan.Figures

// The places of the app on a phone, at most five.
Rectangle {
    id: root

    /// Objects or a model with: key, text, sign (icon name), count.
    property alias places: rows.source
    property string currentKey: ""
    /// What the device keeps free below, as for its own gesture bar.
    property real safeBottom: 0

    signal picked(string key)

    implicitWidth: 390
    implicitHeight: line.height + 8 + 10 + root.safeBottom
    color: Theme.surface

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rows {
        id: rows
        defaults: ({ key: "", text: "", sign: "", count: 0 })
    }

    Divider {
        width: parent.width
    }

    Row {
        id: line
        y: 8
        width: Math.min(parent.width, Theme.contentMax)
        anchors.horizontalCenter: parent.horizontalCenter

        // qmllint disable unqualified
        Repeater {
            model: rows
            delegate: NavItem {
                width: rows.count > 0 ? line.width / rows.count : 0
                chosen: key === root.currentKey
                onClicked: root.picked(key)
            }
        }
        // qmllint enable unqualified
    }
}
