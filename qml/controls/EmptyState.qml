import QtQuick

// Nothing here yet, and that is fine.
Card {
    id: root

    property string iconName: "plant"
    property string title: ""
    property string detail: ""
    property string actionText: ""

    signal actionClicked()

    padding: 18
    spacing: 8

    Icon {
        anchors.left: parent === null ? undefined : parent.left
        name: root.iconName
        weight: Icon.Fill
        size: 44
        color: Theme.primary
    }

    AppText {
        width: parent.width
        kind: AppText.Strong
        text: root.title
    }

    AppText {
        width: parent.width
        visible: root.detail !== ""
        kind: AppText.Small
        color: Theme.soft
        text: root.detail
    }

    AppButton {
        width: parent.width
        visible: root.actionText !== ""
        kind: AppButton.Soft
        text: root.actionText
        onClicked: root.actionClicked()
    }
}
