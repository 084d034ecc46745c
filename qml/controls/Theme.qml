pragma Singleton
import QtQuick
import Krachtplan.Figures

// Every size, colour and duration of the app. The app writes `dark`, `highContrast`, `textScale`, `reducedMotion` and
// `arabic`; all the rest follows.
ThemeTokens {
    id: root

    readonly property bool rtl: root.arabic
    /// From here on, rows of buttons become columns: the words would be cut.
    readonly property bool stacked: root.textScale >= 1.4
    /// A window at least this wide gets the rail and two panes.
    readonly property int wideFrom: 840
    readonly property int contentMax: 600
    /// The list of two panes.
    readonly property int listWidth: 392

    readonly property int touchTarget: 48
    readonly property int rowHeight: 52

    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space20: 20
    readonly property int space24: 24
    readonly property int space32: 32
    readonly property int pageSide: 16
    readonly property int pageSideWide: 24
    readonly property int cardPadding: 14
    readonly property int cardGap: 12

    readonly property int radiusLabel: 10
    readonly property int radiusControl: 14
    readonly property int radiusCard: 18
    readonly property int radiusHero: 24

    readonly property real borderCard: root.highContrast ? 2 : 1
    readonly property real borderControl: root.highContrast ? 2 : 1.5
    readonly property real borderChosen: 2.5
    /// A border only high contrast has, around labels and avatars.
    readonly property real borderExtra: root.highContrast ? 2 : 0

    readonly property int press: root.reducedMotion ? 0 : 80
    readonly property int quick: root.reducedMotion ? 0 : 120
    readonly property int move: root.reducedMotion ? 0 : 220
    readonly property int toastStays: 6000

    /// `kind` is an AppText.Kind; `scaleMax` caps the text scale for words inside bars and figures.
    function size(kind: int, scaleMax: real): real {
        const pixels = [38, 30, 24, 19, 22, 17, 17, 15, 15, 13];
        return Math.round(pixels[kind] * Math.min(root.textScale, scaleMax));
    }

    function leading(kind: int, scaleMax: real): real {
        const pixels = [46, 36, 30, 25, 30, 24, 24, 20, 20, 17];
        return Math.round(pixels[kind] * Math.min(root.textScale, scaleMax));
    }

    function weight(kind: int): int {
        return [700, 700, 700, 700, 400, 400, 600, 600, 400, 600][kind];
    }

    /// `tone` is a Tag.Tone.
    function toneGround(tone: int): color {
        return [root.sunk, root.primarySoft, root.honeySoft, root.plumSoft, root.slateSoft, root.claySoft][tone];
    }

    function toneInk(tone: int): color {
        return [root.ink, root.onPrimarySoft, root.onHoney, root.onPlum, root.onSlate, root.onClay][tone];
    }

    /// The stronger colour of a tone, for an icon on the page or a card.
    function toneStrong(tone: int): color {
        return [root.soft, root.primary, root.sun, root.plum, root.slate, root.clay][tone];
    }
}
