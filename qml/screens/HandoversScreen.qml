import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// All plans of somebody who goes: who would be left alone first, and one tap to where each is passed on.
Item {
    id: root

    required property AppCore core
    property bool back: true

    signal leaveRequested(string space)
    signal backRequested()

    HandoversModel {
        id: all
        host: root.core.host
        space: root.core.anyPlan
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("Hand over my plans")
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
            visible: all.errorText !== ""
            tone: Tag.Clay
            text: all.errorText
        }

        AppText {
            width: parent.width
            text: qsTr("For when you stop, change team, or your organisation leaves. In each plan: let somebody in who goes on, pass on what stands on your name, then leave.")
        }

        InfoNote {
            width: parent.width
            visible: all.progressText !== ""
            iconName: "info"
            text: all.progressText
        }

        EmptyState {
            width: parent.width
            visible: root.core.anyPlan === "" || all.loaded && all.count === 0
            iconName: "check-circle"
            title: qsTr("There is no plan left to pass on")
            detail: qsTr("As soon as you are in a plan, it stands here.")
        }

        Card {
            width: parent.width
            visible: all.count > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: plans
                model: all.plans
                delegate: ListRow {
                    required property string key
                    required property string name
                    required property string caption
                    required property string sign
                    required property bool blocked
                    required property bool ready
                    required property bool openable
                    required property int index

                    width: parent === null ? 0 : parent.width
                    tappable: openable
                    caret: openable
                    hanging: true
                    iconName: sign
                    iconTone: blocked ? Tag.Clay : ready ? Tag.Primary : Tag.Honey
                    text: name
                    detail: caption
                    divider: index < plans.count - 1
                    onClicked: root.leaveRequested(key)
                }
            }
            // qmllint enable unqualified
        }

        InfoNote {
            width: parent.width
            visible: all.count > 0
            text: qsTr("Nothing of this list is stored: it is made from the plans, and goes on where you stopped.")
        }
    }
}
