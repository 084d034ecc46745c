import QtQuick

// Consents under their headings: a person, or a part of the plan.
Column {
    id: root

    property alias rows: list.model

    signal picked(string key)

    visible: list.count > 0
    spacing: 0

    // qmllint disable unqualified
    Repeater {
        id: list
        delegate: AgreedLine {
            width: parent === null ? 0 : parent.width
            onPicked: key => root.picked(key)
        }
    }
    // qmllint enable unqualified
}
