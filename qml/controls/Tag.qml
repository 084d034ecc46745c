import QtQuick

// A label of 30 high. It says something; it cannot be tapped.
Rectangle {
    id: root

    enum Tone { Plain, Primary, Honey, Plum, Slate, Clay }

    property string text: ""
    property string iconName: ""
    property int iconWeight: Icon.Fill
    property int tone: Tag.Plain
    /// Wider words wrap: in a Flow, the width of the Flow.
    property real maximumWidth: Theme.contentMax

    implicitWidth: Math.min(root.maximumWidth, Math.ceil(label.implicitWidth) + label.anchors.leftMargin + label.anchors.rightMargin)
    implicitHeight: Math.max(30, label.height + 10)
    radius: Theme.radiusLabel
    color: Theme.toneGround(root.tone)
    border.width: Theme.borderExtra
    border.color: Theme.toneInk(root.tone)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: 11
        anchors.verticalCenter: parent.verticalCenter
        visible: root.iconName !== ""
        name: root.iconName
        weight: root.iconWeight
        size: 18
        color: Theme.toneInk(root.tone)
    }

    AppText {
        id: label
        anchors.left: parent.left
        anchors.leftMargin: root.iconName === "" ? 12 : 35
        anchors.right: parent.right
        anchors.rightMargin: 11
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: root.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
        kind: AppText.Label
        text: root.text
        color: Theme.toneInk(root.tone)
        spoken: false
    }
}
