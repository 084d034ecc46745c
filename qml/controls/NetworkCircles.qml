import QtQuick
import Krachtplan.Figures

// The people around the family: half a moon on a phone, full circles on a tablet. The list twin is made of rows with
// "move to"; nothing has to be dragged.
Item {
    id: root

    /// Objects or a model with: key, name, caption, ring (0 me - 4 specialised help), tint, square, asked, helps.
    property alias people: rows.source
    property bool full: false

    signal picked(string key)

    implicitWidth: 390
    implicitHeight: root.full ? 640 : 434

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The people around us")

    Rows {
        id: rows
        defaults: ({ key: "", name: "", caption: "", ring: 2, tint: -1, square: false, asked: false, helps: false })
    }

    CirclesFigure {
        id: moon
        anchors.fill: parent
        theme: Theme
        rows: rows
        mirrored: Theme.rtl
        full: root.full
    }

    // qmllint disable unqualified
    Repeater {
        model: [qsTr("family"), qsTr("relatives and neighbours"), qsTr("everyday help"), qsTr("specialised help")]
        delegate: AppText {
            required property string modelData
            required property int index
            readonly property int hidden: moon.hiddenIn(index + 1, root.width, root.height, rows.count)

            anchors.horizontalCenter: parent.horizontalCenter
            y: moon.ringTop(index + 1, root.height) + (root.full || root.height === 0 ? 3 : 5)
            wrapMode: Text.NoWrap
            kind: AppText.Tiny
            scaleMax: 1.5
            color: Theme.onPrimarySoft
            text: hidden > 0 ? qsTr("%1, and %n more", "name of a ring, then people not shown", hidden).arg(modelData) : modelData
        }
    }
    // qmllint enable unqualified

    // qmllint disable unqualified
    Repeater {
        model: rows
        delegate: NetworkPerson {
            readonly property point spot: root.width + root.height > 0 ? moon.spot(index, root.width, root.height, rows.count, Theme.rtl) : Qt.point(0, 0)

            x: spot.x - width / 2
            y: spot.y - 17 // below the name of the ring
            visible: spot.x > 0
            onPicked: root.picked(key)
        }
    }
    // qmllint enable unqualified
}
