import QtQuick

// A field to search with; the cross empties it.
AppTextField {
    id: root

    iconName: "magnifying-glass"
    placeholderText: qsTr("Search")
    inputMethodHints: Qt.ImhNoPredictiveText
    field.rightPadding: 52

    AppButton {
        anchors.right: parent.right
        y: 2
        visible: root.text !== ""
        kind: AppButton.Text
        iconOnly: true
        icon.name: "x"
        text: qsTr("Empty the search field")
        onClicked: {
            root.text = "";
            root.edited("");
        }
    }
}
