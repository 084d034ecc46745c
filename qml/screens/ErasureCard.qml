import QtQuick
import Krachtplan.Controls

// What somebody wants or wanted erased: how it stands, why, and of what is gone the devices, each with what its app reported.
Card {
    id: root

    required property string key
    required property string title
    required property string stateText
    required property string stateSign
    required property string reason
    required property bool mayKeep
    required property string reported
    required property var devices

    signal keepRequested(string key)

    padding: 16
    spacing: Theme.space12
    text: root.title

    AppText {
        width: parent.width
        kind: AppText.Strong
        text: root.title
    }

    InfoNote {
        width: parent.width
        tone: root.mayKeep ? Tag.Honey : -1
        iconName: root.stateSign
        text: root.stateText
    }

    FactLine {
        width: parent.width
        visible: root.reason !== ""
        iconName: "chat-centered-text"
        question: qsTr("Why")
        answer: root.reason
    }

    FactLine {
        width: parent.width
        visible: root.reported !== ""
        iconName: "devices"
        answer: root.reported
    }

    Column {
        width: parent.width
        visible: root.devices.length > 0

        // qmllint disable unqualified
        Repeater {
            model: root.devices
            delegate: ListRow {
                required property var modelData
                required property int index

                width: parent === null ? 0 : parent.width
                tappable: false
                hanging: true
                iconTile: false
                iconName: modelData.sign
                text: modelData.name
                detail: modelData.detail
                divider: index < root.devices.length - 1
            }
        }
        // qmllint enable unqualified
    }

    AppButton {
        width: parent.width
        visible: root.mayKeep
        kind: AppButton.Soft
        icon.name: "arrow-u-up-left"
        text: qsTr("Leave it standing")
        Accessible.name: qsTr("Leave it standing: %1").arg(root.title)
        onClicked: root.keepRequested(root.key)
    }
}
