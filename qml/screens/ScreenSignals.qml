import QtQuick

// What a screen may ask for, in one shape: the name of another screen and what it is about.
Item {
    id: root

    property alias target: listener.target

    signal asked(string name, string what)
    signal backAsked()
    signal syncAsked()
    signal familyAsked(string space)
    signal planAsked(string space)

    visible: false

    Connections {
        id: listener
        ignoreUnknownSignals: true

        function onBackRequested() { root.backAsked(); }
        function onGoalRequested(goal: string) { root.asked("goal", goal); }
        function onClashRequested(item: string) { root.asked("clash", item); }
        function onDomainRequested(which: string) { root.asked("domain", which); }
        function onCompassRequested() { root.asked("compass", ""); }
        function onPlanRequested() { root.asked("plan", ""); }
        function onSharingRequested() { root.asked("sharing", ""); }
        function onMembersRequested() { root.asked("members", ""); }
        function onDevicesRequested() { root.asked("devices", ""); }
        function onRecoveryRequested() { root.asked("recovery", ""); }
        function onDecidesRequested() { root.asked("decides", ""); }
        function onConsentsRequested() { root.asked("consents", ""); }
        function onMinorsRequested() { root.asked("minors", ""); }
        function onOwnPartRequested() { root.asked("ownPart", ""); }
        function onOwnFileRequested() { root.asked("ownFile", ""); }
        function onLeaveRequested(space: string) { root.asked("leave", space); }
        function onHandoversRequested() { root.asked("handovers", ""); }
        function onEraseRequested() { root.asked("erase", ""); }
        function onClosingRequested() { root.asked("closing", ""); }
        function onSafetyRequested() { root.asked("safety", ""); }
        function onProtectionRequested() { root.asked("protection", ""); }
        function onSeesRequested() { root.asked("sees", ""); }
        function onParcelsRequested() { root.asked("parcels", ""); }
        function onPlansRequested() { root.asked("families", ""); }
        function onProfileRequested() { root.asked("settings", ""); }
        function onSyncRequested() { root.syncAsked(); }
        function onFamilyRequested(space: string) { root.familyAsked(space); }
        function onFamilyPlanRequested(space: string) { root.planAsked(space); }
    }
}
