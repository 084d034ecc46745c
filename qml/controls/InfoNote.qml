import QtQuick

// A quiet explanation with an icon; on a well when it matters more.
Rectangle {
    id: root

    property string text: ""
    property string iconName: "info"
    /// A Tag.Tone for the ground, or -1 for none.
    property int tone: -1
    readonly property bool grounded: root.tone >= 0

    implicitWidth: 320
    implicitHeight: words.height + (root.grounded ? 28 : 4)
    radius: Theme.radiusControl
    color: root.grounded ? Theme.toneGround(root.tone) : "transparent"
    border.width: root.grounded ? Theme.borderExtra : 0
    border.color: root.grounded ? Theme.toneInk(root.tone) : "transparent"

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: root.grounded ? 14 : 2
        anchors.top: words.top
        name: root.iconName
        weight: Icon.Fill
        size: 22
        color: root.tone > Tag.Plain ? Theme.toneInk(root.tone) : Theme.slate
    }

    AppText {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        anchors.rightMargin: root.grounded ? 14 : 0
        anchors.verticalCenter: parent.verticalCenter
        kind: AppText.Small
        color: root.grounded ? Theme.toneInk(root.tone) : Theme.soft
        text: root.text
    }
}
