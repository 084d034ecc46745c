import QtQuick
import Krachtplan.Controls

Column {
    id: root

    spacing: 9

    AppText { kind: AppText.Label; color: Theme.soft; text: "Tekstveld: leeg, gevuld, hulp bij een fout" }
    AppTextField { width: root.width; placeholderText: "Schrijf iets bij dit doel" }
    AppTextField { width: root.width; text: "Elke woensdag wiskunde"; field.focus: true }
    AppTextField { width: root.width; text: "31 februari"; help: "Die dag bestaat niet. Kies een andere dag. Je tekst is bewaard." }
    AppText { kind: AppText.Label; color: Theme.soft; text: "Stap: open, gedaan" }
    Card {
        width: root.width
        topPadding: 4
        bottomPadding: 4
        spacing: 0
        CheckRow {
            width: parent.width
            divider: true
            text: "Elke woensdag wiskunde"
            detail: "Yassin en Greet · 16 uur"
            people: [{ name: "Yassin", tint: 2 }, { name: "Greet", tint: 5 }]
        }
        CheckRow {
            width: parent.width
            checked: true
            text: "Praten met juf Lien"
            detail: "gedaan op 12 nov"
            people: [{ name: "An", tint: 4, square: true }]
        }
    }
    AppText { kind: AppText.Label; color: Theme.soft; text: "Toestemming: akkoord, gevraagd, nee" }
    Card {
        width: root.width
        topPadding: 4
        bottomPadding: 4
        spacing: 0
        AgreeRow { width: parent.width; divider: true; text: "Yassin"; detail: "eigen gsm"; tint: 2; status: StatusTag.Agreed }
        AgreeRow { width: parent.width; divider: true; text: "Karim"; detail: "gevraagd"; tint: 1 }
        AgreeRow { width: parent.width; text: "Oma Fatima"; detail: "liever niet"; tint: 6; status: StatusTag.Refused }
    }
    AppText { kind: AppText.Label; color: Theme.soft; text: "Melding onderaan" }
    Toast { width: root.width; open: true; text: "Bewaard op deze gsm"; actionText: "Ongedaan" }
}
