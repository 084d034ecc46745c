import QtQuick

// The sign of the app: a sun over the horizon.
Rectangle {
    id: root

    property real size: 60

    implicitWidth: root.size
    implicitHeight: root.size
    radius: root.size * 0.28
    color: Theme.hero

    Accessible.role: Accessible.Graphic
    Accessible.name: "Krachtplan"

    Icon {
        anchors.centerIn: parent
        name: "sun-horizon"
        weight: Icon.Fill
        size: root.size * 0.66
        color: "#F9D67A"
    }
}
