import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// A word of each sheet, and where the file is: then it is opened once, and counts.
Column {
    id: root

    required property ClosingModel closing

    function label(at: int): string {
        return qsTr("Sheet %1, word %2").arg(at + 1).arg(root.closing.asked.length > at ? root.closing.asked[at] : 0);
    }

    spacing: Theme.space16
    onVisibleChanged: {
        first.text = "";
        second.text = "";
        third.text = "";
    }

    AppText {
        width: parent.width
        text: qsTr("Take the three sheets and type one word of each. Then the file is opened with two of them, to be sure.")
    }

    AppTextField {
        id: first
        width: parent.width
        label: root.label(0)
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    }

    AppTextField {
        id: second
        width: parent.width
        label: root.label(1)
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    }

    AppTextField {
        id: third
        width: parent.width
        label: root.label(2)
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    }

    AppTextField {
        id: where
        width: parent.width
        label: qsTr("Where is the file kept?")
        hint: qsTr("The family reads this. For example: in the records of your organisation.")
        help: root.closing.checkText
    }

    AppButton {
        width: parent.width
        enabled: first.text.trim() !== "" && second.text.trim() !== "" && third.text.trim() !== "" && where.text.trim() !== ""
        text: qsTr("Check and put on record")
        onClicked: root.closing.check([first.text, second.text, third.text], where.text)
    }

    AppButton {
        width: parent.width
        kind: AppButton.Text
        text: qsTr("Show the words again")
        onClicked: root.closing.showAgain()
    }
}
