import QtQuick
import Krachtplan.Figures

// The icon of one domain at the rim of the compass, with its mark: a star for now, a pause for later.
Item {
    id: root

    required property string key
    required property string title
    required property string icon
    required property int rating
    required property int mark
    required property int index
    property bool chosen: false
    readonly property bool now: root.mark === WheelFigure.Now
    readonly property bool later: root.mark === WheelFigure.Later
    readonly property string ratingWord: root.rating === 0 ? qsTr("no rating yet") : qsTr("%1 of 5").arg(root.rating)

    signal picked()

    width: Theme.touchTarget
    height: Theme.touchTarget

    Accessible.role: Accessible.Button
    Accessible.name: root.title
    Accessible.description: root.now ? qsTr("%1, now important").arg(root.ratingWord)
                            : root.later ? qsTr("%1, for later").arg(root.ratingWord) : root.ratingWord
    Accessible.onPressAction: root.picked()

    TapHandler {
        onTapped: root.picked()
    }

    Rectangle {
        anchors.centerIn: parent
        width: 46
        height: 46
        radius: 23
        visible: root.chosen || root.now
        color: root.chosen ? Theme.primary : Theme.honeySoft
        border.width: Theme.borderExtra
        border.color: root.chosen ? Theme.primary : Theme.onHoney
    }

    Icon {
        anchors.centerIn: parent
        name: root.icon
        weight: root.chosen || root.now ? Icon.Fill : Icon.Regular
        size: 28
        color: root.chosen ? Theme.onPrimary : root.now ? Theme.onHoney : root.later || root.rating === 0 ? Theme.soft : Theme.ink
    }

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: -5
        width: 22
        height: 22
        radius: 11
        visible: root.now || root.later
        color: root.now ? Theme.sun : Theme.slate
        border.width: 2
        border.color: Theme.bg

        Icon {
            anchors.centerIn: parent
            name: root.now ? "star" : "pause"
            weight: Icon.Fill
            size: 13
            color: Theme.dark ? Theme.bg : Theme.surface
        }
    }
}
