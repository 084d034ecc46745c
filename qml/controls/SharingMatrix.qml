import QtQuick
import Krachtplan.Figures

// Who sees what. Parts of the plan stay in place; beyond four people the columns scroll. With large text each part has its
// people below it, named. One tab stop; arrows move, Space chooses.
FocusScope {
    id: root

    /// Objects or a model with: key, title, icon, cells (one SharingCell.Access per person).
    property alias parts: partRows.source
    /// Objects or a model with: key, name, caption, tint, square.
    property alias people: peopleRows.source
    property int row: 0
    property int column: 0
    readonly property bool stacked: Theme.stacked
    readonly property real cellWidth: root.stacked ? 92 : root.width > 560 ? 84 : Math.max(46, Math.min(52, (root.width - 158) / Math.max(1, Math.min(4, peopleRows.count))))
    readonly property real cellHeight: root.stacked ? 50 + Theme.leading(AppText.Tiny, 1.5) : Theme.rowHeight
    readonly property real partWidth: root.stacked ? root.width : Math.max(120, root.width - root.cellWidth * Math.min(root.width > 560 ? 6 : 4, peopleRows.count))
    readonly property real headHeight: root.stacked ? 0 : 46 + Theme.leading(AppText.Tiny, 1.2)

    signal picked(string part, string person)

    function pick(part: int, person: int) {
        root.row = part;
        root.column = person;
        if (partRows.cellAt(part, "cells", person) !== SharingCell.OnlyMe)
            root.picked(partRows.textAt(part, "key"), peopleRows.textAt(person, "key"));
    }

    function move(rows: int, columns: int) {
        root.row = Math.max(0, Math.min(partRows.count - 1, root.row + rows));
        root.column = Math.max(0, Math.min(peopleRows.count - 1, root.column + columns));
        const left = root.column * root.cellWidth;
        lanes.contentX = Math.max(0, Math.min(Math.max(lanes.contentX, left + root.cellWidth - lanes.width), left));
    }

    implicitWidth: 330
    implicitHeight: root.headHeight + titles.height
    activeFocusOnTab: true

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Who sees what")
    Accessible.description: partRows.textAt(root.row, "title") + ", " + peopleRows.textAt(root.column, "name")
    Keys.onLeftPressed: root.move(0, Theme.rtl ? 1 : -1)
    Keys.onRightPressed: root.move(0, Theme.rtl ? -1 : 1)
    Keys.onUpPressed: root.move(-1, 0)
    Keys.onDownPressed: root.move(1, 0)
    Keys.onSpacePressed: root.pick(root.row, root.column)
    Keys.onReturnPressed: root.pick(root.row, root.column)

    Rows {
        id: partRows
        defaults: ({ key: "", title: "", icon: "", cells: [] })
    }

    Rows {
        id: peopleRows
        defaults: ({ key: "", name: "", caption: "", tint: -1, square: false })
    }

    Column {
        id: titles
        anchors.left: parent.left
        y: root.headHeight
        width: parent.width

        // qmllint disable unqualified
        Repeater {
            id: titleRows
            model: partRows
            delegate: SharingPart {
                width: titles.width
                textWidth: root.partWidth
                below: root.stacked ? root.cellHeight : 0
            }
        }
        // qmllint enable unqualified
    }

    Flickable {
        id: lanes
        anchors.right: parent.right
        width: root.stacked ? parent.width : parent.width - root.partWidth
        height: parent.height
        contentWidth: peopleRows.count * root.cellWidth
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        interactive: contentWidth > width
        clip: interactive

        Row {
            height: root.headHeight
            visible: !root.stacked

            // qmllint disable unqualified
            Repeater {
                model: peopleRows
                delegate: SharingHead {
                    width: root.cellWidth
                }
            }
            // qmllint enable unqualified
        }

        Column {
            y: root.headHeight

            // qmllint disable unqualified
            Repeater {
                model: partRows
                delegate: Row {
                    id: lane

                    required property int index
                    required property string title
                    // Built before this lane, by the same model.
                    readonly property Item twin: titleRows.count > index ? titleRows.itemAt(index) : null

                    height: twin === null ? Theme.rowHeight : twin.height

                    Repeater {
                        model: peopleRows
                        delegate: SharingCell {
                            width: root.cellWidth
                            height: root.stacked ? root.cellHeight : lane.height
                            y: lane.height - height
                            named: root.stacked
                            part: lane.title
                            access: partRows.count > 0 ? partRows.cellAt(lane.index, "cells", index) : 0
                            current: root.activeFocus && root.row === lane.index && root.column === index
                            onClicked: root.pick(lane.index, index)
                        }
                    }
                }
            }
            // qmllint enable unqualified
        }
    }
}
