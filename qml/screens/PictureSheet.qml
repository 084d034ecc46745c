import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One picture, large, with its words; whoever may change the goal can take it out.
Sheet {
    id: root

    required property PicturesModel pictures
    property bool mayWrite: false
    property bool removing: false

    title: qsTr("Picture")
    onOpened: root.removing = false
    onClosed: root.pictures.lookAway()

    Connections {
        target: root.pictures
        function onRemoved() { root.close(); }
    }

    InfoNote {
        width: parent.width
        visible: root.pictures.errorText !== ""
        tone: Tag.Clay
        text: root.pictures.errorText
    }

    PictureView {
        width: parent.width
        height: Math.min(520, Math.round(parent.width * ratio))
        visible: root.pictures.lookedHere
        image: root.pictures.large
        Accessible.role: Accessible.Graphic
        Accessible.name: root.pictures.lookedCaption === "" ? qsTr("Picture without words") : root.pictures.lookedCaption
    }

    InfoNote {
        width: parent.width
        visible: root.opened && !root.pictures.lookedHere
        iconName: "hourglass-medium"
        text: qsTr("This picture is still coming. It shows by itself when it is here.")
    }

    AppText {
        width: parent.width
        visible: root.pictures.lookedCaption !== ""
        text: root.pictures.lookedCaption
    }

    AppText {
        width: parent.width
        visible: root.removing
        text: qsTr("Take this picture out? It goes out of sight for everybody. Who saved it keeps what they saved.")
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            visible: root.mayWrite
            kind: root.removing ? AppButton.Stop : AppButton.Outline
            icon.name: "trash"
            text: root.removing ? qsTr("Yes, take it out") : qsTr("Take it out")
            onClicked: root.removing ? root.pictures.remove(root.pictures.looked) : root.removing = true
        }

        AppButton {
            kind: AppButton.Soft
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
