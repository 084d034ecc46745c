import QtQuick

// Where the work is kept, in words. A tap asks for the whole story.
Pressable {
    id: root

    enum Place { OnServer, OnDevice, Waiting }

    property int place: SyncPill.OnServer
    property int waiting: 0
    property bool tablet: false
    /// As a quiet line below a title: no ground, and `lead` in front ("Tuesday 24 November").
    property bool quiet: false
    property string lead: ""
    /// Wider words wrap.
    property real maximumWidth: Theme.contentMax
    readonly property string words: {
        switch (root.place) {
        case SyncPill.OnServer: return root.quiet ? qsTr("all saved") : qsTr("All saved, also on the server");
        case SyncPill.OnDevice: return root.quiet ? qsTr("saved on this device") : qsTr("Saved on this device");
        default: return root.quiet ? qsTr("saved on this device · %n waiting", "", root.waiting) : qsTr("Saved here · %n waiting for internet", "", root.waiting);
        }
    }
    readonly property int tone: [Tag.Primary, Tag.Slate, Tag.Honey][root.place]

    text: root.lead === "" ? root.words : root.lead + " · " + root.words
    implicitWidth: Math.min(root.maximumWidth, Math.ceil(label.implicitWidth) + label.anchors.leftMargin + (root.quiet ? 0 : 12))
    implicitHeight: root.quiet ? Math.max(24, label.height) : Math.max(30, label.height + 10)

    // The words are small; the finger still gets its 48.
    containmentMask: reach

    background: Rectangle {
        radius: Theme.radiusLabel
        color: root.quiet ? "transparent" : Theme.toneGround(root.tone)
        border.width: root.quiet ? 0 : Theme.borderExtra
        border.color: Theme.toneInk(root.tone)

        FocusRing {
            control: root
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        Item {
            id: reach
            anchors.centerIn: parent
            width: parent.width
            height: Math.max(Theme.touchTarget, parent.height)
        }

        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: root.quiet ? 0 : 11
            anchors.verticalCenter: parent.verticalCenter
            name: root.place === SyncPill.OnServer ? "cloud-check" : root.place === SyncPill.Waiting ? "hourglass-medium" : root.tablet ? "device-tablet" : "device-mobile"
            weight: Icon.Fill
            size: 20
            color: root.quiet ? Theme.toneStrong(root.tone) : Theme.toneInk(root.tone)
        }

        AppText {
            id: label
            anchors.left: parent.left
            anchors.leftMargin: root.quiet ? 26 : 36
            // Not by an anchor: a text that may shrink must first be measured at its own width.
            width: Math.min(Math.ceil(implicitWidth), parent.width - anchors.leftMargin - (root.quiet ? 0 : 10))
            anchors.verticalCenter: parent.verticalCenter
            kind: root.quiet ? AppText.Small : AppText.Label
            color: root.quiet ? Theme.soft : Theme.toneInk(root.tone)
            text: root.text
            spoken: false
        }
    }
}
