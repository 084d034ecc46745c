import QtQuick
import Krachtplan.Controls

// One device, and taking it out with a second question.
Column {
    id: root

    required property string key
    required property string name
    required property string contact
    required property bool own
    required property int index
    property bool divider: false
    property bool asking: false

    signal askRequested()
    signal takeOutRequested()
    signal keepRequested()

    spacing: 0

    ListRow {
        width: parent.width
        iconName: "device-mobile"
        text: root.name
        detail: root.contact
        tappable: false
        caret: false
    }

    AppText {
        width: parent.width
        visible: root.asking
        bottomPadding: Theme.space8
        text: root.own ? qsTr("This is the device in your hand. Then you can no longer read the plan here.") : qsTr("Take this device out of the plan?")
    }

    ButtonRow {
        width: parent.width

        AppButton {
            visible: root.asking
            kind: AppButton.Outline
            text: qsTr("Keep it")
            onClicked: root.keepRequested()
        }

        AppButton {
            kind: AppButton.Stop
            text: qsTr("Take it out")
            onClicked: root.asking ? root.takeOutRequested() : root.askRequested()
        }
    }

    Divider {
        width: parent.width
        visible: root.divider
    }
}
