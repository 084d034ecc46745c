import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What else stands in the plan, shown only when it is there: conditions, agreements, services, contact, next review.
Column {
    id: root

    required property PlanModel plan

    spacing: Theme.space12

    PlanList {
        width: parent.width
        title: qsTr("Conditions")
        rows: root.plan.conditions
        sign: "push-pin"
    }

    PlanList {
        width: parent.width
        title: qsTr("Agreements")
        rows: root.plan.agreements
        sign: "handshake"
    }

    PlanList {
        width: parent.width
        title: qsTr("Help and waiting")
        rows: root.plan.services
        sign: "lifebuoy"
    }

    Card {
        width: parent.width
        visible: root.plan.contactText !== "" || root.plan.reviewText !== ""
        spacing: 0

        ListRow {
            width: parent.width
            visible: root.plan.contactText !== ""
            tappable: false
            iconName: "phone"
            overline: qsTr("Contact person")
            text: root.plan.contactText
            divider: root.plan.reviewText !== ""
        }

        ListRow {
            width: parent.width
            visible: root.plan.reviewText !== ""
            tappable: false
            iconName: "calendar-check"
            overline: qsTr("We look back on")
            text: root.plan.reviewText
        }
    }
}
