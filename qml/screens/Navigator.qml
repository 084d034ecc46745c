import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Which screen is on the stage, and the way back. Screens ask by signal; only this knows them all.
Item {
    id: root

    required property AppCore core
    required property Loader stage
    property string bar: ""
    property string current: ""
    property string argument: ""
    property list<string> trail: []
    property string anyGoal: ""
    property string anyClash: ""
    readonly property bool hasPlan: core.space.length > 0
    readonly property var places: root.core.home === AppCore.Families && !root.hasPlan ? root.coachPlaces
        : root.core.home === AppCore.Helping ? root.helpingPlaces : root.planPlaces
    readonly property var coachPlaces: [
        { key: "families", text: qsTr("Families"), sign: "house-line" },
        { key: "settings", text: qsTr("More"), sign: "dots-three" }]
    readonly property var helpingPlaces: [
        { key: "helping", text: qsTr("Helping"), sign: "hand-heart" },
        { key: "settings", text: qsTr("More"), sign: "dots-three" }]
    readonly property var planPlaces: [
        { key: "today", text: qsTr("Today"), sign: "sun-horizon" },
        { key: "plan", text: qsTr("Plan"), sign: "path" },
        { key: "network", text: qsTr("Network"), sign: "users-three" },
        { key: "sharing", text: qsTr("Sharing"), sign: "key" },
        { key: root.core.home === AppCore.Families ? "families" : "settings",
          text: root.core.home === AppCore.Families ? qsTr("Families") : qsTr("More"),
          sign: root.core.home === AppCore.Families ? "house-line" : "dots-three" }]
    readonly property var files: ({
        welcome: "WelcomeScreen", unlock: "UnlockScreen", families: "FamiliesScreen", settings: "SettingsScreen",
        today: "TodayScreen", plan: "PlanScreen", compass: "CompassScreen", domain: "DomainScreen", goal: "GoalScreen",
        clash: "ClashScreen", helping: "HelpingScreen", network: "NetworkScreen", sharing: "SharingScreen",
        book: "SharingScreen", members: "MembersScreen" })

    signal syncRequested()

    function home(): string {
        if (root.core.state === AppCore.NoVault)
            return "welcome";
        if (root.core.state === AppCore.Locked)
            return "unlock";
        if (!root.hasPlan)
            return "families";
        return root.core.home === AppCore.Helping ? "helping" : "today";
    }

    function restart() {
        root.trail = [];
        root.show(root.home(), "");
    }

    function show(name: string, what: string) {
        const values = { core: root.core };
        if (name === "goal")
            values.goal = what;
        else if (name === "clash")
            values.item = what;
        else if (name === "domain")
            values.which = what;
        else if (name === "book")
            values.section = 1;
        root.current = name;
        root.argument = what;
        if (root.places.some(place => place.key === name))
            root.bar = name;
        root.stage.setSource("qrc:/qt/qml/Krachtplan/Screens/" + root.files[name] + ".qml", values);
    }

    function open(name: string, what: string) {
        root.trail = root.trail.concat([root.current + "/" + root.argument]);
        root.show(name, what);
    }

    function back() {
        if (root.trail.length === 0) {
            if (root.core.home === AppCore.Families && root.hasPlan)
                root.core.closePlan();
            return;
        }
        const last = root.trail[root.trail.length - 1].split("/");
        root.trail = root.trail.slice(0, -1);
        root.show(last[0], last[1]);
    }

    function go(name: string): bool {
        const needsPlan = ["families", "settings"].indexOf(name) < 0;
        if (root.core.state !== AppCore.Unlocked || root.files[name] === undefined)
            return false;
        if (name === "families" && root.core.home !== AppCore.Families)
            return false;
        if (needsPlan && !root.hasPlan)
            probe.openFirst();
        if (needsPlan && root.core.home === AppCore.Helping)
            return name === "helping" || name === "today" ? (root.show("helping", ""), true) : false;
        if (name === "goal" || name === "clash" || name === "domain") {
            const what = name === "goal" ? probe.goal : name === "clash" ? probe.clash : "housing";
            if (what.length === 0)
                return false;
            root.show(name, what);
            return true;
        }
        root.trail = [];
        if (name === "families" && root.hasPlan)
            root.core.closePlan();
        root.show(name, "");
        return true;
    }

    visible: false
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
            if (root.current === "families" && root.hasPlan || root.current !== "families" && !root.hasPlan)
                root.restart();
        }
    }

    Connections {
        target: root.stage.item
        ignoreUnknownSignals: true
        function onBackRequested() { root.back(); }
        function onGoalRequested(goal: string) { root.open("goal", goal); }
        function onClashRequested(item: string) { root.open("clash", item); }
        function onDomainRequested(which: string) { root.open("domain", which); }
        function onCompassRequested() { root.open("compass", ""); }
        function onPlanRequested() { root.open("plan", ""); }
        function onSharingRequested() { root.open("sharing", ""); }
        function onMembersRequested() { root.open("members", ""); }
        function onProfileRequested() { root.open("settings", ""); }
        function onSyncRequested() { root.syncRequested(); }
        function onFamilyRequested(space: string) { root.core.openPlan(space); }
    }
}
