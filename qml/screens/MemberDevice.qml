import QtQuick
import Krachtplan.Controls

// One device: when it was last seen, and taking it out, with the question how it was when it got lost.
Column {
    id: root

    required property string key
    required property string name
    required property string sign
    required property string contact
    required property string note
    required property bool own
    required property bool removed
    required property bool mayTakeOut
    required property int index
    property bool divider: false
    property bool asking: false
    /// 0 it was locked, 1 it was open, 2 nobody knows; -1 not said yet.
    property int howItWas: -1
    property string lossText: ""

    signal askRequested()
    signal recordRequested()
    signal lossSaid(int howItWas)
    signal takeOutRequested()
    signal keepRequested()

    spacing: Theme.space4

    ListRow {
        width: parent.width
        iconName: root.sign
        iconTone: root.removed ? Tag.Plain : Tag.Primary
        faded: root.removed
        text: root.name
        detail: root.contact === "" ? root.note : root.note === "" ? root.contact : root.contact + ". " + root.note
        tappable: root.removed
        onClicked: root.recordRequested()
    }

    AppText {
        width: parent.width
        visible: root.asking
        kind: AppText.Strong
        text: qsTr("Take this device out of the plan?")
    }

    AppText {
        width: parent.width
        visible: root.asking
        text: qsTr("Was it locked when it got lost?")
    }

    Flow {
        id: chips
        width: parent.width
        spacing: Theme.space8
        visible: root.asking

        // qmllint disable unqualified
        Repeater {
            model: [qsTr("Yes, it was locked"), qsTr("No, it was open"), qsTr("I do not know")]
            delegate: ChoiceChip {
                required property string modelData
                required property int index

                maximumWidth: chips.width
                text: modelData
                checkable: false
                checked: root.howItWas === index
                Accessible.role: Accessible.RadioButton
                onClicked: root.lossSaid(index)
            }
        }
        // qmllint enable unqualified
    }

    InfoNote {
        width: parent.width
        visible: root.asking && root.lossText !== ""
        text: root.lossText
    }

    ButtonRow {
        width: parent.width
        visible: root.mayTakeOut

        AppButton {
            visible: root.asking
            kind: AppButton.Outline
            text: qsTr("Keep it")
            onClicked: root.keepRequested()
        }

        AppButton {
            enabled: !root.asking || root.howItWas >= 0
            kind: AppButton.Stop
            text: qsTr("Take it out")
            onClicked: root.asking ? root.takeOutRequested() : root.askRequested()
        }
    }

    Divider {
        width: parent.width
        visible: root.divider
    }
}
