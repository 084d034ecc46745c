import QtQuick

// Text in one of the ten sizes. Give it a width (anchors or `width: parent.width`) and it wraps.
Text {
    id: root

    enum Kind { Huge, Display, Title, Heading, Big, Body, Strong, Label, Small, Tiny }

    property int kind: AppText.Body
    property real scaleMax: 2
    /// Off inside a control that says the words itself.
    property bool spoken: true

    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.size(root.kind, root.scaleMax)
    font.weight: Theme.weight(root.kind)
    lineHeightMode: Theme.arabic ? Text.ProportionalHeight : Text.FixedHeight
    lineHeight: Theme.arabic ? 0.84 : Theme.leading(root.kind, root.scaleMax)
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap

    Accessible.role: root.kind <= AppText.Heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: !root.spoken
}
