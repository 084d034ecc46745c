import QtQuick
import Krachtplan.Controls

// The large figures, each at the width of a phone.
Rectangle {
    id: root

    color: Theme.bg
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Row {
        anchors.fill: parent
        spacing: 20

        Column {
            width: 390
            CompassWheel {
                x: 16
                width: 358
                height: 358
                personName: "Samira"
                tint: 0
                currentKey: "school"
                sectors: [{ key: "home", title: "Thuis", icon: "house-line", rating: 4 }, { key: "school", title: "School", icon: "student", rating: 2, mark: 1 },
                    { key: "free", title: "Vrije tijd", icon: "bicycle", rating: 3 }, { key: "people", title: "Mensen", icon: "users-three", rating: 4 },
                    { key: "health", title: "Gezondheid", icon: "heartbeat", rating: 3 }, { key: "money", title: "Geld", icon: "wallet", rating: 2, mark: 2 },
                    { key: "work", title: "Werk", icon: "briefcase", rating: 4 }, { key: "care", title: "Opvoeden", icon: "hand-heart", rating: 2, mark: 1 },
                    { key: "papers", title: "Papieren", icon: "files", mark: 3 }]
            }
            HeroCard {
                x: 16
                width: 358
                overline: "Donderdag 26 november · 16 uur"
                title: "An komt bij jullie thuis"
                detail: "Over school, en hoe het nu gaat"
                people: [{ name: "An", tint: 4, square: true }]
                primaryText: "Voorbereiden"
                secondaryText: "Kan niet"
            }
            SectionTitle { x: 16; width: 358; text: "Wat ga ik doen"; actionText: "Alles" }
        }

        Column {
            width: 390
            spacing: 10
            NetworkCircles {
                width: 390
                height: 434
                people: [{ key: "s", name: "Samira", caption: "Ik", ring: 0, tint: 0 }, { key: "k", name: "Karim", ring: 1, tint: 1 },
                    { key: "y", name: "Yassin", ring: 1, tint: 2 }, { key: "n", name: "Noor", ring: 1, tint: 3 },
                    { key: "f", name: "Fatima", caption: "Oma Fatima", ring: 2, tint: 6, helps: true }, { key: "b", name: "Bilal", ring: 2, tint: 7 },
                    { key: "g", name: "Greet", ring: 2, tint: 5, helps: true }, { key: "r", name: "Ria", caption: "Buur Ria", ring: 2, tint: 7 },
                    { key: "l", name: "Lien", caption: "Juf Lien", ring: 3, square: true }, { key: "h", name: "Huisarts", ring: 3, tint: 1, square: true },
                    { key: "a", name: "An", caption: "An, coach", ring: 3, tint: 4, square: true, helps: true },
                    { key: "e", name: "ELP", caption: "ELP, gevraagd", ring: 4, square: true, asked: true }]
            }
            BottomBar {
                width: 390
                currentKey: "net"
                places: [{ key: "today", text: "Vandaag", sign: "sun-horizon" }, { key: "plan", text: "Plan", sign: "path" },
                    { key: "net", text: "Netwerk", sign: "users-three" }, { key: "share", text: "Delen", sign: "key", count: 1 }, { key: "more", text: "Meer", sign: "dots-three" }]
            }
        }

        Column {
            width: 358
            spacing: 10
            Card {
                width: parent.width
                SharingMatrix {
                    width: parent.width
                    people: [{ key: "a", name: "An", tint: 4, square: true }, { key: "g", name: "Greet", tint: 5 }, { key: "f", name: "Oma", tint: 6 }, { key: "l", name: "Lien", square: true }]
                    parts: [{ key: "core", title: "Kern van ons plan", icon: "path", cells: [1, 0, 1, 0] }, { key: "goal", title: "Graag naar school", icon: "star-four", cells: [1, 2, 0, 1] },
                        { key: "me", title: "Mijn eigen deel", icon: "lock-simple", cells: [3, 3, 3, 3] }]
                }
            }
            ClashCard {
                width: parent.width
                title: "Twee versies van één zin"
                detail: "Jullie schreven allebei, zonder internet. Er is niets verloren."
                currentKey: "1"
                versions: [{ key: "1", name: "Samira", tint: 0, detail: "gisteren 20.14", text: "Om half acht gaan de gsm’s in de mand, ook die van ons." },
                    { key: "2", name: "An", tint: 4, square: true, detail: "gisteren 20.31", text: "Om half acht gaan alle schermen uit, ook die van ons." }]
            }
            LogRow { width: parent.width; personName: "An"; tint: 4; square: true; badge: "eye"; sentence: "An las ‘Elke avond een rustig uur’"; time: "9.12" }
        }
    }
}
