import QtQuick
import QtQuick.Dialogs
import Krachtplan.App
import Krachtplan.Controls

// The pictures of a goal, and a way to add one. What can be seen is kept; place, time and camera are not.
Column {
    id: root

    required property AppCore core
    required property string goal
    property bool mayWrite: false

    /// A file that was chosen.
    function take(file: url) { shown.choose(file); }

    visible: root.mayWrite || shown.count > 0
    spacing: Theme.space12

    PicturesModel {
        id: shown
        host: root.core.host
        space: root.core.space
        about: root.goal
        onChosenRead: adding.open()
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Pictures")
    }

    InfoNote {
        width: parent.width
        visible: shown.errorText !== "" && !adding.opened && !looking.opened
        tone: Tag.Clay
        text: shown.errorText
    }

    Flow {
        width: parent.width
        visible: shown.count > 0
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: shown.pictures
            delegate: PictureTile {
                onClicked: {
                    shown.look(key);
                    looking.open();
                }
            }
        }
        // qmllint enable unqualified
    }

    AppText {
        width: parent.width
        visible: shown.stateText !== ""
        kind: AppText.Small
        color: Theme.soft
        text: shown.stateText
    }

    AppText {
        width: parent.width
        visible: shown.loaded && shown.count === 0
        color: Theme.soft
        text: qsTr("No pictures yet. A photo of what goes well can say more than words.")
    }

    AppButton {
        width: parent.width
        visible: root.mayWrite
        enabled: !shown.busy
        kind: AppButton.Soft
        icon.name: "image"
        text: shown.busy ? qsTr("The picture is being read") : qsTr("Add a picture")
        onClicked: chooser.open()
    }

    FileDialog {
        id: chooser
        title: qsTr("Choose a picture")
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png)")]
        onAccepted: root.take(chooser.selectedFile)
    }

    AddPictureSheet {
        id: adding
        core: root.core
        pictures: shown
    }

    PictureSheet {
        id: looking
        pictures: shown
        mayWrite: root.mayWrite
    }
}
