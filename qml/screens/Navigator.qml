import QtQuick
import Krachtplan.App

// Which screen is on the stage, which beside it on a tablet, and the way back. Screens ask by signal; only this knows all.
Item {
    id: root

    required property AppCore core
    required property Loader stage
    required property Loader side
    required property Places places
    property bool wide: false
    property string place: ""
    readonly property string bar: root.places.has(root.place) ? root.place : ""
    property string current: ""
    property string argument: ""
    property list<string> trail: []
    property string beside: ""
    property string besideArgument: ""
    property list<string> besideTrail: []
    readonly property bool paned: root.wide && root.beside !== ""
    readonly property bool hasPlan: root.places.hasPlan
    readonly property list<string> known: ["welcome", "unlock", "families", "settings", "today", "plan", "compass", "domain",
        "goal", "clash", "helping", "when", "notes", "network", "sharing", "book", "members", "devices",
        "recovery", "decides", "consents", "minors", "ownPart", "ownFile", "erase", "closing", "safety", "protection", "sees",
        "parcels", "leave", "handovers", "arrive", "gone", "away"]
    readonly property list<string> backable: ["today", "plan", "compass", "domain", "goal", "clash", "sharing", "members", "settings",
        "devices", "recovery", "decides", "consents", "minors", "ownPart", "ownFile", "erase", "closing", "safety", "protection", "sees", "parcels", "leave", "handovers"]
    /// Need no plan, and stay when one comes or goes.
    readonly property list<string> planless: ["families", "settings", "devices", "recovery", "leave", "handovers", "arrive"]
    readonly property list<string> placed: ["families", "today", "plan", "network", "sharing", "helping", "when", "notes", "settings"]
    readonly property list<string> lists: ["today", "plan", "helping", "when", "notes", "families"]
    readonly property list<string> details: ["plan", "compass", "domain", "goal", "clash", "family"]

    signal syncRequested()

    function home(): string {
        if (root.core.state === AppCore.NoVault)
            return "welcome";
        if (root.core.state === AppCore.Locked)
            return "unlock";
        if (root.core.arrival !== "")
            return "arrive";
        if (root.core.gone)
            return "gone";
        if (root.core.away)
            return "away";
        return !root.hasPlan ? "families" : root.core.home === AppCore.Helping ? "helping" : "today";
    }

    /// What stands beside a list before anything was chosen.
    function firstBeside(list: string): string {
        return !root.wide ? "" : list === "today" ? "plan" : list === "plan" ? "compass" : "";
    }

    function fileOf(name: string): string {
        const called = name === "book" ? "sharing" : name === "when" || name === "notes" ? "helping" : name;
        return "qrc:/qt/qml/Krachtplan/Screens/" + called.charAt(0).toUpperCase() + called.slice(1) + "Screen.qml";
    }

    function fill(loader: Loader, name: string, what: string, back: bool) {
        const values = { core: root.core };
        switch (name) {
        case "goal": values.goal = what; break;
        case "clash": values.item = what; break;
        case "domain": values.which = what; break;
        case "family": values.space = what; break;
        case "leave":
            if (what !== "")
                values.space = what;
            break;
        case "families": values.paned = root.wide; break;
        case "book": case "when": values.section = 1; break;
        case "notes": values.section = 2; break;
        }
        if (root.backable.indexOf(name) >= 0)
            values.back = back;
        loader.setSource(root.fileOf(name), values);
    }

    function restart() {
        root.trail = [];
        root.show(root.home(), "");
    }

    function show(name: string, what: string) {
        root.current = name;
        root.argument = what;
        root.place = name === "book" ? "sharing" : root.placed.indexOf(name) >= 0 ? name : root.place;
        root.besideTrail = [];
        root.fill(root.stage, name, what, root.trail.length > 0);
        root.showBeside(root.firstBeside(name), "");
    }

    function showBeside(name: string, what: string) {
        root.beside = name;
        root.besideArgument = what;
        if (name === "")
            root.side.source = "";
        else
            root.fill(root.side, name, what, root.besideTrail.length > 0);
    }

    /// From the stage, or from what stands beside it.
    function open(name: string, what: string, fromSide: bool) {
        if (!root.wide || root.details.indexOf(name) < 0 || root.lists.indexOf(root.current) < 0) {
            root.trail = root.trail.concat([root.current + "/" + root.argument]);
            root.show(name, what);
            return;
        }
        const first = root.firstBeside(root.current);
        if (fromSide)
            root.besideTrail = root.besideTrail.concat([root.beside + "/" + root.besideArgument]);
        else
            root.besideTrail = first === "" || first === name ? [] : [first + "/"];
        root.showBeside(name, what);
    }

    function backBeside() {
        const last = (root.besideTrail.slice(-1).join("") + "/").split("/");
        root.besideTrail = root.besideTrail.slice(0, -1);
        root.showBeside(last[0], last[1]);
    }

    function back() {
        if (root.paned && root.besideTrail.length > 0) {
            root.backBeside();
        } else if (root.trail.length > 0) {
            const last = root.trail[root.trail.length - 1].split("/");
            root.trail = root.trail.slice(0, -1);
            root.show(last[0], last[1]);
        } else if (root.places.coaches && root.hasPlan) {
            root.core.closePlan();
        }
    }

    function go(name: string): bool {
        const needsPlan = root.planless.indexOf(name) < 0;
        if (root.core.state !== AppCore.Unlocked || root.known.indexOf(name) < 0)
            return false;
        if (name === "families" && root.hasPlan && (!root.places.coaches || root.core.lent))
            return false;
        if ((name === "devices" || name === "recovery" || name === "handovers") && root.core.anyPlan === "" || name === "arrive" || name === "gone" || name === "away")
            return false;
        if (needsPlan && (root.core.gone || root.core.away))
            return false;
        if (needsPlan && !root.hasPlan)
            probe.openFirst();
        if (needsPlan && root.core.home === AppCore.Helping && !root.places.has(name))
            return name === "today" && root.go("helping");
        root.trail = [];
        if (name === "families" && root.hasPlan)
            root.core.closePlan();
        if (root.details.indexOf(name) <= 0) {
            root.show(name, "");
            return true;
        }
        const what = name === "goal" ? probe.goal : name === "clash" ? probe.clash : name === "domain" ? "school" : "";
        if (what === "" && name !== "compass")
            return false;
        root.show("plan", "");
        root.open(name, what, false);
        return true;
    }

    /// The window got wider or narrower: what was chosen stays in sight.
    function fold() {
        if (root.current === "" || root.core.state !== AppCore.Unlocked)
            return;
        const chosen = root.wide ? root.current : root.besideTrail.length > 0 || root.current === "helping" ? root.beside : "";
        const what = root.wide ? root.argument : root.besideArgument;
        if (root.wide && root.trail.length > 0 && root.details.indexOf(chosen) > 0) {
            root.back();
            root.open(chosen, what, false);
        } else {
            root.show(root.current, root.argument);
            if (!root.wide && chosen !== "")
                root.open(chosen, what, false);
        }
    }

    visible: false
    onWideChanged: root.fold()
    Component.onCompleted: root.restart()

    // What the tour of pictures needs: some goal and some clash of the plan that is open.
    Probe {
        id: probe
        host: root.core.host
        space: root.core.space
        onFirstPlan: space => root.core.openPlan(space)
    }

    Connections {
        target: root.core
        function onStateChanged() { root.restart(); }
        function onPlanChanged() {
            const shut = root.core.gone ? "gone" : root.core.away ? "away" : "";
            const shuts = shut !== "" && root.current !== shut && root.current !== "families" || root.current === "away" && shut === "";
            if (root.current === "families" && root.hasPlan || shuts || root.planless.indexOf(root.current) < 0 && root.current !== "gone" && !root.hasPlan)
                root.restart();
        }
        function onArrivalChanged() {
            if (root.core.state === AppCore.Unlocked)
                root.restart();
        }
    }

    ScreenSignals {
        target: root.stage.item
        onAsked: (name, what) => root.open(name, what, false)
        onBackAsked: root.back()
        onSyncAsked: root.syncRequested()
        onFamilyAsked: space => root.wide ? root.open("family", space, false) : root.core.openPlan(space)
    }

    ScreenSignals {
        target: root.side.item
        onAsked: (name, what) => root.open(name, what, true)
        onBackAsked: root.backBeside()
        onSyncAsked: root.syncRequested()
        onPlanAsked: space => root.core.openPlan(space)
    }
}
