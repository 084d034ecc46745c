import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// From 12 to 18: per child and young person who decides what, the trusted person, what was decided and why.
Item {
    id: root

    required property AppCore core
    property bool back: true

    signal backRequested()
    signal ownPartRequested()

    MinorsModel {
        id: minors
        host: root.core.host
        space: root.core.space
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("From 12 to 18")
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
            visible: minors.errorText !== ""
            tone: Tag.Clay
            text: minors.errorText
        }

        AppText {
            width: parent.width
            color: Theme.soft
            text: qsTr("From 12 on a young person decides more and more. Before that, a child's voice always counts. Nothing changes by itself: the plan asks, people talk and decide.")
        }

        EmptyState {
            width: parent.width
            visible: minors.loaded && minors.count === 0
            iconName: "student"
            title: qsTr("No child or young person here yet")
            detail: qsTr("When a child or young person is in the plan, you see here who decides what, and who the trusted person is.")
        }

        // qmllint disable unqualified
        Repeater {
            model: minors.young
            delegate: MinorCard {
                width: parent === null ? 0 : parent.width
                mayWrite: minors.mayWrite
                onWordRequested: (key, name) => wordSheet.begin(key, name)
                onDecisionRequested: (key, name) => decisionSheet.begin(key, name)
                onBirthdayRequested: (key, name) => birthdaySheet.begin(key, name)
                onOwnPartRequested: root.ownPartRequested()
            }
        }
        // qmllint enable unqualified

        TrustedCard {
            width: parent.width
            visible: minors.mayAppoint
            trusted: minors.myTrusted
            leftover: minors.leftover
            onChangeRequested: trustedSheet.begin()
            onEndRequested: minors.endTrusted()
        }
    }

    CapabilitySheet {
        id: wordSheet
        minors: minors
    }

    DecisionSheet {
        id: decisionSheet
        minors: minors
    }

    BirthdaySheet {
        id: birthdaySheet
        minors: minors
    }

    TrustedSheet {
        id: trustedSheet
        minors: minors
    }
}
