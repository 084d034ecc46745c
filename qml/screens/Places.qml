import QtQuick
import Krachtplan.App

// Which places the bar and the rail offer to whom. A phone has room for five.
QtObject {
    id: root

    required property AppCore core
    property bool wide: false
    /// Questions that wait for this person's answer.
    property int asked: 0
    readonly property bool hasPlan: root.core.space.length > 0 && !root.core.gone
    readonly property bool coaches: root.core.home === AppCore.Families
    readonly property list<string> before: ["families", "settings"]
    readonly property list<string> helping: ["helping", "when", "notes", "settings"]
    readonly property list<string> family: ["today", "plan", "network", "sharing", "settings"]
    readonly property list<string> coach: ["today", "plan", "network", "sharing", "families"]
    /// Lent to one family: nothing leads out of its plan.
    readonly property list<string> lent: ["today", "plan", "network", "sharing", "settings"]
    readonly property list<string> coachWide: ["families", "today", "plan", "network", "sharing", "settings"]
    readonly property list<string> keys: !root.hasPlan ? root.before
        : root.core.home === AppCore.Helping ? root.helping
        : root.core.lent ? root.lent
        : !root.coaches ? root.family
        : root.wide ? root.coachWide : root.coach

    function has(key: string): bool {
        return root.keys.indexOf(key) >= 0;
    }

    function word(key: string): string {
        switch (key) {
        case "families": return root.coaches ? qsTr("Families") : qsTr("Plans");
        case "today": return qsTr("Today");
        case "plan": return qsTr("Plan");
        case "network": return qsTr("Network");
        case "sharing": return qsTr("Sharing");
        case "helping": return qsTr("Helping");
        case "when": return qsTr("When");
        case "notes": return qsTr("Notes");
        default: return qsTr("More");
        }
    }

    /// What is new at a place.
    function count(key: string): int {
        return key === "today" || key === "helping" ? root.asked : 0;
    }

    function sign(key: string): string {
        switch (key) {
        case "families": return "house-line";
        case "today": return "sun-horizon";
        case "plan": return "path";
        case "network": return "users-three";
        case "sharing": return "key";
        case "helping": return "hand-heart";
        case "when": return "calendar-blank";
        case "notes": return "note-pencil";
        default: return "dots-three";
        }
    }
}
