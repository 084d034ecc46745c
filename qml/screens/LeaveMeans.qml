import QtQuick
import Krachtplan.Controls

// What happens when somebody leaves a plan. Nothing of it is more than the app does.
Card {
    id: root

    spacing: 0

    ListRow {
        width: parent.width
        tappable: false
        hanging: true
        iconName: "sign-out"
        text: qsTr("All your devices go out of this plan")
        detail: qsTr("At once you read nothing of it any more. It is wiped on each device when that device next has internet. A recovery sheet opens it no more.")
        divider: true
    }

    ListRow {
        width: parent.width
        tappable: false
        hanging: true
        iconName: "files"
        text: qsTr("The plan stays with the family")
        detail: qsTr("What you wrote stays in it, with your name.")
        divider: true
    }

    ListRow {
        width: parent.width
        tappable: false
        hanging: true
        iconName: "book-open-text"
        text: qsTr("The others read in the open book that you left")
        divider: true
    }

    ListRow {
        width: parent.width
        tappable: false
        hanging: true
        iconName: "key"
        text: qsTr("The locks are changed")
        detail: qsTr("You get nothing new. What you read before can be remembered.")
        divider: true
    }

    ListRow {
        width: parent.width
        tappable: false
        hanging: true
        iconName: "user-plus"
        text: qsTr("You come back only when somebody invites you again")
    }
}
