import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// The compass of one person at a time, and the views of all on the chosen domain side by side. The list is its twin.
Item {
    id: root

    required property AppCore core
    property bool back: true
    property bool asList: false

    signal domainRequested(string which)
    signal backRequested()

    CompassModel {
        id: compass
        host: root.core.host
        space: root.core.space
    }

    PageHeader {
        id: header
        x: page.bodyX
        width: page.bodyWidth
        title: qsTr("Our compass")
        back: root.back
        onBackRequested: root.backRequested()

        AppButton {
            kind: AppButton.Text
            iconOnly: true
            icon.name: root.asList ? "circle-half" : "list-bullets"
            text: root.asList ? qsTr("As a wheel") : qsTr("As a list")
            onClicked: root.asList = !root.asList
        }
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)
        readonly property real bodyX: Math.round((width - bodyWidth) / 2)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        InfoNote {
            width: parent.width
            visible: compass.errorText !== ""
            tone: Tag.Clay
            text: compass.errorText
        }

        Segmented {
            width: parent.width
            visible: compass.people.count > 1 && compass.people.count < 4
            label: qsTr("Whose view")
            parts: compass.names
            currentIndex: compass.personIndex
            onChosen: index => compass.personIndex = index
        }

        Flow {
            width: parent.width
            visible: compass.people.count > 3
            spacing: Theme.space8

            // qmllint disable unqualified
            Repeater {
                model: compass.people
                delegate: ChoiceChip {
                    required property string name
                    required property int index
                    maximumWidth: page.bodyWidth
                    checkable: false
                    checked: index === compass.personIndex
                    text: name
                    onClicked: compass.personIndex = index
                }
            }
            // qmllint enable unqualified
        }

        CompassWheel {
            width: parent.width
            height: Math.min(width, 420)
            visible: !root.asList
            sectors: compass.sectors
            personName: compass.personName
            tint: compass.personTint
            currentKey: compass.currentKey
            onPicked: key => compass.currentKey = key
        }

        Flow {
            width: parent.width
            visible: !root.asList
            spacing: Theme.space16

            LegendItem {
                iconName: "star"
                color: Theme.sun
                text: qsTr("important now")
            }

            LegendItem {
                iconName: "pause-circle"
                color: Theme.slate
                text: qsTr("for later")
            }

            LegendItem {
                iconName: "circle-dashed"
                iconWeight: Icon.Regular
                color: Theme.soft
                text: qsTr("still open")
            }
        }

        Card {
            width: parent.width
            visible: root.asList
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: list
                model: compass.sectors
                delegate: ListRow {
                    required property string key
                    required property string title
                    required property string sign
                    required property int index
                    required detail
                    width: parent === null ? 0 : parent.width
                    divider: index < list.count - 1
                    iconName: sign
                    text: title
                    onClicked: root.domainRequested(key)
                }
            }
            // qmllint enable unqualified
        }

        Card {
            width: parent.width
            visible: !root.asList && compass.loaded

            ListRow {
                width: parent.width
                iconName: compass.currentIcon
                text: compass.currentTitle
                detail: compass.views.count === 0 ? qsTr("Nobody talked about this yet. That is fine.") : ""
                onClicked: root.domainRequested(compass.currentKey)
            }

            Flow {
                width: parent.width
                visible: compass.currentMark === 1 || compass.currentMark === 2

                StatusTag {
                    status: compass.currentMark === 1 ? StatusTag.Now : StatusTag.Later
                }
            }

            // Beside each other where there is room for words, else below each other.
            Row {
                id: columns
                readonly property real room: (parent.width - (compass.views.count - 1) * spacing) / Math.max(1, compass.views.count)
                readonly property bool fits: columns.room >= 112 * Theme.textScale
                width: parent.width
                visible: columns.fits && compass.views.count > 1
                topPadding: Theme.space4
                spacing: Theme.space16

                // qmllint disable unqualified
                Repeater {
                    model: columns.visible ? compass.views : null
                    delegate: ViewColumn {
                        width: columns.room
                    }
                }
                // qmllint enable unqualified
            }

            // qmllint disable unqualified
            Repeater {
                model: columns.visible ? null : compass.views
                delegate: ViewLine {
                    width: parent === null ? 0 : parent.width
                }
            }
            // qmllint enable unqualified
        }
    }
}
