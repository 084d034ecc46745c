import QtQuick

// What goes well, in somebody's own words.
Card {
    id: root

    property string iconName: "sun"
    property string quote: ""
    property string detail: ""
    /// A person instead of the sun.
    property string personName: ""
    property int tint: -1
    property bool square: false
    property bool large: false

    padding: 14
    ground: Theme.honeySoft
    rim: Theme.highContrast ? Theme.onHoney : Theme.honeySoft
    text: root.quote

    Item {
        width: parent.width
        height: Math.max(words.height, 44)

        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: 1
            visible: root.personName === ""
            name: root.iconName
            weight: Icon.Fill
            size: 32
            color: Theme.sun
        }

        Avatar {
            anchors.left: parent.left
            visible: root.personName !== ""
            name: root.personName
            tint: root.tint
            square: root.square
        }

        Column {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: root.personName === "" ? 43 : 58
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                width: parent.width
                kind: root.large ? AppText.Big : AppText.Strong
                font.weight: Font.DemiBold
                color: Theme.onHoney
                text: root.quote
            }

            AppText {
                width: parent.width
                visible: root.detail !== ""
                kind: AppText.Small
                color: Theme.onHoney
                text: root.detail
            }
        }
    }
}
