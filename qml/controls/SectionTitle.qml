import QtQuick

// The heading of a group, with a quiet action behind it.
Item {
    id: root

    property string text: ""
    property string actionText: ""
    property int count: 0
    property string iconName: ""
    readonly property bool below: Theme.stacked && root.actionText !== ""

    signal actionClicked()

    implicitWidth: 300
    implicitHeight: root.below ? words.height + link.height : Math.max(40, words.height + 8)

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.verticalCenter: words.verticalCenter
        visible: root.iconName !== ""
        name: root.iconName
        weight: Icon.Fill
        color: Theme.primary
    }

    AppText {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: sign.visible ? 34 : 0
        anchors.right: root.below || !link.visible ? parent.right : link.left
        anchors.rightMargin: root.below || !link.visible ? 0 : Theme.space12
        anchors.verticalCenter: root.below ? undefined : parent.verticalCenter
        kind: AppText.Heading
        text: root.text
    }

    AppText {
        anchors.right: parent.right
        anchors.verticalCenter: words.verticalCenter
        visible: root.count > 0 && root.actionText === ""
        kind: AppText.Heading
        color: Theme.soft
        text: root.count
    }

    LinkButton {
        id: link
        anchors.right: root.below ? undefined : parent.right
        anchors.left: root.below ? parent.left : undefined
        anchors.bottom: root.below ? parent.bottom : undefined
        anchors.verticalCenter: root.below ? undefined : parent.verticalCenter
        visible: root.actionText !== ""
        text: root.actionText
        onClicked: root.actionClicked()
    }
}
