import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// A coach's families; for everybody else, the place to come into a first plan.
Item {
    id: root

    required property AppCore core
    /// Beside the list there is room for one family.
    property bool paned: false
    property string chosen: ""

    signal familyRequested(string space)

    function choose(space: string) {
        root.chosen = space;
        root.familyRequested(space);
    }

    function ask(sheet: Sheet) {
        families.clearError();
        sheet.open();
    }

    function chooseFirst() {
        if (root.paned && root.chosen === "" && families.total > 0)
            root.choose(families.families.data(families.families.index(0, 0), Qt.UserRole));
    }

    FamiliesModel {
        id: families
        host: root.core.host
        filter: search.text
        onChanged: root.chooseFirst()
        onPlanMade: space => { joinSheet.close(); startSheet.close(); }
    }

    ScrollColumn {
        anchors.fill: parent

        PageHeader {
            width: parent.width
            title: root.core.home === AppCore.Families ? qsTr("My families") : qsTr("My plans")

            AppButton {
                visible: families.total > 1
                kind: AppButton.Text
                iconOnly: true
                icon.name: "sort-ascending"
                text: families.byDate ? qsTr("Sort by name") : qsTr("Sort by the next appointment")
                onClicked: families.byDate = !families.byDate
            }

            AppButton {
                kind: AppButton.Text
                iconOnly: true
                icon.name: "user-plus"
                text: qsTr("Come in with a code")
                onClicked: root.ask(joinSheet)
            }

            AppButton {
                visible: root.core.role === "coach" || root.core.role === "parent"
                kind: AppButton.Text
                iconOnly: true
                icon.name: "plus"
                text: qsTr("Start a plan")
                onClicked: root.ask(startSheet)
            }
        }

        LeaseNote {
            width: parent.width
            core: root.core
        }

        SearchField {
            id: search
            visible: families.total > 5
            width: parent.width
            label: ""
            placeholderText: qsTr("Find a family")
        }

        Flow {
            width: parent.width
            spacing: Theme.space16
            visible: families.count > 0 && root.core.home === AppCore.Families

            LegendItem {
                maximumWidth: parent.width
                iconName: "clock"
                iconWeight: Icon.Regular
                color: Theme.soft
                text: qsTr("day of the first month")
            }

            LegendItem {
                maximumWidth: parent.width
                iconName: "check"
                iconWeight: Icon.Regular
                text: qsTr("first conversation")
            }
        }

        // qmllint disable unqualified
        Repeater {
            model: families.families
            delegate: FamilyLine {
                width: parent === null ? 0 : parent.width
                chosen: root.paned && root.chosen === key
                onClicked: root.choose(key)
            }
        }
        // qmllint enable unqualified

        EmptyState {
            visible: families.loaded && families.total === 0
            width: parent.width
            title: qsTr("No plan yet. That is how it starts.")
            detail: qsTr("Did somebody give you a code? Come in with it. Or start a plan with a family.")
            actionText: qsTr("Come in with a code")
            onActionClicked: root.ask(joinSheet)
        }

        WelcomeWays {
            visible: families.loaded && families.total === 0
            width: parent.width
            onPicked: way => root.core.beginArrival(way)
        }

        AppText {
            visible: families.total > 0 && families.count === 0
            width: parent.width
            text: qsTr("No family with that name. Look at how it is written.")
        }
    }

    Sheet {
        id: joinSheet
        title: qsTr("Come in with a code")
        detail: qsTr("The code is on the other person's screen. It works once, for fifteen minutes.")

        AppTextArea {
            id: code
            width: parent.width
            label: qsTr("Code")
            help: families.errorText
        }

        AppTextField {
            id: joinServer
            visible: code.text.length > 0 && code.text.length < 30
            width: parent.width
            label: qsTr("Address of the server")
        }

        AppButton {
            width: parent.width
            text: qsTr("Ask to come in")
            enabled: !families.busy && code.text.trim().length > 0
            onClicked: families.join(code.text, joinServer.text)
        }
    }

    Sheet {
        id: startSheet
        title: qsTr("Start a plan")
        detail: qsTr("Together with the family, at their table.")

        AppTextField {
            id: family
            width: parent.width
            label: qsTr("How does the family call itself?")
            help: families.errorText
        }

        AppTextField {
            id: server
            width: parent.width
            label: qsTr("Address of the server")
            placeholderText: "https://"
        }

        AppButton {
            width: parent.width
            text: qsTr("Start")
            enabled: !families.busy && family.text.trim().length > 0 && server.text.trim().length > 0
            onClicked: families.create(family.text, server.text)
        }
    }
}
