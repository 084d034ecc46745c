import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// A PIN for some hours, or one that stays: set with the words, or taken away.
Sheet {
    id: root

    required property AppCore core

    function begin() {
        root.forget();
        kinds.stay = root.core.stayingPin !== "";
        root.open();
    }

    function forget() {
        words.text = "";
        pin.text = "";
        again.text = "";
    }

    function keep() {
        if (kinds.stay)
            root.core.setStayingPin(words.text, pin.text);
        else
            root.core.setPin(words.text, pin.text);
        root.forget();
    }

    title: root.core.pinSet ? qsTr("PIN is on") : root.core.stayingPinOffer !== "" ? qsTr("PIN") : qsTr("PIN for today")
    onClosed: root.forget()

    PinKinds {
        id: kinds
        width: parent.width
        core: root.core
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
