import QtQuick

// The top of a page. With a way back the title is a heading; without, it is the largest words of the page.
Item {
    id: root

    property string title: ""
    property string detail: ""
    property bool back: false
    /// "x" for a page that closes instead of going back.
    property string backIcon: "arrow-left"
    /// Icon buttons or an avatar at the end.
    default property alias actions: tools.data
    /// Something instead of `detail`, as the sync line.
    property alias below: extra.data

    signal backRequested()

    implicitWidth: 358
    implicitHeight: Math.max(72, words.height + 20)

    AppButton {
        id: backButton
        anchors.left: parent.left
        anchors.leftMargin: -10
        y: Math.max(0, (Math.min(root.height, 72) - height) / 2)
        visible: root.back
        kind: AppButton.Text
        iconOnly: true
        icon.name: root.backIcon
        text: root.backIcon === "x" ? qsTr("Close") : qsTr("Back")
        onClicked: root.backRequested()
    }

    Column {
        id: words
        anchors.left: root.back ? backButton.right : parent.left
        anchors.leftMargin: root.back ? 6 : 4
        anchors.right: tools.left
        anchors.rightMargin: 8
        y: Math.max(8, (72 - title.height - (extra.visible || subtitle.visible ? 22 : 0)) / 2)

        AppText {
            id: title
            width: parent.width
            kind: root.back ? AppText.Heading : AppText.Display
            // The largest words of a page are large enough before they no longer fit beside the buttons.
            scaleMax: root.back ? 2 : 1.6
            text: root.title
        }

        AppText {
            id: subtitle
            width: parent.width
            visible: root.detail !== ""
            kind: AppText.Small
            color: Theme.soft
            text: root.detail
        }

        Column {
            id: extra
            width: parent.width
            visible: children.length > 0
        }
    }

    Row {
        id: tools
        anchors.right: parent.right
        y: Math.max(0, (Math.min(root.height, 72) - height) / 2)
        spacing: 2
    }
}
