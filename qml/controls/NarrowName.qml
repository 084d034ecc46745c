import QtQuick

// A name in a narrow column, on one line: a long one gets smaller letters before it would be cut.
AppText {
    id: root

    readonly property real fits: Math.min(1, root.width / Math.max(1, measure.advanceWidth))

    horizontalAlignment: Text.AlignHCenter
    wrapMode: Text.NoWrap
    kind: AppText.Tiny
    scaleMax: 1.2
    font.pixelSize: Math.max(9, Math.floor(measure.font.pixelSize * root.fits))
    spoken: false

    TextMetrics {
        id: measure
        font.family: Theme.fontFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.size(AppText.Tiny, root.scaleMax)
        text: root.text
    }
}
