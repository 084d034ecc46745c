import QtQuick

// A number in a round, as for unread.
Rectangle {
    id: root

    property int count: 0

    implicitWidth: Math.max(28, number.implicitWidth + 14)
    implicitHeight: Math.max(28, number.height + 6)
    radius: height / 2
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
}
