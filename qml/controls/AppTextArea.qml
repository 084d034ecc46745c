import QtQuick
import QtQuick.Templates as T

// Several lines of text; it grows with what is written. Enter makes a new line, Tab goes on.
FieldFrame {
    id: root

    property alias text: field.text
    property alias placeholderText: field.placeholderText
    property alias readOnly: field.readOnly
    property alias field: field
    property int linesMin: 3
    property int kind: AppText.Body

    signal edited(string text)

    T.TextArea {
        id: field

        width: parent.width
        implicitHeight: Math.max(Theme.leading(root.kind, 2) * root.linesMin, contentHeight) + topPadding + bottomPadding
        padding: 14
        topPadding: 12
        bottomPadding: 12
        wrapMode: TextEdit.Wrap
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.onPrimary
        placeholderTextColor: Theme.soft
        font.family: Theme.fontFamily
        font.pixelSize: Theme.size(root.kind, 2)
        textFormat: TextEdit.PlainText
        selectByMouse: true
        activeFocusOnTab: true
        KeyNavigation.priority: KeyNavigation.BeforeItem
        // The text can also be set by the app; only what is typed here, with the focus, is an edit.
        onTextChanged: if (field.activeFocus) root.edited(field.text)

        Keys.onTabPressed: field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: field.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label === "" ? field.placeholderText : root.label
        Accessible.description: root.help === "" ? root.hint : root.help
        Accessible.multiLine: true

        background: FieldBox {
            field: field
        }

        AppText {
            x: field.leftPadding
            y: field.topPadding
            width: field.width - field.leftPadding - field.rightPadding
            visible: field.length === 0 && field.preeditText === ""
            kind: root.kind
            color: field.placeholderTextColor
            text: field.placeholderText
            spoken: false
        }
    }
}
