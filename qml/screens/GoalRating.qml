import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// How it goes, by the own rating of whose goal it is. Nobody else gives the mark.
Card {
    id: root

    required property GoalModel goal
    property bool asTable: false

    spacing: Theme.space12

    AppText {
        width: parent.width
        kind: AppText.Strong
        text: root.goal.ownerName === "" ? qsTr("How does it go? Each of us chooses.") : qsTr("How does it go? %1 chooses.").arg(root.goal.ownerName)
    }

    TrendChart {
        width: parent.width
        visible: root.goal.trend.length > 0
        lines: root.goal.trend
        labels: root.goal.trendLabels
        asTable: root.asTable
    }

    LinkButton {
        maximumWidth: parent === null ? Theme.contentMax : parent.width
        visible: root.goal.trend.length > 0
        text: root.asTable ? qsTr("As a picture") : qsTr("As a table")
        onClicked: root.asTable = !root.asTable
    }

    FacePicker {
        width: parent.width
        visible: root.goal.mayRate
        label: qsTr("How does it go now?")
        value: root.goal.myRating
        onPicked: value => root.goal.rate(value)
    }
}
