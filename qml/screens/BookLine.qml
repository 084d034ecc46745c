import QtQuick
import Krachtplan.Controls

// One act, under the heading of its day when it is the first of that day.
Column {
    id: root

    required property string name
    required property string subject
    required property int tint
    required property bool square
    required property string badge
    required property string sentence
    required property string detail
    required property string time
    required property string day
    required property bool opens

    AppText {
        width: parent.width
        visible: root.opens
        topPadding: Theme.space8
        bottomPadding: Theme.space4
        kind: AppText.Label
        color: Theme.soft
        text: root.day
    }

    LogRow {
        width: parent.width
        personName: root.name
        subject: root.subject
        tint: root.tint
        square: root.square
        badge: root.badge
        sentence: root.sentence
        detail: root.detail
        time: root.time
        divider: true
    }
}
