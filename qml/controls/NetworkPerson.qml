import QtQuick

// One person in the circles, with the name below.
FocusScope {
    id: root

    required property string key
    required property string name
    required property string caption
    required property int tint
    required property bool square
    required property bool asked
    required property bool helps
    required property int index
    /// As much of the ring as the figure keeps for one person.
    readonly property real seat: 74

    signal picked()

    width: seat
    height: 42 + label.height + 2
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.description: root.helps ? qsTr("may help") : root.asked ? qsTr("asked") : ""
    Accessible.onPressAction: root.picked()
    Keys.onReturnPressed: root.picked()
    Keys.onSpacePressed: root.picked()

    TapHandler {
        onTapped: root.picked()
    }

    Avatar {
        anchors.horizontalCenter: parent.horizontalCenter
        size: 42
        name: root.name
        tint: root.tint
        square: root.square
        asked: root.asked
        helps: root.helps
        ringed: true
        ring: Theme.surface

        FocusRing {
            control: root
            radius: root.square ? 18 : 26
        }
    }

    AppText {
        id: label
        anchors.horizontalCenter: parent.horizontalCenter
        y: 44
        width: root.seat
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Theme.arabic ? 0.84 : 15
        wrapMode: Text.Wrap
        maximumLineCount: 2
        // Over the line of a ring the words stay readable.
        style: Text.Outline
        styleColor: Theme.bg
        kind: AppText.Tiny
        scaleMax: 1.3
        text: root.caption === "" ? root.name : root.caption
        spoken: false
    }
}
