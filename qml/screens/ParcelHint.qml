import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Shown only when something was handed in for me to look at.
Card {
    id: root

    required property AppCore core

    signal wanted()

    visible: parcels.count > 0 && !root.core.lent
    spacing: 0

    ParcelsModel {
        id: parcels
        host: root.core.host
        space: root.core.space
    }

    ListRow {
        width: parent.width
        iconName: "tray"
        iconTone: Tag.Slate
        text: qsTr("Unsent work of a device was handed in")
        detail: qsTr("Look at it, and take over what is right.")
        count: parcels.count
        onClicked: root.wanted()
    }
}
