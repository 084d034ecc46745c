import QtQuick

// A bar of ink at the bottom that says what happened, with a way back. An error stays until it is closed.
Rectangle {
    id: root

    property string text: ""
    property string actionText: ""
    property bool sticky: false
    property bool open: false

    signal actionClicked()
    signal closed()

    function show(text: string, actionText: string, sticky: bool) {
        root.text = text;
        root.actionText = actionText;
        root.sticky = sticky;
        root.open = true;
        timer.restart();
    }

    function hide() {
        root.open = false;
        root.closed();
    }

    implicitWidth: 340
    implicitHeight: Math.max(60, (Theme.stacked ? words.height + tools.height : Math.max(words.height, tools.height)) + 16)
    radius: Theme.radiusControl + 2
    color: Theme.ink
    visible: opacity > 0
    opacity: root.open ? 1 : 0

    Behavior on opacity {
        NumberAnimation { duration: Theme.quick }
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Timer {
        id: timer
        interval: Theme.toastStays
        running: root.open && !root.sticky
        onTriggered: root.hide()
    }

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: words.verticalCenter
        name: root.sticky ? "info" : "check-circle"
        weight: Icon.Fill
        color: root.dark
    }

    // On ink the colours of the other theme are the readable ones.
    readonly property color dark: Theme.highContrast ? Theme.bg : Theme.dark ? Theme.hero : "#8FD3C1"

    AppText {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: 12
        anchors.right: Theme.stacked ? parent.right : tools.left
        anchors.rightMargin: 12
        y: Theme.stacked ? 10 : (parent.height - height) / 2
        color: Theme.bg
        text: root.text
        spoken: false
    }

    Row {
        id: tools
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.stacked ? 6 : (parent.height - height) / 2

        ToastButton {
            visible: root.actionText !== ""
            text: root.actionText
            ink: root.dark
            onClicked: {
                root.open = false;
                root.actionClicked();
            }
        }

        ToastButton {
            visible: root.sticky || root.actionText === ""
            text: qsTr("Close")
            ink: root.dark
            onClicked: root.hide()
        }
    }
}
