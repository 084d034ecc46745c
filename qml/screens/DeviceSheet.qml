import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One device of one's own: its name, the words to compare, and taking it out.
Sheet {
    id: root

    required property DevicesModel devices
    property bool asking: false

    function show(device: string) {
        root.devices.clearError();
        root.devices.pick(device);
        root.asking = false;
        name.text = root.devices.pickedName;
        root.open();
    }

    title: root.devices.pickedName
    detail: root.devices.pickedDetail

    InfoNote {
        width: parent.width
        visible: root.devices.errorText !== ""
        tone: Tag.Clay
        text: root.devices.errorText
    }

    AppTextField {
        id: name
        visible: !root.devices.pickedPaper && !root.asking
        width: parent.width
        label: qsTr("What do you call this device?")
        hint: qsTr("Everybody in the plan can read this name.")
        maximumLength: 60
    }

    AppButton {
        visible: name.visible
        enabled: name.text.trim() !== "" && name.text.trim() !== root.devices.pickedName
        width: parent.width
        kind: AppButton.Soft
        text: qsTr("Keep this name")
        onClicked: root.devices.rename(root.devices.pickedKey, name.text)
    }

    SectionTitle {
        width: parent.width
        visible: words.visible
        text: qsTr("Four words")
    }

    AppText {
        width: parent.width
        visible: words.visible
        text: qsTr("Both devices show the same four words. If they differ, take it out: somebody stands in between.")
    }

    FourWords {
        id: words
        width: parent.width
        visible: root.devices.words.length > 0 && !root.asking
        words: root.devices.words
    }

    InfoNote {
        width: parent.width
        visible: root.devices.pickedThisOne
        text: qsTr("This is the device in your hand. You take it out from another device of yours, or your coach does.")
    }

    Column {
        width: parent.width
        spacing: Theme.space12
        visible: root.asking

        AppText {
            width: parent.width
            kind: AppText.Strong
            text: root.devices.pickedPaper ? qsTr("Does this sheet have to stop working?") : qsTr("Take this device out?")
        }

        AppText {
            width: parent.width
            text: root.devices.pickedPaper ? qsTr("From now on it opens nothing any more. Without a sheet, what only you can read is gone when your devices are gone.")
                : qsTr("It gets nothing new from now on, and the locks change at once. As soon as it meets the server it is wiped. What it had not sent is handed in first, so that you can look at it.")
        }

        AppText {
            width: parent.width
            visible: !root.devices.pickedPaper
            color: Theme.soft
            text: qsTr("What was read on it already, somebody can remember.")
        }
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: root.asking ? qsTr("Keep it") : qsTr("Done")
            onClicked: root.asking ? root.asking = false : root.close()
        }

        AppButton {
            visible: !root.devices.pickedThisOne
            kind: AppButton.Stop
            icon.name: "prohibit"
            text: qsTr("Take it out")
            onClicked: root.asking ? root.devices.takeOut(root.devices.pickedKey) : root.asking = true
        }
    }
}
