import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Before something is erased: what happens, who loses it, until when and by whom it can be kept, and a place for a reason.
Sheet {
    id: root

    required property AppCore core
    required property ErasureModel erasure
    property bool whole: false
    property string part: ""

    signal ownFileRequested()

    function begin(part: string) {
        root.part = part;
        root.whole = part === "all";
        root.erasure.consider(part);
        root.open();
    }

    title: root.whole ? qsTr("Erase the whole plan?") : qsTr("Erase this part?")
    detail: root.whole ? "" : root.erasure.title
    onClosed: root.erasure.consider("")

    Connections {
        target: root.erasure
        function onErased(part: string) {
            why.given("erase/" + part);
            root.close();
        }
    }

    InfoNote {
        width: parent.width
        visible: root.erasure.errorText !== ""
        tone: Tag.Clay
        text: root.erasure.errorText
    }

    InfoNote {
        width: parent.width
        visible: root.opened && root.erasure.loaded && root.erasure.considered === ""
        iconName: "info"
        text: qsTr("This is not here any more, or no longer yours to erase.")
    }

    AppText {
        width: parent.width
        visible: root.erasure.considered !== ""
        text: root.whole ? qsTr("%n thing(s) stand in it, in these parts: %1.", "", root.erasure.items).arg(root.erasure.goesText) : qsTr("%n thing(s) stand in it.", "", root.erasure.items)
    }

    EraseMeans {
        width: parent.width
        visible: root.erasure.considered !== ""
        loses: root.erasure.loses
        keeping: root.erasure.keeping
    }

    InfoNote {
        width: parent.width
        visible: root.whole
        iconName: "files"
        text: root.erasure.staysText === "" ? qsTr("What others keep to themselves stays theirs. The file that the services must keep stays until its term.") : qsTr("This stays: %1. What others keep to themselves stays theirs too, and the file that the services must keep stays until its term.").arg(root.erasure.staysText)
    }

    AppButton {
        width: parent.width
        kind: AppButton.Soft
        icon.name: "download-simple"
        text: qsTr("First make my own file")
        onClicked: {
            root.close();
            root.ownFileRequested();
        }
    }

    DraftArea {
        id: why
        host: root.core.host
        space: root.core.space
        key: root.part === "" ? "" : "erase/" + root.part
        width: parent.width
        label: qsTr("Why? (You may leave this open.)")
        hint: qsTr("Whoever could read it until now reads your reason, until it is erased.")
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
            kind: AppButton.Stop
            icon.name: "eraser"
            text: root.whole ? qsTr("Erase all of it") : qsTr("Erase it")
            enabled: root.erasure.considered !== ""
            onClicked: {
                if (root.whole)
                    root.erasure.eraseAll(why.text);
                else
                    root.erasure.erase(root.part, why.text);
            }
        }
    }
}
