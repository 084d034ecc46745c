import QtQuick
import Krachtplan.Controls

Column {
    id: root

    spacing: 9

    AppText { kind: AppText.Label; color: Theme.soft; text: "Mensen rond, hulp vierkant, gevraagd met rand" }
    Row {
        spacing: 10
        Avatar { size: 48; name: "Samira"; tint: 0 }
        Avatar { size: 48; name: "Yassin"; tint: 2 }
        Avatar { size: 48; name: "An"; tint: 4; square: true }
        Avatar { size: 48; name: "ELP"; square: true; asked: true }
        AvatarRow { size: 38; ring: Theme.bg; people: [{ name: "Samira", tint: 0 }, { name: "Karim", tint: 1 }, { name: "Noor", tint: 3 }] }
    }
    AppText { kind: AppText.Label; color: Theme.soft; text: "Gezichten: één kleur, dus geen goed of fout" }
    FacePicker { width: root.width; value: 4; label: "Thuis" }
    AppText { kind: AppText.Label; color: Theme.soft; text: "Stappen en maandklok" }
    Row {
        spacing: 14
        StepPills { anchors.verticalCenter: parent.verticalCenter; done: 3; total: 5 }
        MonthRing { day: 12 }
        MonthRing { day: 28 }
        MonthRing { done: true }
    }
    AppText { kind: AppText.Label; color: Theme.soft; text: "Eigen cijfers in de tijd" }
    Card {
        width: root.width
        TrendChart {
            width: parent.width
            labels: ["sept", "okt", "nov", "nu"]
            lines: [{ name: "Yassin", tint: 2, points: [1, 2, 2, 3] }]
        }
    }
    StrengthStrip { width: root.width; quote: "“Vrijdag eten we altijd samen.”"; detail: "Noor, bij wat goed gaat" }
    AppText { kind: AppText.Label; color: Theme.soft; text: "Leeg is gewoon" }
    EmptyState {
        width: root.width
        title: "Nog geen doelen. Dat hoeft ook niet meteen."
        detail: "Begin met wat goed gaat, of schrijf gewoon wat je vandaag wil vertellen."
        actionText: "Iets opschrijven"
    }
}
