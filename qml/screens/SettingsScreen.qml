import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// More: how it looks, the lock, and what we promise.
Item {
    id: root

    required property AppCore core
    readonly property var languages: [{ key: "nl", text: "Nederlands" }, { key: "en", text: "English" }, { key: "ar", text: "العربية" }]
    readonly property var scales: [1, 1.25, 1.5, 2]

    signal backRequested()
    signal membersRequested()

    ScrollColumn {
        anchors.fill: parent

        PageHeader {
            width: parent.width
            title: qsTr("More")
            detail: root.core.personName
        }

        ListRow {
            visible: root.core.space.length > 0 && root.core.home !== AppCore.Helping
            width: parent.width
            iconName: "users"
            text: qsTr("People and devices")
            caret: true
            onClicked: root.membersRequested()
        }

        SectionTitle { width: parent.width; text: qsTr("Language") }

        Flow {
            width: parent.width
            spacing: Theme.space8

            Repeater {
                model: root.languages
                // qmllint disable unqualified
                delegate: ChoiceChip {
                    required property var modelData
                    text: modelData.text
                    checkable: false
                    checked: root.core.language === modelData.key
                    onClicked: root.core.language = modelData.key
                }
                // qmllint enable unqualified
            }
        }

        SectionTitle { width: parent.width; text: qsTr("Size of the letters") }

        Flow {
            width: parent.width
            spacing: Theme.space8

            Repeater {
                model: root.scales
                // qmllint disable unqualified
                delegate: ChoiceChip {
                    required property real modelData
                    text: qsTr("%1 %").arg(Math.round(modelData * 100))
                    checkable: false
                    checked: Math.abs(root.core.textScale - modelData) < 0.01
                    onClicked: root.core.textScale = modelData
                }
                // qmllint enable unqualified
            }
        }

        SectionTitle { width: parent.width; text: qsTr("How it looks") }

        Card {
            width: parent.width
            spacing: 0

            CheckRow {
                width: parent.width
                text: qsTr("Dark")
                checked: root.core.dark
                divider: true
                onToggled: root.core.dark = checked
            }

            CheckRow {
                width: parent.width
                text: qsTr("Strong contrast")
                checked: root.core.highContrast
                divider: true
                onToggled: root.core.highContrast = checked
            }

            CheckRow {
                width: parent.width
                text: qsTr("Less movement")
                checked: root.core.reducedMotion
                onToggled: root.core.reducedMotion = checked
            }
        }

        SectionTitle { width: parent.width; text: qsTr("What we promise") }

        InfoNote {
            width: parent.width
            iconName: "key"
            text: qsTr("Only people you share with can read the plan. We and the hosting company cannot.")
        }

        InfoNote {
            width: parent.width
            iconName: "prohibit"
            text: qsTr("If you stop sharing, they get nothing new. What they already read, they may remember.")
        }

        InfoNote {
            width: parent.width
            iconName: "arrows-merge"
            text: qsTr("Two people change the same sentence? Both stay, until one of you chooses.")
        }

        AppButton {
            width: parent.width
            kind: AppButton.Outline
            icon.name: "lock-key"
            text: qsTr("Lock now")
            onClicked: root.core.lock()
        }
    }
}
