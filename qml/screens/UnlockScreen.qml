import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The door: who of this device are you, and your words.
Item {
    id: root

    required property AppCore core
    property bool wordsWanted: false
    readonly property bool byPin: root.core.pinSet && !root.wordsWanted

    /// The words leave the field at once: what stays typed stays in memory.
    function tryWords() {
        if (!unlock.mayTry || words.text === "")
            return;
        if (root.byPin)
            root.core.unlockWithPin(words.text);
        else
            root.core.unlock(words.text);
        words.text = "";
    }

    UnlockModel {
        id: unlock
        core: root.core
        byPin: root.byPin
    }

    ScrollColumn {
        anchors.fill: parent
        contentMax: 440
        spacing: Theme.space20

        Item { width: 1; height: Theme.space24 }

        TitleMark { width: parent.width }

        AppText {
            width: parent.width
            kind: AppText.Display
            text: people.count > 1 ? qsTr("Hello, who are you?") : qsTr("Welcome back")
        }

        Column {
            width: parent.width
            spacing: Theme.space12
            visible: people.count > 1

            // qmllint disable unqualified
            Repeater {
                id: people
                model: root.core.profiles
                delegate: ProfileLine {
                    width: parent === null ? 0 : parent.width
                    onClicked: root.core.pickProfile(key)
                }
            }
            // qmllint enable unqualified
        }

        AppTextField {
            id: words
            width: parent.width
            label: root.byPin ? qsTr("Your PIN") : qsTr("Your passphrase")
            hint: root.byPin ? (root.core.stayingPin !== "" ? qsTr("The figures you chose for this device") : qsTr("The figures you chose for today")) : qsTr("The words on your sheet, with spaces between them")
            password: !shown.checked
            help: unlock.waitText !== "" ? unlock.waitText : root.core.errorText
            inputMethodHints: root.byPin ? Qt.ImhDigitsOnly | Qt.ImhSensitiveData : Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onAccepted: root.tryWords()
        }

        InfoNote {
            // Not beside an error that says it already.
            visible: unlock.triesText !== "" && (unlock.waitText !== "" || root.core.errorText === "")
            width: parent.width
            text: unlock.triesText
        }

        CheckRow {
            id: shown
            width: parent.width
            text: root.byPin ? qsTr("Show the figures") : qsTr("Show the words")
        }

        AppButton {
            width: parent.width
            icon.name: "lock-key-open"
            text: root.core.busy ? qsTr("Opening…") : qsTr("Open")
            enabled: unlock.mayTry && words.text !== ""
            onClicked: root.tryWords()
        }

        LinkButton {
            visible: root.core.pinSet
            anchors.horizontalCenter: parent.horizontalCenter
            maximumWidth: parent.width
            text: root.byPin ? qsTr("Use my words") : qsTr("Use my PIN")
            onClicked: root.wordsWanted = root.byPin
        }

        LinkButton {
            anchors.horizontalCenter: parent.horizontalCenter
            maximumWidth: parent.width
            text: qsTr("I do not know my words any more")
            onClicked: lostSheet.open()
        }

        InfoNote {
            width: parent.width
            tone: Tag.Plain
            iconName: "device-mobile"
            text: qsTr("Opening works without internet too. We have no key of your plan. So keep the sheet with your words in a safe place.")
        }

        AppButton {
            visible: root.core.mayAddProfile
            width: parent.width
            kind: AppButton.Outline
            icon.name: "user-plus"
            text: qsTr("Somebody else uses this device too")
            onClicked: profileSheet.open()
        }

        LooksBar {
            width: parent.width
            core: root.core
        }
    }

    Sheet {
        id: lostSheet
        title: qsTr("Without your words")

        AppText {
            width: parent.width
            text: qsTr("Nobody can look up your words for you, we cannot either. Look for the sheet you wrote them on.")
        }

        AppText {
            width: parent.width
            text: qsTr("Is the sheet gone? The plan itself is not: the others of the family and your coach have it too. Ask one of them to let you in again on this device.")
        }

        AppText {
            width: parent.width
            text: qsTr("Do you have a recovery sheet? Then everything comes back in a fresh place on this device.")
        }

        AppButton {
            visible: root.core.mayAddProfile
            width: parent.width
            kind: AppButton.Soft
            icon.name: "user-plus"
            text: qsTr("Make a fresh place")
            onClicked: root.core.addProfile("")
        }

        footer: AppButton {
            width: parent.width
            text: qsTr("Close")
            onClicked: lostSheet.close()
        }
    }

    Sheet {
        id: profileSheet
        title: qsTr("A place of your own on this device")
        detail: qsTr("With your own words. Nobody else of this device can open it.")

        AppTextField {
            id: label
            width: parent.width
            label: qsTr("What shall this place be called?")
            hint: unlock.labelNotice
            maximumLength: 40
        }

        footer: ButtonRow {
            width: parent.width

            AppButton {
                kind: AppButton.Outline
                text: qsTr("Not now")
                onClicked: profileSheet.close()
            }

            AppButton {
                text: qsTr("Next")
                onClicked: root.core.addProfile(label.text)
            }
        }
    }
}
