import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Said some days before a plan closes for having met no server.
InfoNote {
    id: root

    required property AppCore core

    visible: root.core.leaseNote !== ""
    iconName: "cloud-slash"
    text: root.core.leaseNote
}
