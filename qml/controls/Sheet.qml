import QtQuick
import QtQuick.Templates as T

// A sheet over the page: from below on a phone, in the middle on a tablet. Esc, the cross and a tap beside it close it.
// Children stand below each other: give them `width: parent.width`.
T.Popup {
    id: root

    property string title: ""
    property string detail: ""
    /// The person the sheet is about; empty means nobody in particular.
    property string personName: ""
    property int tint: -1
    property bool square: false
    property bool closable: true
    default property alias content: column.data
    /// Stays in view below the scrolling part: the buttons.
    property alias footer: foot.data
    readonly property Item canvas: T.Overlay.overlay
    readonly property bool wide: root.canvas !== null && root.canvas.width >= Theme.wideFrom
    /// On a low screen with large letters the buttons scroll along: kept in view they would leave no room for the rest.
    readonly property bool low: Theme.stacked && root.canvas !== null && root.canvas.height < 760
    readonly property bool footed: foot.visible && !root.low

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: root.closable ? T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside : T.Popup.NoAutoClose
    padding: 18
    topPadding: 10
    width: root.canvas === null ? 0 : Math.min(root.canvas.width, root.wide ? 560 : Theme.contentMax)
    height: root.canvas === null ? 0 : Math.min(root.canvas.height - 40, head.height + column.height + 12 + (foot.visible ? foot.height + 16 : 0) + topPadding + bottomPadding) // the footer, wherever it stands
    x: root.canvas === null ? 0 : Math.round((root.canvas.width - width) / 2)
    y: root.canvas === null ? 0 : root.wide ? Math.round((root.canvas.height - height) / 2) : root.canvas.height - height

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.move; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; to: 0; duration: Theme.move; easing.type: Easing.OutCubic }
    }

    background: Rectangle {
        radius: Theme.radiusHero
        color: Theme.bg
        border.width: Theme.borderExtra
        border.color: Theme.line

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.radiusHero
            visible: !root.wide
            color: Theme.bg
        }
    }

    contentItem: FocusScope {
        id: frame
        focus: true
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.detail

        Item {
            id: head
            width: parent.width
            height: Math.max(Theme.touchTarget, headWords.height) + 28

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 44
                height: 5
                radius: 2.5
                visible: !root.wide
                color: Theme.edge
            }

            Avatar {
                id: person
                anchors.left: parent.left
                anchors.verticalCenter: headWords.verticalCenter
                visible: root.personName !== ""
                name: root.personName
                tint: root.tint
                square: root.square
                size: 48
            }

            Column {
                id: headWords
                anchors.left: person.visible ? person.right : parent.left
                anchors.leftMargin: person.visible ? 12 : 0
                anchors.right: closer.visible ? closer.left : parent.right
                y: 18

                AppText {
                    width: parent.width
                    kind: AppText.Title
                    text: root.title
                }

                AppText {
                    width: parent.width
                    visible: root.detail !== ""
                    kind: AppText.Small
                    color: Theme.soft
                    text: root.detail
                }
            }

            AppButton {
                id: closer
                anchors.right: parent.right
                anchors.top: headWords.top
                visible: root.closable
                kind: AppButton.Text
                iconOnly: true
                icon.name: "x"
                text: qsTr("Close")
                onClicked: root.close()
            }
        }

        Flickable {
            id: scroll
            anchors.top: head.bottom
            height: parent.height - head.height - (root.footed ? foot.height + 16 : 0)
            width: parent.width
            contentHeight: column.height + (root.low && foot.visible ? foot.height + 28 : 0)
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height

            Column {
                id: column
                width: scroll.width
                spacing: Theme.space12
            }
        }

        Column {
            id: foot
            parent: root.low ? scroll.contentItem : frame
            y: root.low ? column.height + 16 : frame.height - height
            width: frame.width
            visible: children.length > 0
        }
    }
}
