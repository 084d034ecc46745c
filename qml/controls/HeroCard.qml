import QtQuick

// The one filled block of a screen: the next appointment.
Card {
    id: root

    property string iconName: "calendar-blank"
    property string overline: ""
    property string title: ""
    property string detail: ""
    /// Who is coming; see AvatarRow.
    property alias people: persons.people
    property string primaryText: ""
    property string secondaryText: ""

    signal primary()
    signal secondary()

    padding: 18
    spacing: 18
    ground: Theme.hero
    rim: Theme.highContrast ? Theme.line : Theme.hero

    Column {
        width: parent.width
        spacing: 4

        Item {
            width: parent.width
            height: when.height
            visible: root.overline !== ""

            Icon {
                id: sign
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                weight: Icon.Fill
                size: 22
                color: Theme.heroSoft
            }

            AppText {
                id: when
                anchors.left: sign.right
                anchors.leftMargin: 8
                anchors.right: parent.right
                kind: AppText.Label
                color: Theme.heroSoft
                text: root.overline
            }
        }

        Item {
            width: parent.width
            height: Math.max(words.height, persons.height)

            Column {
                id: words
                anchors.left: parent.left
                anchors.right: persons.width > 0 ? persons.left : parent.right
                anchors.rightMargin: persons.width > 0 ? 10 : 0
                spacing: 4

                AppText {
                    width: parent.width
                    kind: AppText.Title
                    color: Theme.onHero
                    text: root.title
                }

                AppText {
                    width: parent.width
                    visible: root.detail !== ""
                    color: Theme.heroSoft
                    text: root.detail
                }
            }

            AvatarRow {
                id: persons
                anchors.right: parent.right
                anchors.top: parent.top
                size: 44
                ring: Theme.dark ? Theme.bg : Theme.onHero
            }
        }
    }

    ButtonRow {
        width: parent.width
        visible: root.primaryText !== "" || root.secondaryText !== ""

        AppButton {
            visible: root.primaryText !== ""
            kind: AppButton.OnHero
            text: root.primaryText
            onClicked: root.primary()
        }

        AppButton {
            visible: root.secondaryText !== ""
            kind: AppButton.OnHeroOutline
            text: root.secondaryText
            onClicked: root.secondary()
        }
    }
}
