import QtQuick

// A row with an icon on a tile, or a person, in front; a value, a label or a caret behind.
BaseRow {
    id: root

    property string iconName: ""
    property int iconTone: Tag.Primary
    property int iconWeight: Icon.Regular
    /// Without its tile the icon is plain, in the stronger colour.
    property bool iconTile: true
    property string personName: ""
    property int tint: -1
    property bool square: false
    property bool asked: false
    property string badge: ""
    property string value: ""
    /// A number in a round, as for unread.
    property int count: 0
    property bool caret: root.tappable
    property bool done: false

    stackable: root.value !== ""
    leading: [
        Avatar {
            visible: root.personName !== ""
            name: root.personName
            tint: root.tint
            square: root.square
            asked: root.asked
            badge: root.badge
        },
        Rectangle {
            visible: root.iconName !== ""
            width: root.iconTile ? 44 : 24
            height: width
            radius: Theme.radiusControl
            color: root.iconTile ? Theme.toneGround(root.iconTone) : "transparent"
            border.width: root.iconTile ? Theme.borderExtra : 0
            border.color: Theme.toneInk(root.iconTone)

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                weight: root.iconWeight
                color: root.iconTile ? Theme.toneInk(root.iconTone) : Theme.toneStrong(root.iconTone)
            }
        }
    ]
    trailing: [
        AppText {
            visible: root.value !== ""
            kind: AppText.Small
            color: Theme.soft
            text: root.value
            spoken: false
        },
        Rectangle {
            visible: root.count > 0
            width: Math.max(28, number.implicitWidth + 14)
            height: 28
            radius: 14
            color: Theme.primary

            AppText {
                id: number
                anchors.centerIn: parent
                kind: AppText.Tiny
                scaleMax: 1.3
                color: Theme.onPrimary
                text: root.count
                spoken: false
            }
        },
        Icon {
            visible: root.done
            name: "check-circle"
            weight: Icon.Fill
            color: Theme.primary
        },
        Icon {
            visible: root.caret && !root.done
            name: "caret-right"
            size: 22
            color: Theme.soft
        }
    ]
}
