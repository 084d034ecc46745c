import QtQuick
import QtQuick.Templates as T

// One line of text. `edited` comes from the person only, never from a value that was set.
FieldFrame {
    id: root

    property alias text: field.text
    property alias placeholderText: field.placeholderText
    property alias readOnly: field.readOnly
    property alias maximumLength: field.maximumLength
    property alias inputMethodHints: field.inputMethodHints
    property alias field: field
    property bool password: false
    property string iconName: ""

    signal edited(string text)
    signal accepted()

    T.TextField {
        id: field
        width: parent.width
        implicitHeight: Math.max(52, contentHeight + 24, emptyText.visible ? emptyText.height + 24 : 0)
        leftPadding: root.iconName === "" ? 14 : 46
        rightPadding: 14
        topPadding: 12
        bottomPadding: 12
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: TextInput.AlignLeft
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.onPrimary
        placeholderTextColor: Theme.soft
        font.family: Theme.fontFamily
        font.pixelSize: Theme.size(AppText.Body, 2)
        echoMode: root.password ? TextInput.Password : TextInput.Normal
        selectByMouse: true
        activeFocusOnTab: true
        onTextEdited: root.edited(field.text)
        onAccepted: root.accepted()

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label === "" ? field.placeholderText : root.label
        // Of a password Qt keeps the name to itself, and tells the description.
        Accessible.description: (root.password ? root.label + ". " : "") + (root.help === "" ? root.hint : root.help)
        Accessible.passwordEdit: root.password

        background: FieldBox {
            field: field
        }

        Icon {
            x: Theme.rtl ? field.width - width - 14 : 14
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: Theme.soft
        }

        // Wraps where the letters are large: an example that is cut helps nobody.
        AppText {
            id: emptyText
            x: field.leftPadding
            anchors.verticalCenter: parent.verticalCenter
            width: field.width - field.leftPadding - field.rightPadding
            visible: field.length === 0 && field.preeditText === "" && text !== ""
            lineHeightMode: Text.ProportionalHeight
            lineHeight: 1
            color: field.placeholderTextColor
            text: field.placeholderText
            spoken: false
        }
    }
}
