import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One person of the network: where they stand, what they help with, and whether it is much. "Move to" stands in for dragging.
Sheet {
    id: root

    required property NetworkModel network

    function show(key: string) {
        root.network.clearError();
        root.network.pick(key);
        helps.text = root.network.pickedHelp;
        root.open();
    }

    function finish() {
        if (root.network.pickedEditable && helps.text !== root.network.pickedHelp)
            root.network.setHelp(root.network.pickedKey, helps.text);
        root.close();
    }

    title: root.network.pickedName
    detail: root.network.pickedCaption
    personName: root.network.pickedName
    tint: root.network.pickedTint
    square: root.network.pickedSquare

    InfoNote {
        width: parent.width
        visible: root.network.errorText !== ""
        tone: Tag.Clay
        text: root.network.errorText
    }

    AppTextArea {
        id: helps
        width: parent.width
        visible: root.network.pickedEditable
        label: qsTr("What does this person help with?")
        linesMin: 2
    }

    RingChips {
        width: parent.width
        visible: root.network.pickedEditable
        label: qsTr("Move to")
        ring: root.network.pickedRing
        onPicked: ring => root.network.moveTo(root.network.pickedKey, ring)
    }

    AppText {
        width: parent.width
        visible: root.network.pickedEditable
        kind: AppText.Label
        text: qsTr("Is it much for this person?")
    }

    Flow {
        id: loads
        width: parent.width
        spacing: Theme.space8
        visible: root.network.pickedEditable

        // qmllint disable unqualified
        Repeater {
            model: [qsTr("It is fine"), qsTr("It is a lot"), qsTr("It is too much")]
            delegate: ChoiceChip {
                required property string modelData
                required property int index

                maximumWidth: loads.width
                text: modelData
                checkable: false
                checked: root.network.pickedLoad === index + 1
                onClicked: root.network.setLoad(root.network.pickedKey, index + 1)
            }
        }
        // qmllint enable unqualified
    }

    InfoNote {
        width: parent.width
        visible: !root.network.pickedEditable
        text: qsTr("This person stands here because of the plan. Add the person yourself to write more.")
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            visible: root.network.pickedEditable
            kind: AppButton.Stop
            text: qsTr("Take out")
            onClicked: {
                root.network.remove(root.network.pickedKey);
                root.close();
            }
        }

        AppButton {
            text: qsTr("Done")
            onClicked: root.finish()
        }
    }
}
