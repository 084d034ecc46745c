import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The language and the size of the letters, before anybody is in: two words that open a choice.
Flow {
    id: root

    required property AppCore core
    readonly property string languageName: ({ nl: "Nederlands", fr: "Français", en: "English", tr: "Türkçe", ar: "العربية" })[root.core.language]

    spacing: Theme.space12

    AppButton {
        objectName: "language"
        maximumWidth: root.width
        kind: AppButton.Text
        icon.name: "translate"
        text: root.languageName
        Accessible.name: qsTr("Language: %1").arg(root.languageName)
        onClicked: sheet.open()
    }

    AppButton {
        objectName: "letters"
        maximumWidth: root.width
        kind: AppButton.Text
        icon.name: "text-aa"
        text: qsTr("Larger letters")
        onClicked: sheet.open()
    }

    Sheet {
        id: sheet
        objectName: "looksSheet"
        title: qsTr("How it looks")

        AppText {
            width: parent.width
            kind: AppText.Label
            text: qsTr("Language")
        }

        LanguageChips {
            width: parent.width
            core: root.core
        }

        AppText {
            width: parent.width
            kind: AppText.Label
            text: qsTr("Size of the letters")
        }

        ScaleChips {
            width: parent.width
            core: root.core
        }

        footer: AppButton {
            width: parent.width
            text: qsTr("Done")
            onClicked: sheet.close()
        }
    }
}
