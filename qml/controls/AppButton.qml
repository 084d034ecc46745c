import QtQuick

// A button. `icon.name` is a Phosphor name. Off is grey, never hidden: a person sees what will be possible.
Pressable {
    id: root

    enum Kind { Primary, Soft, Outline, Text, Stop, OnHero, OnHeroOutline }

    property int kind: AppButton.Primary
    property int iconWeight: Icon.Regular
    /// A round of 48 with only the icon; `text` is then what a screen reader says.
    property bool iconOnly: false
    /// Wider words wrap: in a Flow, the width of the Flow.
    property real maximumWidth: Theme.contentMax

    readonly property color ground: {
        switch (root.kind) {
        case AppButton.Primary: return Theme.primary;
        case AppButton.Soft: return Theme.primarySoft;
        case AppButton.OnHero: return Theme.dark ? Theme.heroSoft : Theme.onHero;
        default: return "transparent";
        }
    }
    readonly property color ink: {
        switch (root.kind) {
        case AppButton.Primary: return Theme.onPrimary;
        case AppButton.Soft: return Theme.onPrimarySoft;
        case AppButton.Stop: return Theme.clay;
        case AppButton.OnHero: return Theme.hero;
        case AppButton.OnHeroOutline: return Theme.onHero;
        default: return root.iconOnly ? Theme.ink : Theme.primary;
        }
    }
    readonly property color rim: {
        switch (root.kind) {
        case AppButton.Outline: return Theme.edge;
        case AppButton.Stop: return Theme.clay;
        case AppButton.OnHeroOutline: return Theme.heroLine;
        default: return root.ink;
        }
    }
    readonly property bool rimmed: root.kind === AppButton.Outline || root.kind === AppButton.Stop || root.kind === AppButton.OnHeroOutline
                                   || (Theme.highContrast && root.kind !== AppButton.Text)
    readonly property bool filled: root.kind === AppButton.Primary || root.kind === AppButton.Soft || root.kind === AppButton.OnHero

    leftPadding: root.iconOnly ? 0 : root.kind === AppButton.Text ? 8 : 16
    rightPadding: leftPadding
    implicitWidth: Math.min(root.maximumWidth, Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding))
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + 20)

    background: Rectangle {
        radius: root.iconOnly ? height / 2 : Theme.radiusControl
        color: !root.enabled ? (root.filled || root.rimmed ? Theme.sunk : "transparent")
               : root.pressed ? (root.filled ? Qt.darker(root.ground, Theme.dark ? 1.2 : 1.25) : Theme.sunk) : root.ground
        border.width: root.rimmed && root.enabled ? (Theme.highContrast ? 2 : root.filled ? 0 : Theme.borderControl) : 0
        border.color: root.rim

        // Only under the finger: a button that becomes another kind does so at once.
        Behavior on color {
            enabled: root.pressed
            ColorAnimation { duration: Theme.press }
        }

        FocusRing {
            control: root
            shown: root.visualFocus
            radius: parent.radius + 5
        }
    }

    contentItem: Item {
        implicitWidth: row.natural
        implicitHeight: Math.max(sign.visible ? sign.height : 0, label.visible ? label.height : 0)

        Row {
            id: row

            readonly property real gap: sign.visible && label.visible ? 10 : 0
            readonly property real natural: (sign.visible ? sign.width : 0) + gap + (label.visible ? label.implicitWidth : 0)

            anchors.centerIn: parent
            spacing: gap

            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                visible: root.icon.name !== ""
                name: root.icon.name
                weight: root.iconWeight
                color: root.enabled ? root.ink : Theme.soft
                size: root.iconOnly ? 26 : 22
            }

            AppText {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.iconOnly && root.text !== ""
                width: Math.min(Math.ceil(implicitWidth), root.availableWidth - (sign.visible ? sign.width + row.gap : 0))
                horizontalAlignment: Text.AlignHCenter
                kind: AppText.Strong
                text: root.text
                color: root.enabled ? root.ink : Theme.soft
                spoken: false
            }
        }
    }
}
