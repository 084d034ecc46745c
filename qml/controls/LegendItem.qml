import QtQuick

// A sign of a figure with its meaning.
Row {
    id: root

    /// Wider words wrap: in a Flow, the width of the Flow.
    property real maximumWidth: Theme.contentMax

    property string iconName: ""
    property int iconWeight: Icon.Fill
    property color color: Theme.primary
    property string text: ""

    spacing: 8

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        weight: root.iconWeight
        size: 22
        color: root.color
    }

    AppText {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(implicitWidth), root.maximumWidth - 30)
        kind: AppText.Small
        text: root.text
        spoken: false
    }
}
