import QtQuick

// Whether one person sees one part: an eye, an hourglass while somebody must still agree, an empty ring, or a lock.
Item {
    id: root

    enum Access { No, Sees, Waiting, OnlyMe }

    required property string name
    required property int index
    property string part: ""
    property int access: SharingCell.No
    property bool current: false
    /// With the person's name below the sign.
    property bool named: false
    readonly property real middle: root.named ? 25 : root.height / 2

    signal clicked()

    Accessible.role: Accessible.Cell
    Accessible.name: root.part + ", " + root.name
    Accessible.description: [qsTr("does not see this"), qsTr("sees this"), qsTr("not final yet"), qsTr("only me")][root.access]
    Accessible.onPressAction: root.clicked()

    TapHandler {
        onTapped: root.clicked()
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.middle - 17
        width: 34
        height: 34
        radius: 17
        visible: root.access !== SharingCell.OnlyMe
        color: root.access === SharingCell.Sees ? Theme.primary : root.access === SharingCell.Waiting ? Theme.honeySoft : "transparent"
        border.width: root.access === SharingCell.Sees ? 0 : 2
        border.color: root.access === SharingCell.Waiting ? Theme.sun : Theme.edge

        FocusRing {
            control: root
            shown: root.current
            radius: 22
        }
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.middle - 10
        visible: root.access !== SharingCell.No
        name: ["", "eye", "hourglass-medium", "lock-simple"][root.access]
        weight: Icon.Fill
        size: 20
        color: root.access === SharingCell.Sees ? Theme.onPrimary : root.access === SharingCell.Waiting ? Theme.onHoney : Theme.soft
    }

    NarrowName {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 48
        width: parent.width - 4
        visible: root.named
        scaleMax: 1.5
        text: root.name
    }
}
