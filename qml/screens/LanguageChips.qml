import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The languages of the app, each in its own name. scripts/i18n holds that every one of them is complete.
Flow {
    id: root

    required property AppCore core

    spacing: Theme.space8

    // qmllint disable unqualified
    Repeater {
        model: [{ key: "nl", name: "Nederlands" }, { key: "fr", name: "Français" }, { key: "en", name: "English" },
            { key: "tr", name: "Türkçe" }, { key: "ar", name: "العربية" }]
        delegate: ChoiceChip {
            required property var modelData

            maximumWidth: root.width
            text: modelData.name
            checkable: false
            checked: root.core.language === modelData.key
            Accessible.role: Accessible.RadioButton
            onClicked: root.core.language = modelData.key
        }
    }
    // qmllint enable unqualified
}
