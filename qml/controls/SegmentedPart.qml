import QtQuick

// One part of a Segmented.
Rectangle {
    id: root

    required property string text
    required property string icon
    required property int index
    property bool chosen: false

    signal clicked()

    height: Math.max(Theme.touchTarget, label.height + 16)
    radius: Theme.radiusControl
    color: root.chosen ? Theme.surface : "transparent"
    border.width: root.chosen ? Math.max(2, Theme.borderControl) : 0
    border.color: Theme.primary

    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.clicked()

    TapHandler {
        onTapped: root.clicked()
    }

    Row {
        anchors.centerIn: parent
        spacing: sign.visible ? 8 : 0

        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            size: 22
            color: root.chosen ? Theme.primary : Theme.soft
        }

        AppText {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), root.width - 16 - (sign.visible ? 30 : 0))
            horizontalAlignment: Text.AlignHCenter
            kind: AppText.Label
            font.weight: root.chosen ? Font.Bold : Font.DemiBold
            text: root.text
            color: root.chosen ? Theme.primary : Theme.soft
            spoken: false
        }
    }
}
