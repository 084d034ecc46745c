import QtQuick

// Remembers the last thing a screen asked for.
Item {
    id: root

    property string last: ""

    function to(screen) {
        root.last = "";
        listener.target = screen;
    }

    Connections {
        id: listener
        target: null
        ignoreUnknownSignals: true

        function onGoalRequested(goal) { root.last = "goal " + goal; }
        function onClashRequested(item) { root.last = "clash " + item; }
        function onDomainRequested(which) { root.last = "domain " + which; }
        function onFamilyRequested(space) { root.last = "family " + space; }
        function onFamilyPlanRequested(space) { root.last = "family plan " + space; }
        function onCompassRequested() { root.last = "compass"; }
        function onPlanRequested() { root.last = "plan"; }
        function onSharingRequested() { root.last = "sharing"; }
        function onMembersRequested() { root.last = "members"; }
        function onDevicesRequested() { root.last = "devices"; }
        function onRecoveryRequested() { root.last = "recovery"; }
        function onDecidesRequested() { root.last = "decides"; }
        function onConsentsRequested() { root.last = "consents"; }
        function onMinorsRequested() { root.last = "minors"; }
        function onOwnPartRequested() { root.last = "own part"; }
        function onOwnFileRequested() { root.last = "own file"; }
        function onLeaveRequested(space) { root.last = "leave " + space; }
        function onHandoversRequested() { root.last = "handovers"; }
        function onEraseRequested() { root.last = "erase"; }
        function onClosingRequested() { root.last = "closing"; }
        function onSafetyRequested() { root.last = "safety"; }
        function onProtectionRequested() { root.last = "protection"; }
        function onSeesRequested() { root.last = "sees"; }
        function onParcelsRequested() { root.last = "parcels"; }
        function onPlansRequested() { root.last = "plans"; }
        function onProfileRequested() { root.last = "settings"; }
        function onSyncRequested() { root.last = "sync"; }
        function onBackRequested() { root.last = "back"; }
    }
}
