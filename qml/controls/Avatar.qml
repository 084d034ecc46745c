import QtQuick

// A person: round for own people, a rounded square for help from a service, an outline for somebody asked but not there yet.
Item {
    id: root

    property string name: ""
    property int tint: -1
    property bool square: false
    property bool asked: false
    property real size: 44
    /// A ring in the colour of what lies below; for overlap and on the hero.
    property bool ringed: false
    property color ring: Theme.surface
    /// A small icon at the lower corner: what this person did.
    property string badge: ""
    /// A larger mark at the upper corner: may help.
    property bool helps: false
    readonly property string letter: root.name === "" ? "" : Array.from(root.name)[0].toUpperCase()

    implicitWidth: root.size
    implicitHeight: root.size

    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        visible: root.ringed && !root.asked && !Theme.highContrast
        radius: root.square ? width * 0.28 : width / 2
        color: root.ring
    }

    Rectangle {
        anchors.fill: parent
        radius: root.square ? width * 0.28 : width / 2
        color: root.asked ? "transparent" : Theme.tintGround(root.tint)
        border.width: root.asked ? Math.max(Theme.borderControl, 2) : Theme.borderExtra
        border.color: root.asked ? Theme.edge : Theme.tintLetter(root.tint)

        Text {
            anchors.centerIn: parent
            text: root.letter
            color: root.asked ? Theme.soft : Theme.tintLetter(root.tint)
            font.family: Theme.fontFamily
            font.weight: Font.Bold
            font.pixelSize: Math.round(root.size * 0.42)
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -5
        width: 22
        height: 22
        radius: 11
        visible: root.badge !== ""
        color: root.ring

        Icon {
            anchors.centerIn: parent
            name: root.badge
            weight: Icon.Fill
            size: 17
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: -7
        width: 24
        height: 24
        radius: 12
        visible: root.helps
        color: Theme.primary
        border.width: 2
        border.color: root.ring

        Icon {
            anchors.centerIn: parent
            name: "hand-heart"
            weight: Icon.Fill
            size: 15
            color: Theme.onPrimary
        }
    }
}
