import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The code: to scan for who sits here, to read aloud for who is elsewhere.
Column {
    id: root

    property string code: ""
    property bool remote: false

    spacing: Theme.space12

    AppText {
        width: parent.width
        text: root.remote ? qsTr("Say this code on the phone. Use another way than a message that others can read.") : qsTr("Let the other device scan this. The code works for a short time, and once.")
    }

    QrCode {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 300)
        height: width
        visible: !root.remote && valid
        text: root.remote ? "" : root.code
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The invitation as a QR code")
    }

    AppText {
        width: parent.width
        visible: root.remote
        horizontalAlignment: Text.AlignHCenter
        kind: AppText.Display
        text: root.code
    }

    AppTextArea {
        width: parent.width
        visible: !root.remote
        label: qsTr("Or type it over, or paste it")
        readOnly: true
        linesMin: 3
        text: root.remote ? "" : root.code
    }

    InfoNote {
        width: parent.width
        text: root.remote ? qsTr("Afterwards, compare the four words with this person before you share anything private.") : qsTr("Keep both devices together until both say it worked.")
    }
}
