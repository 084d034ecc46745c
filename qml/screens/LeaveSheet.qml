import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The last question before somebody leaves a plan; with why it would be better to wait, where nobody goes on.
Sheet {
    id: root

    required property LeaveModel leave

    title: qsTr("Leave this plan?")
    detail: root.leave.family

    Connections {
        target: root.leave
        function onLeft() { root.close(); }
    }

    InfoNote {
        width: parent.width
        visible: root.leave.errorText !== ""
        tone: Tag.Clay
        text: root.leave.errorText
    }

    InfoNote {
        width: parent.width
        visible: root.leave.blockedText !== ""
        tone: Tag.Clay
        text: root.leave.blockedText
    }

    InfoNote {
        width: parent.width
        visible: root.leave.mineCount > 0
        tone: Tag.Honey
        iconName: "list-bullets"
        text: qsTr("%n thing(s) still stand(s) on your name. Nobody else is told to do that.", "", root.leave.mineCount)
    }

    AppText {
        width: parent.width
        text: qsTr("You cannot take this back yourself. Somebody of the plan has to invite you again.")
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Stay")
            onClicked: root.close()
        }

        AppButton {
            kind: AppButton.Stop
            icon.name: "sign-out"
            text: root.leave.blockedText !== "" ? qsTr("Leave even so") : qsTr("Leave")
            onClicked: root.leave.leave(root.leave.blockedText !== "")
        }
    }
}
