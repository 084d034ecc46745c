import QtQuick
import Krachtplan.Controls

// One act. Those of a day share one card, under the heading of the day: the first draws its head, the last its foot.
Item {
    id: root

    required property string name
    required property string subject
    required property int tint
    required property bool square
    required property string badge
    required property string sentence
    required property string detail
    required property string time
    required property string day
    required property bool opens
    required property bool closes
    required property int index

    implicitHeight: words.height + (heading.visible ? heading.height : 0)

    AppText {
        id: heading
        width: parent.width
        visible: root.opens
        topPadding: root.index === 0 ? 0 : 20
        bottomPadding: Theme.space8
        kind: AppText.Label
        color: Theme.soft
        text: root.day
        Accessible.role: Accessible.Heading
    }

    // Only what lies within is seen of the card: its rounded ends where the day begins and ends.
    Item {
        anchors.fill: words
        clip: true

        Rectangle {
            y: root.opens ? 0 : -2 * radius
            width: parent.width
            height: parent.height - y + (root.closes ? 0 : 2 * radius)
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: Theme.borderCard
            border.color: Theme.line
        }
    }

    Item {
        id: words
        anchors.bottom: parent.bottom
        width: parent.width
        height: line.height + (root.opens ? 4 : 0) + (root.closes ? 4 : 0)

        LogRow {
            id: line
            x: Theme.cardPadding
            y: root.opens ? 4 : 0
            width: parent.width - 2 * x
            personName: root.name
            subject: root.subject
            tint: root.tint
            square: root.square
            badge: root.badge
            sentence: root.sentence
            detail: root.detail
            time: root.time
            divider: !root.closes
        }
    }
}
