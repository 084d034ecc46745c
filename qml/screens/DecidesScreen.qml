import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Who decides: per part one plain sentence.
Item {
    id: root

    required property AppCore core
    property bool back: true

    signal backRequested()

    DecidesModel {
        id: decides
        host: root.core.host
        space: root.core.space
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("Who decides?")
        back: root.back
        onBackRequested: root.backRequested()
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        InfoNote {
            width: parent.width
            visible: decides.errorText !== ""
            tone: Tag.Clay
            text: decides.errorText
        }

        AppText {
            width: parent.width
            color: Theme.soft
            text: qsTr("Whose is each part of the plan? And who decides who sees it?")
        }

        Card {
            width: parent.width
            visible: rows.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: rows
                model: decides.parts
                delegate: DecidesLine {
                    width: parent === null ? 0 : parent.width
                    divider: index < rows.count - 1
                }
            }
            // qmllint enable unqualified
        }

        InfoNote {
            width: parent.width
            visible: decides.attestable
            iconName: "handshake"
            text: qsTr("A coach can write down what you agreed at the table. Then it is asked on your own device. If you say no, it stops at once.")
        }

        InfoNote {
            width: parent.width
            text: qsTr("Whoever got to see something can give that back at any time.")
        }
    }
}
