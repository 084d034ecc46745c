import QtQuick
import QtTest

// Leaving, handing over, a stand-in, and what somebody else sees as a file, on the real screens of several people with their
// server between them. The last of all: who leaves here is gone.
ScreenCase {
    id: root

    property Window app: null

    function news(...cores) {
        for (const core of cores)
            verify(stage.sync(core));
    }

    /// The screen as it is now at five sizes: nothing cut, nothing out of reach. `again`: opens it anew at each size.
    function looksRight(tag, again) {
        for (const size of [[360, 640, 1, false], [360, 640, 2, false], [412, 915, 1, false], [412, 915, 1, true], [820, 1180, 1, false], [1280, 800, 1, true]]) {
            resize(size[0], size[1], size[2]);
            screen.width = size[0];
            screen.height = size[1];
            mirror(size[3]);
            if (again)
                again();
            wait(60);
            stage.shoot(screen, tag + "-" + size[0] + "-" + size[2] * 100 + (size[3] ? "-rtl" : ""));
            const faults = stage.faults(screen).join("\n");
            mirror(false);
            compare(faults, "");
        }
        resize(412, 915, 1);
        screen.width = 412;
        screen.height = 915;
        wait(60);
    }

    function startApp(core) {
        const component = Qt.createComponent("qrc:/qt/qml/Krachtplan/Screens/Main.qml");
        verify(component.status === Component.Ready, component.errorString());
        app = component.createObject(null, { core: core, width: 412, height: 915 });
        tryVerify(() => app.contentItem !== null && stage.loaded(app));
        screen = app.contentItem;
        wait(100);
    }

    name: "ZZLeave"

    SignalWatch { id: watch }

    function cleanup() {
        if (app !== null) {
            app.destroy();
            app = null;
            screen = null;
            wait(0);
        }
        close();
    }

    function test_a_the_ways_lead_here() {
        if (stage.coach.lent) { // by a test before this one
            stage.coach.lock();
            stage.coach.unlock(stage.passphrase);
            tryCompare(stage.coach, "state", 2, 20000);
            stage.setProven(stage.coach, true);
        }
        stage.coach.openPlan(stage.space);
        tryCompare(stage.coach, "space", stage.space);
        open("Settings", stage.coach, {});
        watch.to(screen);
        tap("Leave this plan");
        compare(watch.last, "leave " + stage.space);
        tap("Hand over my plans");
        compare(watch.last, "handovers");
        open("Settings", stage.parent, {});
        gone("Hand over my plans");
        open("Handovers", stage.coach, {});
        watch.to(screen);
        looksRight("handovers");
        tap("Haddad");
        compare(watch.last, "leave " + stage.space);
        open("Leave", stage.parent, {});
        watch.to(screen);
        tap("First make my own file");
        compare(watch.last, "own file");
    }

    function test_b_what_happens_is_said_before_it_is_done() {
        open("Leave", stage.parent, {});
        found("No other parent signs for this family yet.");
        found("Invite who goes on");
        found("All your devices go out of this plan");
        looksRight("leave-parent");
        tap("Leave this plan…");
        found("Leave this plan?");
        found("Leave even so");
        looksRight("leave-parent-sheet");
        tap("Stay");
        gone("Leave this plan?");
        tap("Invite who goes on");
        found("Invite somebody");
        keyClick(Qt.Key_Escape);
        gone("Invite somebody");
        open("Leave", stage.coach, {});
        found("In the plan already: Bo.");
        looksRight("leave-coach");
    }

    function test_c_a_stand_in_is_told_and_ended_with_one_tap() {
        verify(stage.addStandIn());
        news(stage.coach);
        open("Members", stage.coach, {});
        found("Vera reads along for the coach until ");
        found("End this now");
        open("Plan", stage.parent, {});
        found("Vera reads along for the coach until ");
        open("Today", stage.parent, {});
        found("Why: An is met verlof");
        looksRight("stand-in", () => open("Today", stage.parent, {}));
        stage.setProven(stage.parent, false); // saying no asks for no words
        tap("End this now");
        gone("Vera reads along");
        news(stage.parent, stage.coach);
        open("Members", stage.coach, {});
        gone("Vera reads along");
    }

    function test_d_what_somebody_sees_becomes_a_file() {
        open("Sees", stage.parent, {});
        gone("As a file, to print or to take along");
        tap("An");
        found("As a file, to print or to take along");
        tap("Put it in My own folder");
        found("Saved as krachtplan-what-somebody-sees.pdf and krachtplan-what-somebody-sees.json: what An sees.");
        looksRight("sees-file");
    }

    function test_e_a_helper_leaves_and_the_place_of_the_plan_says_so() {
        stage.setProven(stage.buddy, false);
        startApp(stage.buddy);
        app.go("leave");
        screen = app.contentItem;
        tap("Leave this plan…");
        found("You cannot take this back yourself.");
        tap("Leave");
        found("Is it you?");
        write("Your passphrase", stage.passphrase);
        keyClick(Qt.Key_Return);
        gone("Is it you?");
        found("You left this plan");
        found("Nothing of the plan can be read here any more.");
        looksRight("left");
        stage.sync(stage.buddy); // the server has it: this device is no longer one of the plan
        found("Nothing of the plan is on this device any more.");
        found("You left this plan");
        app.destroy();
        app = null;
        screen = null;
        news(stage.parent);
        open("Sharing", stage.parent, { section: 1 });
        found("Greet left the plan");
    }
}
