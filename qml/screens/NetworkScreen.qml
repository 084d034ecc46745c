import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Who is there for us: circles, or the same as a list; one person can be looked at, moved, and asked whether it is much.
Item {
    id: root

    required property AppCore core
    /// Large words do not fit between the circles.
    property bool asList: Theme.stacked
    readonly property bool wide: root.width >= Theme.wideFrom

    NetworkModel {
        id: network
        host: root.core.host
        space: root.core.space
        onAdded: addSheet.close()
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("Who is there for us?")

        AppButton {
            kind: AppButton.Text
            iconOnly: true
            icon.name: root.asList ? "users-three" : "list-bullets"
            text: root.asList ? qsTr("Show as circles") : qsTr("Show as a list")
            onClicked: root.asList = !root.asList
        }

        AppButton {
            kind: AppButton.Text
            iconOnly: true
            icon.name: "user-plus"
            text: qsTr("Add somebody")
            onClicked: addSheet.begin()
        }
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentMax: root.wide ? 860 : Theme.contentMax

        InfoNote {
            width: parent.width
            visible: network.errorText !== "" && !addSheet.opened && !personSheet.opened
            tone: Tag.Clay
            text: network.errorText
        }

        NetworkCircles {
            id: circles
            x: root.wide ? 0 : -page.side
            width: root.wide ? parent.width : Math.min(root.width, parent.width + 2 * page.side)
            // A tall phone gives the rings air; what stands below stays in sight.
            height: root.wide ? implicitHeight : Math.max(implicitHeight, Math.min(540, root.height - 240))
            visible: !root.asList
            full: root.wide
            people: network.people
            onPicked: key => personSheet.show(key)
        }

        Flow {
            width: parent.width
            spacing: Theme.space16
            visible: !root.asList

            ShapeLegend {
                text: qsTr("our people")
            }

            ShapeLegend {
                square: true
                text: qsTr("services")
            }

            LegendItem {
                iconName: "hand-heart"
                iconWeight: Icon.Fill
                color: Theme.primary
                text: qsTr("helps us")
            }
        }

        NetworkList {
            width: parent.width
            visible: root.asList
            people: network.people
            onPicked: key => personSheet.show(key)
        }

        EmptyState {
            width: parent.width
            visible: network.loaded && network.bare
            iconName: "plant"
            title: qsTr("It may stay empty for now")
            detail: qsTr("Who do you like to see? Who could you call? One name is enough to begin.")
            actionText: qsTr("Add somebody")
            onActionClicked: addSheet.begin()
        }

        Card {
            width: parent.width
            visible: network.burdenedKey !== ""

            BaseRow {
                width: parent.width
                tappable: false
                text: qsTr("%1 does a lot").arg(network.burdenedName)
                detail: network.burdenedHelp === "" ? qsTr("Is that still good?") : qsTr("Helps with: %1. Is that still good?").arg(network.burdenedHelp)
                leading: Avatar {
                    name: network.burdenedName
                    tint: network.burdenedTint
                }
            }

            AppButton {
                width: parent.width
                kind: AppButton.Soft
                text: qsTr("Look at it together")
                onClicked: personSheet.show(network.burdenedKey)
            }
        }
    }

    NetworkPersonSheet {
        id: personSheet
        network: network
    }

    NetworkAddSheet {
        id: addSheet
        network: network
    }
}
