import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Is it you? Asked before something that must not happen by another's hand.
Sheet {
    id: root

    required property AppCore core

    function tryWords() {
        if (words.text === "" || root.core.proofBusy)
            return;
        root.core.prove(words.text);
        words.text = "";
    }

    title: qsTr("Is it you?")
    detail: qsTr("This is important. So we ask your words once more.")
    onOpened: {
        words.text = "";
        words.field.forceActiveFocus();
    }
    onClosed: {
        words.text = "";
        root.core.giveUpProof();
    }

    AppTextField {
        id: words
        width: parent.width
        label: root.core.pinSet ? qsTr("Your passphrase or your PIN") : qsTr("Your passphrase")
        password: !shown.checked
        help: root.core.proofError
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: root.tryWords()
    }

    CheckRow {
        id: shown
        width: parent.width
        text: qsTr("Show the words")
    }

    Connections {
        target: root.core
        function onProofAsked() { root.open(); }
        function onProofGiven() { root.close(); }
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            enabled: words.text !== "" && !root.core.proofBusy
            text: root.core.proofBusy ? qsTr("Looking…") : qsTr("It is me")
            onClicked: root.tryWords()
        }
    }
}
