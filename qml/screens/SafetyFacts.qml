import QtQuick
import Krachtplan.Controls

// What is or would be opened, why, until when, and whether it was talked about with the family. Only what is there takes room.
Column {
    id: root

    property list<string> what: []
    property string ground: ""
    property string reason: ""
    property string until: ""
    property string discussed: ""
    property string told: ""

    spacing: Theme.space8

    // qmllint disable unqualified
    Repeater {
        model: root.what
        delegate: FactLine {
            required property string modelData

            width: parent === null ? 0 : parent.width
            iconName: "file-text"
            question: qsTr("What")
            answer: modelData
        }
    }
    // qmllint enable unqualified

    FactLine {
        width: parent.width
        visible: root.ground !== ""
        iconName: "shield-check"
        question: qsTr("Because of")
        answer: root.ground
    }

    FactLine {
        width: parent.width
        visible: root.reason !== ""
        iconName: "chat-centered-text"
        question: qsTr("Why")
        answer: root.reason
    }

    FactLine {
        width: parent.width
        visible: root.until !== ""
        iconName: "calendar-check"
        question: qsTr("Until when")
        answer: root.until
    }

    FactLine {
        width: parent.width
        visible: root.discussed !== ""
        iconName: "users-three"
        question: qsTr("Talked about it with the family")
        answer: root.discussed
    }

    InfoNote {
        width: parent.width
        visible: root.told !== ""
        tone: Tag.Slate
        iconName: "eye-slash"
        text: root.told
    }
}
