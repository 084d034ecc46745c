import QtQuick
import QtTest

// Erasing on the real screens of several people, with their server between them: what happens is read before it is done, the
// reason is a draft, the words are asked, a young person leaves it standing; and so with the whole plan. From here on these apps
// have internet.
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

    name: "ZErase"

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
        open("Settings", stage.parent, {});
        watch.to(screen);
        tap("Erase");
        compare(watch.last, "erase");
        open("Sharing", stage.parent, {});
        watch.to(screen);
        tap("Erase");
        compare(watch.last, "erase");
        open("Erase", stage.parent, {});
        watch.to(screen);
        tap("First make my own file");
        compare(watch.last, "own file");
        tap("Back");
        compare(watch.last, "back");
    }

    function test_b_who_has_nothing_to_erase_is_helped() {
        open("Erase", stage.buddy, {});
        found("There is nothing to erase for you here");
        found("What you cannot have erased, and why");
        found("At once it is out of sight");
        gone("Erase the whole plan");
        looksRight("erase-nothing");
    }

    function test_c_everything_is_said_before_it_is_done() {
        news(stage.parent, stage.youth);
        open("Erase", stage.parent, {});
        found("What you can have erased");
        verify(stage.access(screen, "Core of our plan").startsWith("The rest stands on this."));
        looksRight("erase");
        tap("Samen op reis");
        found("Erase this part?");
        found("At once it is out of sight");
        found("For thirty days it can be left standing");
        found("Then it is destroyed");
        found("What this does not undo");
        verify(stage.access(screen, "For thirty days it can be left standing").endsWith("So can: Ilias."));
        looksRight("erase-sheet");
        write("Why? (You may leave this open.)", "te duur");
        tap("Not now");
        gone("Erase this part?");
        found("Samen op reis");
        tap("Erase the whole plan");
        found("Erase the whole plan?");
        found("What others keep to themselves stays theirs.");
        looksRight("erase-all-sheet");
        keyClick(Qt.Key_Escape);
        gone("Erase the whole plan?");
    }

    function test_d_the_words_are_asked_and_the_reason_was_kept() {
        stage.setProven(stage.parent, false);
        startApp(stage.parent);
        app.go("erase");
        screen = app.contentItem;
        tap("Samen op reis");
        found("Erase this part?");
        tryCompare(stage.field(screen, "Why?"), "text", "te duur");
        tap("Erase it");
        found("Is it you?");
        keyClick(Qt.Key_Escape);
        gone("Is it you?");
        found("Erase this part?"); // nothing happened yet
        tap("Erase it");
        found("Is it you?");
        write("Your passphrase", stage.passphrase);
        keyClick(Qt.Key_Return);
        gone("Is it you?");
        gone("Erase this part?");
        found("You want \u201cSamen op reis\u201d erased");
        found("Out of sight");
        found("Why: te duur");
        tap("Plan");
        gone("Samen op reis");
    }

    function test_e_a_young_person_reads_it_on_today_and_leaves_it_standing() {
        news(stage.parent, stage.youth, stage.buddy);
        open("Today", stage.parent, {});
        gone("Samira wants"); // who asked needs no notice
        open("Plan", stage.youth, {});
        found("Samira wants \u201cSamen op reis\u201d erased. Until ");
        open("Today", stage.youth, {});
        found("Samira wants \u201cSamen op reis\u201d erased. Until ");
        looksRight("erase-notice", () => open("Today", stage.youth, {}));
        watch.to(screen);
        tap("Look, or leave it standing");
        compare(watch.last, "erase");
        open("Erase", stage.youth, {});
        found("Why: te duur");
        looksRight("erase-asked");
        stage.setProven(stage.youth, false); // leaving it standing asks for no words
        const button = found("Leave it standing: Samira wants \u201cSamen op reis\u201d erased");
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        gone("Leave it standing");
        tap("Show what was left standing");
        found("You left it standing: ");
        looksRight("erase-kept");
        news(stage.youth, stage.parent);
        open("Plan", stage.parent, {});
        found("Samen op reis");
        open("Sharing", stage.parent, { section: 1 });
        found("Ilias let \u201cSamen op reis\u201d stand: it is not erased");
        found("You asked to erase \u201cSamen op reis\u201d");
    }

    function test_f_what_is_gone_is_told_by_device() {
        open("Erase", stage.parent, {});
        found("What is erased, and which devices reported it");
        found("You wanted 1 part(s) of the plan erased");
        found("Devices whose app reported that it is off: ");
        looksRight("erase-gone");
    }

    function test_g_the_whole_plan_is_erased_and_left_standing() {
        open("Erase", stage.parent, {});
        tap("Erase the whole plan");
        found("Erase the whole plan?");
        tap("Erase all of it");
        gone("Erase the whole plan?");
        found("This can still be left standing");
        found("There is nothing to erase for you here");
        open("Plan", stage.parent, {});
        found("You want this plan erased. It is out of sight.");
        gone("Samen op reis");
        news(stage.parent, stage.youth);
        open("Today", stage.youth, {});
        found("Samira wants this plan erased. It is out of sight.");
        looksRight("erase-whole-notice", () => open("Plan", stage.youth, {}));
        open("Erase", stage.youth, {});
        found("Samira wants \u201cCore of our plan\u201d erased");
        looksRight("erase-whole-asked");
        tap("Leave everything standing");
        gone("This can still be left standing");
        news(stage.youth, stage.parent);
        open("Plan", stage.parent, {});
        found("Hoe komt er weer rust in huis");
        gone("You want this plan erased.");
        found("Samen op reis");
    }
}
