import QtQuick
import Krachtplan.Controls

Column {
    id: root

    spacing: 9

    Row {
        spacing: 12
        AppMark { size: 46 }
        AppText { anchors.verticalCenter: parent.verticalCenter; kind: AppText.Display; text: "Bouwstenen" }
    }

    AppText { kind: AppText.Label; color: Theme.soft; text: "Knop: gewoon, focus, uit" }
    ButtonRow {
        width: root.width
        AppButton { text: "Bewaren" }
        AppButton { text: "Bewaren"; enabled: false }
    }
    AppText { kind: AppText.Label; color: Theme.soft; text: "Zacht, rand, tekst, stoppen" }
    ButtonRow {
        width: root.width
        AppButton { kind: AppButton.Soft; icon.name: "plus"; text: "Stap erbij" }
        AppButton { kind: AppButton.Outline; text: "Later" }
    }
    ButtonRow {
        width: root.width
        AppButton { kind: AppButton.Text; text: "Overslaan" }
        AppButton { kind: AppButton.Stop; icon.name: "prohibit"; text: "Stop delen" }
    }
    AppText { kind: AppText.Label; color: Theme.soft; text: "Etiket en keuzechip" }
    Flow {
        width: root.width
        spacing: 8
        KindTag { maximumWidth: root.width; text: "Wens van het gezin" }
        KindTag { maximumWidth: root.width; kind: KindTag.YouthWish; text: "Wens van Yassin" }
        KindTag { maximumWidth: root.width; kind: KindTag.Condition; text: "Voorwaarde van de consulent" }
        StatusTag { maximumWidth: root.width; text: "nu belangrijk" }
        StatusTag { maximumWidth: root.width; status: StatusTag.Later; text: "voor later" }
    }
    Flow {
        width: root.width
        spacing: 8
        ChoiceChip { maximumWidth: root.width; text: "Iedereen"; checked: true }
        ChoiceChip { maximumWidth: root.width; text: "An" }
        ChoiceChip { maximumWidth: root.width; text: "Greet" }
        ChoiceChip { maximumWidth: root.width; strength: true; checkable: false; icon.name: "sun"; text: "Oma is dichtbij" }
    }
    AppText { kind: AppText.Label; color: Theme.soft; text: "Waar is het bewaard?" }
    Flow {
        width: root.width
        spacing: 8
        SyncPill { maximumWidth: root.width }
        SyncPill { maximumWidth: root.width; place: SyncPill.OnDevice }
        SyncPill { maximumWidth: root.width; place: SyncPill.Waiting; waiting: 2 }
    }
    AppText { kind: AppText.Label; color: Theme.soft; text: "Keuze uit twee of drie" }
    Segmented {
        width: root.width
        parts: [{ text: "Wie ziet wat", icon: "eye" }, { text: "Open boek", icon: "book-open-text" }]
    }
}
