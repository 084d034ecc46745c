import QtQuick

// The frame of every row in a list: something in front, words, something behind. With large text what is behind goes below.
Pressable {
    id: root

    property string overline: ""
    property string detail: ""
    property bool divider: false
    property bool tappable: true
    property bool strong: true
    property bool faded: false
    /// What stands in front and behind keeps to the first line.
    property bool hanging: false
    property int titleFormat: Text.PlainText
    property real gap: 14
    property alias leading: front.data
    property alias trailing: back.data
    /// Further lines below the words.
    property alias below: more.data
    /// What is behind may go below the words when the text is large.
    property bool stackable: false
    readonly property bool stacked: Theme.stacked && root.stackable

    topPadding: 10
    bottomPadding: 10
    implicitHeight: Math.max(Theme.rowHeight, contentHeight + topPadding + bottomPadding)
    readonly property real contentHeight: Math.max(front.height, words.height + (root.stacked ? back.height + 8 : 0), back.height)
    focusPolicy: root.tappable ? Qt.StrongFocus : Qt.NoFocus

    Accessible.role: root.tappable ? Accessible.Button : Accessible.ListItem
    Accessible.name: root.overline === "" ? root.text : root.overline + ": " + root.text
    Accessible.description: root.detail

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: -6
            anchors.rightMargin: -6
            radius: 10
            visible: root.tappable && root.pressed
            color: Theme.sunk
        }

        Divider {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: root.divider
        }

        FocusRing {
            control: root
            shown: root.visualFocus
            anchors.margins: -3
        }
    }

    contentItem: Item {
        Row {
            id: front
            anchors.left: parent.left
            anchors.top: root.hanging ? parent.top : undefined
            anchors.topMargin: root.hanging ? 2 : 0
            anchors.verticalCenter: root.hanging ? undefined : parent.verticalCenter
            height: childrenRect.height
        }

        Column {
            id: words
            anchors.left: front.right
            anchors.leftMargin: front.width > 0 ? root.gap : 0
            anchors.right: root.stacked || back.width === 0 ? parent.right : back.left
            anchors.rightMargin: root.stacked || back.width === 0 ? 0 : 8
            anchors.top: root.hanging || root.stacked ? parent.top : undefined
            anchors.verticalCenter: root.hanging || root.stacked ? undefined : parent.verticalCenter
            spacing: 2

            AppText {
                width: parent.width
                visible: root.overline !== ""
                kind: AppText.Small
                color: Theme.soft
                text: root.overline
                spoken: false
            }

            AppText {
                width: parent.width
                visible: root.text !== ""
                kind: root.strong && !root.faded ? AppText.Strong : AppText.Body
                color: root.faded ? Theme.soft : Theme.ink
                textFormat: root.titleFormat
                wrapMode: Text.Wrap // a word that is wider than the row, with large letters, is broken, never cut
                text: root.text
                spoken: false
            }

            AppText {
                width: parent.width
                visible: root.detail !== ""
                kind: AppText.Small
                color: Theme.soft
                wrapMode: Text.Wrap
                text: root.detail
                spoken: false
            }

            Column {
                id: more
                width: parent.width
                visible: visibleChildren.length > 0
            }
        }

        Row {
            id: back
            anchors.right: root.stacked ? undefined : parent.right
            anchors.left: root.stacked ? words.left : undefined
            anchors.top: root.stacked ? words.bottom : root.hanging ? parent.top : undefined
            anchors.topMargin: root.stacked ? 8 : root.hanging ? 2 : 0
            anchors.verticalCenter: root.stacked || root.hanging ? undefined : parent.verticalCenter
            height: childrenRect.height
            spacing: 8
        }
    }
}
