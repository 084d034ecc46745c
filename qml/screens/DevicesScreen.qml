import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// My devices: which there are, one more, out with a lost one.
Item {
    id: root

    required property AppCore core
    property bool back: true

    signal backRequested()
    signal recoveryRequested()

    DevicesModel {
        id: devices
        host: root.core.host
        space: root.core.anyPlan
        onTakenOut: deviceSheet.close()
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("My devices")
        back: root.back
        onBackRequested: root.backRequested()
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        InfoNote {
            width: parent.width
            visible: devices.errorText !== "" && !deviceSheet.opened && !addSheet.opened
            tone: Tag.Clay
            text: devices.errorText
        }

        AppText {
            width: parent.width
            color: Theme.soft
            text: qsTr("On these devices you can open your plan. Do you miss one? Take it out at once.")
        }

        Card {
            width: parent.width
            visible: rows.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: rows
                model: devices.devices
                delegate: OwnDeviceLine {
                    width: parent === null ? 0 : parent.width
                    divider: index < rows.count - 1
                    onClicked: deviceSheet.show(key)
                }
            }
            // qmllint enable unqualified
        }

        AppButton {
            width: parent.width
            icon.name: "plus"
            text: qsTr("Add a device")
            onClicked: addSheet.begin()
        }

        Card {
            width: parent.width
            visible: !devices.hasSheet
            spacing: 0

            ListRow {
                width: parent.width
                iconName: "file-text"
                iconTone: Tag.Honey
                text: qsTr("Recovery sheet")
                detail: qsTr("Brings everything back when all your devices are gone")
                onClicked: root.recoveryRequested()
            }
        }

        SectionTitle {
            width: parent.width
            visible: out.count > 0
            text: qsTr("Taken out")
        }

        Card {
            width: parent.width
            visible: out.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: out
                model: devices.gone
                delegate: OwnDeviceLine {
                    width: parent === null ? 0 : parent.width
                    divider: index < out.count - 1
                    onClicked: lossSheet.show(key)
                }
            }
            // qmllint enable unqualified
        }
    }

    DeviceSheet {
        id: deviceSheet
        devices: devices
    }

    LossSheet {
        id: lossSheet
        core: root.core
    }

    AddDeviceSheet {
        id: addSheet
        devices: devices
        core: root.core
    }
}
