import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// A PIN for some hours: set with the words, or taken away.
Sheet {
    id: root

    required property AppCore core

    function begin() {
        root.forget();
        root.open();
    }

    function forget() {
        words.text = "";
        pin.text = "";
        again.text = "";
    }

    function keep() {
        root.core.setPin(words.text, pin.text);
        root.forget();
    }

    title: root.core.pinSet ? qsTr("PIN is on") : qsTr("PIN for today")
    onClosed: root.forget()

    AppText {
        width: parent.width
        text: qsTr("With a PIN you open the app again without your words. It works for eight hours at most, only on this device, and five tries. After that, and when the device starts again, you need your words.")
    }

    InfoNote {
        width: parent.width
        text: qsTr("A PIN is quick, not strong. When your device is gone, your words protect the plan.")
    }

    AppTextField {
        id: words
        visible: !root.core.pinSet
        width: parent.width
        label: qsTr("Your passphrase")
        password: true
        help: root.core.proofError
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    }

    AppTextField {
        id: pin
        visible: !root.core.pinSet
        width: parent.width
        label: qsTr("PIN, six figures or more")
        password: true
        maximumLength: 12
        help: pin.text === "" ? "" : root.core.pinFault(pin.text)
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
    }

    AppTextField {
        id: again
        visible: !root.core.pinSet
        width: parent.width
        label: qsTr("The same PIN again")
        password: true
        maximumLength: 12
        help: again.text.length >= pin.text.length && again.text !== pin.text ? qsTr("These are not the same figures.") : ""
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
    }

    Connections {
        target: root.core
        function onPinKept() { root.close(); }
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: root.core.pinSet ? qsTr("Done") : qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            visible: root.core.pinSet
            kind: AppButton.Stop
            text: qsTr("Stop the PIN")
            onClicked: {
                root.core.dropPin();
                root.close();
            }
        }

        AppButton {
            visible: !root.core.pinSet
            enabled: !root.core.proofBusy && words.text !== "" && pin.text === again.text && root.core.pinFault(pin.text) === ""
            text: root.core.proofBusy ? qsTr("Looking…") : qsTr("Keep this PIN")
            onClicked: root.keep()
        }
    }
}
