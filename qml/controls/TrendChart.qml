import QtQuick
import Krachtplan.Figures

// Own ratings over time with faces as the scale; `asTable` shows the same as words.
Item {
    id: root

    /// Objects or a model with: name, tint, points (list of 1-5, 0 for none), one point per label.
    property alias lines: rows.source
    property list<string> labels
    property bool asTable: false

    /// The count is passed so that new rows are read again.
    function words(row: int, count: int): string {
        const faces = [qsTr("no rating"), qsTr("Very hard"), qsTr("Hard"), qsTr("In between"), qsTr("Well"), qsTr("Very well")];
        return count === 0 ? "" : root.labels.map((label, i) => label + ": " + faces[rows.cellAt(row, "points", i)]).join(", ");
    }

    implicitWidth: 320
    implicitHeight: root.asTable ? table.height : 128 + axis.height

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Own ratings over time")

    Rows {
        id: rows
        defaults: ({ name: "", tint: -1, points: [] })
    }

    Item {
        id: faces
        anchors.left: parent.left
        width: 28
        height: chart.height
        visible: !root.asTable

        // qmllint disable unqualified
        Repeater {
            model: [5, 3, 1]
            delegate: Face {
                required property int modelData

                y: chart.ratingY(modelData, chart.height) - 13
                size: 26
                value: modelData
            }
        }
        // qmllint enable unqualified
    }

    TrendFigure {
        id: chart
        anchors.left: faces.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        height: 128
        visible: !root.asTable
        theme: Theme
        rows: rows
        moments: root.labels.length
        mirrored: Theme.rtl
    }

    Item {
        id: axis
        anchors.left: chart.left
        anchors.right: chart.right
        anchors.top: chart.bottom
        height: Theme.leading(AppText.Tiny, 1.5)
        visible: !root.asTable

        // qmllint disable unqualified
        Repeater {
            model: root.labels
            delegate: AppText {
                required property string modelData
                required property int index

                x: Math.max(0, Math.min(axis.width - width, chart.momentX(index, root.labels.length, chart.width, Theme.rtl) - width / 2))
                wrapMode: Text.NoWrap
                kind: AppText.Small
                scaleMax: 1.5
                color: Theme.soft
                text: modelData
            }
        }
        // qmllint enable unqualified
    }

    Column {
        id: table
        width: parent.width
        visible: root.asTable

        // qmllint disable unqualified
        Repeater {
            model: rows
            delegate: TrendTable {
                width: table.width
                words: root.words(index, rows.count)
            }
        }
        // qmllint enable unqualified
    }
}
