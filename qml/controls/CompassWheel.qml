import QtQuick
import Krachtplan.Figures

// One person's compass: a sector per domain, filled to the own rating. `mini` is the bare disc for a card.
FocusScope {
    id: root

    /// Objects or a model with: key, title, icon, rating (0-5), mark (WheelFigure.Rated/Now/Later/Open).
    property alias sectors: rows.source
    property string personName: ""
    property int tint: -1
    property string currentKey: ""
    property bool mini: false
    readonly property int current: rows.count > 0 ? rows.find("key", root.currentKey) : -1
    readonly property real iconDistance: Math.min(root.width, root.height) / 2 - 24

    signal picked(string key)

    function step(by: int) {
        if (rows.count > 0)
            root.picked(rows.textAt((root.current + by + rows.count) % rows.count, "key"));
    }

    function pickAt(at: point) {
        const index = disc.sectorAt(at.x, at.y);
        if (index >= 0)
            root.picked(rows.textAt(index, "key"));
    }

    implicitWidth: root.mini ? 170 : 358
    implicitHeight: root.implicitWidth
    activeFocusOnTab: !root.mini

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Compass of %1").arg(root.personName)
    Accessible.description: root.current >= 0 ? rows.textAt(root.current, "title") : ""
    Keys.onLeftPressed: root.step(Theme.rtl ? 1 : -1)
    Keys.onRightPressed: root.step(Theme.rtl ? -1 : 1)
    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)

    Rows {
        id: rows
        defaults: ({ key: "", title: "", icon: "", rating: 0, mark: 0 })
    }

    WheelFigure {
        id: disc
        anchors.fill: parent
        theme: Theme
        rows: rows
        mirrored: Theme.rtl
        current: root.mini ? -1 : root.current
        radius: root.mini ? Math.min(root.width, root.height) / 2 - 12 : root.iconDistance - 31

        TapHandler {
            enabled: !root.mini
            onTapped: eventPoint => root.pickAt(eventPoint.position)
        }
    }

    Avatar {
        anchors.centerIn: parent
        visible: !root.mini && root.personName !== ""
        name: root.personName
        tint: root.tint
        size: disc.hole * 1.56
    }

    // qmllint disable unqualified
    Repeater {
        model: rows
        delegate: CompassSign {
            readonly property point spot: disc.spot(index, rows.count, root.iconDistance, root.width, root.height, Theme.rtl)

            x: spot.x - width / 2
            y: spot.y - height / 2
            visible: !root.mini
            chosen: index === root.current
            onPicked: root.picked(key)
        }
    }
    // qmllint enable unqualified

    FocusRing {
        control: root
        radius: Theme.radiusCard
    }
}
