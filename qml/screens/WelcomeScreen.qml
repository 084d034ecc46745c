import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The first two minutes: who are you, your words, and you are in.
Item {
    id: root

    required property AppCore core
    property int step: 0
    property string passphrase: ""
    property string role: "parent"
    /// How somebody with a plan elsewhere comes in: "device", "sheet" or empty.
    property string way: ""

    function wrongWords(): bool {
        return retyped.text.trim().split(/\s+/).length >= root.passphrase.split(" ").length && !root.same();
    }

    function same(): bool {
        return retyped.text.trim().toLowerCase().split(/\s+/).join(" ") === root.passphrase;
    }

    function back() {
        if (root.step > 0)
            root.step = root.step - 1;
        else
            root.core.cancelProfile();
    }

    function next() {
        if (root.step === 0)
            root.passphrase = root.core.freshPassphrase(root.role);
        if (root.step < 2)
            root.step = root.step + 1;
        else
            root.core.createFor(root.way, name.text, root.role, root.passphrase);
    }

    ScrollColumn {
        anchors.fill: parent
        contentMax: 480
        spacing: Theme.space16

        Item { width: 1; height: Theme.space16 }

        TitleMark { width: parent.width }

        AppText {
            width: parent.width
            kind: AppText.Display
            text: root.step === 0 ? qsTr("Welcome") : root.step === 1 ? qsTr("Write these words down") : qsTr("Type your words once")
        }

        AppText {
            width: parent.width
            text: root.step === 0 ? (root.way === "" ? qsTr("One family, one plan, in your own hands. Who are you?") : qsTr("First words for this device, then your plan. Who are you?"))
                : root.step === 1 ? qsTr("With these words you open your plan on this device. Write them on paper and keep it safe. Nobody can look them up for you.")
                : qsTr("So that we know they are on your paper.")
        }

        AppTextField {
            id: name
            visible: root.step === 0
            width: parent.width
            label: qsTr("Your first name")
            maximumLength: 60
        }

        Flow {
            id: chips
            visible: root.step === 0
            width: parent.width
            spacing: Theme.space8

            // qmllint disable unqualified
            Repeater {
                model: [{ key: "parent", name: qsTr("Parent") }, { key: "youth", name: qsTr("Young person") },
                    { key: "buddy", name: qsTr("Buddy") }, { key: "network", name: qsTr("Family, friend or neighbour") },
                    { key: "coach", name: qsTr("Coach") }, { key: "elp", name: qsTr("Other help") }]
                delegate: ChoiceChip {
                    required property var modelData

                    maximumWidth: chips.width
                    text: modelData.name
                    checkable: false
                    checked: root.role === modelData.key
                    Accessible.role: Accessible.RadioButton
                    onClicked: root.role = modelData.key
                }
            }
            // qmllint enable unqualified
        }

        Card {
            visible: root.step === 1
            width: parent.width

            AppText {
                width: parent.width
                kind: AppText.Title
                text: root.passphrase
            }
        }

        AppTextField {
            id: retyped
            visible: root.step === 2
            width: parent.width
            label: qsTr("Your passphrase")
            help: root.core.errorText !== "" ? root.core.errorText : root.wrongWords() ? qsTr("These are not the same words yet. Look at your paper.") : ""
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        }

        AppButton {
            width: parent.width
            text: root.step === 0 ? qsTr("Next") : root.step === 1 ? qsTr("I wrote them down") : root.core.busy ? qsTr("Making your safe place…") : qsTr("Start")
            enabled: root.step === 0 ? name.text.trim().length > 0 : root.step === 1 || (root.same() && !root.core.busy)
            onClicked: root.next()
        }

        AppButton {
            visible: (root.step > 0 || root.core.addingProfile) && !root.core.busy
            width: parent.width
            kind: AppButton.Text
            text: qsTr("Back")
            onClicked: root.back()
        }

        WelcomeWays {
            visible: root.step === 0
            width: parent.width
            way: root.way
            onPicked: way => root.way = way
        }

        LooksBar {
            visible: root.step === 0
            width: parent.width
            core: root.core
        }
    }
}
