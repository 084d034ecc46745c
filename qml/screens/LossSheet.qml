import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What is known of a device that was taken out, and a page of it for whoever has to account for the loss.
Sheet {
    id: root

    required property AppCore core

    function show(device: string) {
        loss.clearError();
        loss.device = "";
        loss.device = device;
        root.open();
    }

    title: loss.title
    detail: qsTr("What is known of it")

    LossModel {
        id: loss
        host: root.core.host
        space: root.core.space
    }

    InfoNote {
        width: parent.width
        visible: loss.errorText !== ""
        tone: Tag.Clay
        text: loss.errorText
    }

    // qmllint disable unqualified
    Repeater {
        model: loss.facts
        delegate: AppText {
            required property string modelData

            width: parent === null ? 0 : parent.width
            text: modelData
        }
    }
    // qmllint enable unqualified

    SectionTitle {
        width: parent.width
        visible: places.count > 0
        iconName: "file-text"
        text: qsTr("Keep a page of it")
    }

    Card {
        width: parent.width
        visible: places.count > 0
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: places
            model: loss.places
            delegate: PlaceLine {
                width: parent === null ? 0 : parent.width
                divider: index < places.count - 1
                onClicked: loss.save(key)
            }
        }
        // qmllint enable unqualified
    }

    InfoNote {
        width: parent.width
        visible: loss.savedText !== ""
        tone: Tag.Honey
        iconName: "file-text"
        text: loss.savedText
    }

    footer: AppButton {
        width: parent.width
        kind: AppButton.Outline
        text: qsTr("Done")
        onClicked: root.close()
    }
}
