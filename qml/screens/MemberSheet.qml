import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One person: the four words both see, and the devices, each of which can be taken out.
Sheet {
    id: root

    required property MembersModel people
    property string asking: ""
    property int howItWas: -1

    signal recordRequested(string device)
    signal devicesRequested()

    function ask(device: string) {
        root.asking = device;
        root.howItWas = -1;
    }

    function show(person: string) {
        root.people.clearError();
        root.ask("");
        root.people.pick(person);
        root.open();
    }

    title: root.people.pickedName
    detail: root.people.pickedCaption
    personName: root.people.pickedName
    tint: root.people.pickedTint
    square: root.people.pickedSquare

    InfoNote {
        width: parent.width
        visible: root.people.errorText !== ""
        tone: Tag.Clay
        text: root.people.errorText
    }

    MemberWords {
        width: parent.width
        visible: !root.people.pickedMe && root.people.words.length > 0
        personName: root.people.pickedName
        words: root.people.words
        confirmed: root.people.pickedConfirmed
        onSame: root.people.confirmWords()
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Devices")
    }

    Card {
        width: parent.width
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: rows
            model: root.people.devices
            delegate: MemberDevice {
                width: parent.width
                divider: index < rows.count - 1
                asking: root.asking === key
                howItWas: root.howItWas
                lossText: root.howItWas < 0 ? "" : root.people.lossText(root.howItWas)
                onAskRequested: root.ask(key)
                onRecordRequested: root.recordRequested(key)
                onLossSaid: how => root.howItWas = how
                onTakeOutRequested: root.people.removeDevice(key)
                onKeepRequested: root.ask("")
            }
        }
        // qmllint enable unqualified
    }

    InfoNote {
        width: parent.width
        text: qsTr("A device that is taken out gets nothing new, and the locks are changed. What it read already, it may still hold.")
    }

    LinkButton {
        visible: root.people.pickedMe
        maximumWidth: parent.width
        text: qsTr("To my devices")
        onClicked: root.devicesRequested()
    }

    Connections {
        target: root.people
        function onDeviceRemoved() { root.ask(""); }
    }

    footer: AppButton {
        width: parent.width
        text: qsTr("Done")
        onClicked: root.close()
    }
}
