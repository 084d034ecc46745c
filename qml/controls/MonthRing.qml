import QtQuick
import Krachtplan.Figures

// The day in the first month, or a check when the first conversation was held. It keeps one calm colour, also after day 30.
Item {
    id: root

    property int day: 0
    property bool done: false
    property real size: 44

    implicitWidth: root.size
    implicitHeight: root.size

    Accessible.role: Accessible.Graphic
    Accessible.name: root.done ? qsTr("first conversation held") : qsTr("day %1 of the first month").arg(root.day)

    RingFigure {
        anchors.fill: parent
        theme: Theme
        part: root.done ? 1 : root.day / 30
    }

    AppText {
        anchors.centerIn: parent
        visible: !root.done
        kind: AppText.Tiny
        scaleMax: 1.2
        text: root.day
        spoken: false
    }

    Icon {
        anchors.centerIn: parent
        visible: root.done
        name: "check"
        size: root.size * 0.5
        color: Theme.primary
    }
}
