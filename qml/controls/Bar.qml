import QtQuick

// A number as a bar with its words beside it. A number too small to show is an empty outline ("< 5").
Item {
    id: root

    property string label: ""
    property string valueText: ""
    property real value: 0
    property real maximum: 1
    property bool concealed: false
    /// Gold instead of green.
    property bool sunny: false
    property bool track: false
    property real labelWidth: 170
    readonly property bool above: Theme.stacked || root.width < root.labelWidth * 2

    implicitWidth: 320
    implicitHeight: root.above && root.label !== "" ? words.height + 26 : Math.max(30, words.height)

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label
    Accessible.description: root.valueText

    AppText {
        id: words
        anchors.left: parent.left
        anchors.verticalCenter: root.above ? undefined : parent.verticalCenter
        width: root.above ? parent.width : root.labelWidth - 10
        visible: root.label !== ""
        kind: AppText.Small
        text: root.label
        spoken: false
    }

    Rectangle {
        id: lane
        anchors.left: parent.left
        anchors.leftMargin: root.above || root.label === "" ? 0 : root.labelWidth
        anchors.right: number.visible ? number.left : parent.right
        anchors.rightMargin: number.visible ? 10 : 0
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.above ? 4 : (parent.height - height) / 2
        height: 18
        radius: 7
        color: root.track ? Theme.sunk : "transparent"

        Rectangle {
            anchors.left: parent.left
            width: root.concealed ? 30 : Math.max(root.value > 0 ? 12 : 0, parent.width * Math.min(1, root.maximum > 0 ? root.value / root.maximum : 0))
            height: parent.height
            radius: parent.radius
            color: root.concealed ? "transparent" : root.sunny ? Theme.sun : Theme.primary
            border.width: root.concealed ? 2 : 0
            border.color: Theme.edge
        }
    }

    AppText {
        id: number
        anchors.right: parent.right
        anchors.verticalCenter: lane.verticalCenter
        width: Math.max(44, Math.ceil(implicitWidth))
        visible: root.valueText !== ""
        horizontalAlignment: Theme.rtl ? Text.AlignLeft : Text.AlignRight
        wrapMode: Text.NoWrap
        kind: AppText.Label
        text: root.valueText
        spoken: false
    }
}
