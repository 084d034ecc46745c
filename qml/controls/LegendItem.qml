import QtQuick

// A sign of a figure with its meaning.
Row {
    id: root

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
        wrapMode: Text.NoWrap
        kind: AppText.Small
        text: root.text
        spoken: false
    }
}
