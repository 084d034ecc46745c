import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// How long an organisation keeps the services' file: a number of years, counted from birth or from closing, and the rule behind it.
Sheet {
    id: root

    required property ClosingModel closing
    property bool fromClosing: false

    function begin() {
        root.closing.clearError();
        root.fromClosing = root.closing.fromClosing;
        years.text = String(root.closing.years);
        organisation.text = root.closing.organisation;
        why.text = "";
        everywhere.checked = false;
        root.open();
    }

    title: qsTr("How long is the file kept?")
    detail: qsTr("The family reads what you write here.")

    Connections {
        target: root.closing
        function onTermSet() { root.close(); }
    }

    InfoNote {
        width: parent.width
        visible: root.closing.errorText !== ""
        tone: Tag.Clay
        text: root.closing.errorText
    }

    Segmented {
        width: parent.width
        label: qsTr("Counted from")
        parts: [{ text: qsTr("Age of the youngest") }, { text: qsTr("After closing") }]
        currentIndex: root.fromClosing ? 1 : 0
        onChosen: index => root.fromClosing = index === 1
    }

    AppTextField {
        id: years
        width: parent.width
        label: root.fromClosing ? qsTr("Years after closing") : qsTr("Until this age")
        maximumLength: 2
        inputMethodHints: Qt.ImhDigitsOnly
    }

    AppTextField {
        id: organisation
        width: parent.width
        label: qsTr("Organisation")
        maximumLength: 60
    }

    AppTextArea {
        id: why
        width: parent.width
        label: qsTr("Which rule is that?")
        hint: qsTr("The law, or the rule of your organisation.")
        linesMin: 2
    }

    CheckRow {
        id: everywhere
        width: parent.width
        text: qsTr("For all my plans")
        detail: qsTr("Also for those I begin later on this device")
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            text: qsTr("Keep this")
            enabled: years.text !== "" && why.text.trim() !== ""
            onClicked: root.closing.setTerm(root.fromClosing, Number(years.text), organisation.text, why.text, everywhere.checked)
        }
    }
}
