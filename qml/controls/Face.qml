import QtQuick
import Krachtplan.Figures

// One face on its own, 1 (very hard) to 5 (very well).
FaceFigure {
    id: root

    property real size: 36
    readonly property string word: [qsTr("Very hard"), qsTr("Hard"), qsTr("In between"), qsTr("Well"), qsTr("Very well")][root.value - 1]

    implicitWidth: root.size
    implicitHeight: root.size
    theme: Theme

    Accessible.role: Accessible.Graphic
    Accessible.name: root.word
}
