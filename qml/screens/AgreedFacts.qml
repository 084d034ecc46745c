import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What a consent is about, in five lines.
Card {
    id: root

    required property ConsentsModel consents

    spacing: Theme.space8

    FactLine {
        width: parent.width
        iconName: root.consents.sign
        question: qsTr("What")
        answer: root.consents.what
    }

    FactLine {
        width: parent.width
        iconName: "eye"
        question: qsTr("What is allowed")
        answer: root.consents.allowed
    }

    FactLine {
        width: parent.width
        iconName: "clock-counter-clockwise"
        question: qsTr("Earlier versions")
        answer: root.consents.earlier
    }

    FactLine {
        width: parent.width
        visible: root.consents.purpose !== ""
        iconName: "hand-heart"
        question: qsTr("What for")
        answer: root.consents.purpose
    }

    FactLine {
        width: parent.width
        iconName: "calendar-check"
        question: qsTr("Until when")
        answer: root.consents.until
    }
}
