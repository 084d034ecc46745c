import QtQuick
import Krachtplan.Controls

// What erasing does, in the order in which it happens, before anybody does it.
Card {
    id: root

    /// Who loses it, and until when and by whom it can be kept; empty where nothing is chosen yet.
    property string loses: ""
    property string keeping: ""

    spacing: 0

    ListRow {
        width: parent.width
        tappable: false
        hanging: true
        iconName: "eye-slash"
        text: qsTr("At once it is out of sight")
        detail: (root.loses === "" ? "" : root.loses + " ") + qsTr("Here right away, for the others as soon as their device meets the server.")
        divider: true
    }

    ListRow {
        width: parent.width
        tappable: false
        hanging: true
        iconName: "hourglass-medium"
        text: qsTr("For thirty days it can be left standing")
        detail: root.keeping === "" ? qsTr("By you, and by the other parents and young people of the family. What is only yours, by you alone.") : root.keeping
        divider: true
    }

    ListRow {
        width: parent.width
        tappable: false
        hanging: true
        iconName: "eraser"
        text: qsTr("Then it is destroyed")
        detail: qsTr("On the server, and on each device when it next meets the server. Here you read which app reported that, and which not yet.")
        divider: true
    }

    ListRow {
        width: parent.width
        tappable: false
        hanging: true
        iconName: "info"
        iconTone: Tag.Slate
        text: qsTr("What this does not undo")
        detail: qsTr("What was read, printed or kept in a file stays with whoever has it. Backups of the server keep sealed pieces of it for some time.")
    }
}
