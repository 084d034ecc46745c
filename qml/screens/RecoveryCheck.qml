import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Two of the words, read from the paper.
Column {
    id: root

    required property RecoveryModel sheet

    spacing: Theme.space16
    onVisibleChanged: {
        first.text = "";
        second.text = "";
    }

    AppText {
        width: parent.width
        text: qsTr("Take your paper and type these two words. Then we know that it is right.")
    }

    AppTextField {
        id: first
        width: parent.width
        label: qsTr("Word %1").arg(root.sheet.firstAsked)
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    }

    AppTextField {
        id: second
        width: parent.width
        label: qsTr("Word %1").arg(root.sheet.secondAsked)
        help: root.sheet.checkText
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    }

    AppButton {
        width: parent.width
        enabled: first.text.trim() !== "" && second.text.trim() !== ""
        text: qsTr("Check")
        onClicked: root.sheet.answer(first.text, second.text)
    }

    AppButton {
        width: parent.width
        kind: AppButton.Text
        text: qsTr("Show the words again")
        onClicked: root.sheet.showAgain()
    }
}
