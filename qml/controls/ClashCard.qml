import QtQuick
import Krachtplan.Figures

// Two versions of one sentence. Nothing is lost and nothing is urgent: choose, combine, keep both, or leave it.
Card {
    id: root

    property string title: qsTr("Two versions of one sentence")
    property string detail: ""
    property string note: ""
    /// Objects or a model with: key, name, tint, square, detail, text.
    property alias versions: rows.source
    property string currentKey: ""

    signal versionPicked(string key)
    signal chosen(string key)
    signal combineRequested()
    signal keepBothRequested()

    function other(index: int, count: int): string {
        return rows.textAt(index === 0 && count > 1 ? 1 : 0, "text");
    }

    ground: Theme.slateSoft
    rim: Theme.highContrast ? Theme.line : Theme.slateSoft
    padding: 16
    spacing: 12

    Rows {
        id: rows
        defaults: ({ key: "", name: "", tint: -1, square: false, detail: "", text: "" })
    }

    Item {
        width: parent.width
        height: headWords.height

        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: 2
            y: 4
            name: "arrows-merge"
            weight: Icon.Fill
            color: Theme.onSlate
        }

        Column {
            id: headWords
            anchors.left: sign.right
            anchors.leftMargin: 14
            anchors.right: parent.right

            AppText {
                width: parent.width
                kind: AppText.Heading
                color: Theme.onSlate
                text: root.title
            }

            AppText {
                width: parent.width
                visible: root.detail !== ""
                kind: AppText.Small
                color: Theme.onSlate
                text: root.detail
            }
        }
    }

    // qmllint disable unqualified
    Repeater {
        model: rows
        delegate: ClashVersion {
            width: parent === null ? 0 : parent.width
            chosen: key === root.currentKey
            otherText: root.other(index, rows.count)
            onClicked: root.versionPicked(key)
        }
    }
    // qmllint enable unqualified

    AppButton {
        width: parent.width
        text: qsTr("Choose this one")
        enabled: root.currentKey !== ""
        onClicked: root.chosen(root.currentKey)
    }

    ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            icon.name: "arrows-merge"
            text: qsTr("Combine")
            onClicked: root.combineRequested()
        }

        AppButton {
            kind: AppButton.Outline
            icon.name: "copy"
            text: qsTr("Both")
            onClicked: root.keepBothRequested()
        }
    }

    AppText {
        width: parent.width
        visible: root.note !== ""
        kind: AppText.Small
        color: Theme.onSlate
        text: root.note
    }
}
