import QtQuick
import Krachtplan.Figures

// Choose one of five faces, or tap the chosen one again to take it back. One tab stop; arrows move and choose.
FocusScope {
    id: root

    /// 0 is not chosen.
    property int value: 0
    property string label: ""
    property real size: 48
    readonly property real cell: Math.max(Theme.touchTarget, Math.min(root.size * 1.3, root.width / 5))

    /// 1 to 5, or 0 when the choice was taken back.
    signal picked(int value)

    function step(by: int) {
        const next = root.value === 0 ? 3 : Math.max(1, Math.min(5, root.value + by));
        if (next !== root.value)
            root.picked(next);
    }

    implicitWidth: root.size * 1.3 * 5
    implicitHeight: Math.max(Theme.touchTarget, root.size * 1.3)
    activeFocusOnTab: true

    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Keys.onLeftPressed: root.step(Theme.rtl ? 1 : -1)
    Keys.onRightPressed: root.step(Theme.rtl ? -1 : 1)
    Keys.onUpPressed: root.step(1)
    Keys.onDownPressed: root.step(-1)
    Keys.onDeletePressed: root.picked(0)
    Keys.onDigit1Pressed: root.picked(1)
    Keys.onDigit2Pressed: root.picked(2)
    Keys.onDigit3Pressed: root.picked(3)
    Keys.onDigit4Pressed: root.picked(4)
    Keys.onDigit5Pressed: root.picked(5)

    Row {
        id: line
        width: parent.width

        // qmllint disable unqualified
        Repeater {
            model: 5
            delegate: Item {
                id: seat

                required property int index
                readonly property bool chosen: root.value === index + 1

                width: Math.min(root.width / 5, root.cell)
                height: root.height

                Accessible.role: Accessible.RadioButton
                Accessible.name: face.word
                Accessible.checked: seat.chosen
                Accessible.onPressAction: root.picked(seat.chosen ? 0 : seat.index + 1)

                FaceFigure {
                    id: face

                    readonly property string word: [qsTr("Very hard"), qsTr("Hard"), qsTr("In between"), qsTr("Well"), qsTr("Very well")][seat.index]
                    readonly property real side: Math.min(root.size, seat.width / 1.12) * (seat.chosen ? 1.12 : 0.95)

                    anchors.centerIn: parent
                    width: Math.round(side)
                    height: width
                    theme: Theme
                    value: seat.index + 1
                    chosen: seat.chosen
                    opacity: root.value === 0 || seat.chosen || Theme.highContrast ? 1 : 0.7
                }

                TapHandler {
                    onTapped: root.picked(seat.chosen ? 0 : seat.index + 1)
                }
            }
        }
        // qmllint enable unqualified
    }

    FocusRing {
        control: root
        anchors.margins: -3
    }
}
