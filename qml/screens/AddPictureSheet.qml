import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Before a picture is kept: what it is, what is taken out of it and what is not, and some words with it.
Sheet {
    id: root

    required property AppCore core
    required property PicturesModel pictures

    title: qsTr("Add this picture?")
    onClosed: root.pictures.letGo()

    Connections {
        target: root.pictures
        function onAdded() {
            words.given(words.key);
            root.close();
        }
    }

    InfoNote {
        width: parent.width
        visible: root.pictures.errorText !== ""
        tone: Tag.Clay
        text: root.pictures.errorText
    }

    PictureView {
        width: parent.width
        height: Math.min(280, Math.round(parent.width * ratio))
        image: root.pictures.chosen
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The picture that you chose")
    }

    InfoNote {
        width: parent.width
        iconName: "shield-check"
        text: qsTr("Place, time and camera are taken out of the picture before it is kept. What can be seen in it stays.")
    }

    DraftArea {
        id: words
        host: root.core.host
        space: root.core.space
        key: root.pictures.about === "" ? "" : "picture/" + root.pictures.about
        width: parent.width
        label: qsTr("Words with the picture (you may leave this open)")
        hint: qsTr("Who reads this goal sees the picture and these words.")
        linesMin: 2
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            icon.name: "check"
            text: qsTr("Add it")
            enabled: root.pictures.hasChosen
            onClicked: root.pictures.add(words.text)
        }
    }
}
