import QtQuick
import Krachtplan.Controls

// One thing that somebody else reads, under the name of its part.
Column {
    id: root

    required property string words
    required property string caption
    required property string sign
    required property string part
    required property bool opens
    required property bool closes

    AppText {
        width: parent.width
        visible: root.opens
        topPadding: Theme.space16
        bottomPadding: Theme.space4
        kind: AppText.Label
        color: Theme.soft
        text: root.part === "" ? qsTr("Something of the plan") : root.part
        Accessible.role: Accessible.Heading
    }

    ListRow {
        width: parent.width
        tappable: false
        hanging: true
        iconName: root.sign
        text: root.words
        detail: root.caption
        divider: !root.closes
    }
}
