import QtQuick
import QtTest

// For safety, protected persons, words that may tell, and the plan through somebody else's eyes: on the real screens of several
// people, with their server between them. Runs last: from here on these apps have internet.
// Killed: the notice on every goal; no card among the questions; the rows left in a lent tablet; "change my words" that saves.
ScreenCase {
    id: root

    property Window app: null
    readonly property string reason: "Er is ernstig gevaar, en wij moeten vandaag samen kunnen kijken wat er over het koken staat."

    function news(...cores) {
        for (const core of cores)
            verify(stage.sync(core));
    }

    /// The screen as it is now, small with large letters, and on a tablet, mirrored: nothing cut, nothing out of reach.
    /// `again`: opens it anew at each size.
    function looksRight(tag, again) {
        for (const size of [[360, 640, 2, false], [412, 915, 1, false], [1180, 820, 1, true]]) {
            resize(size[0], size[1], size[2]);
            screen.width = size[0];
            screen.height = size[1];
            mirror(size[3]);
            if (again)
                again();
            wait(60);
            stage.shoot(screen, tag + "-" + size[0] + "-" + size[2] * 100);
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

    name: "ZSafety"

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

    function test_a_a_coach_asks_a_colleague_to_sign_too() {
        news(stage.coach, stage.colleague, stage.parent, stage.coach);
        open("Safety", stage.coach, {});
        found("Nothing was opened for safety");
        tap("Ask a colleague to open something");
        found("Open something for safety");
        verify(!found("Ask to sign").enabled);
        tap("Choose in Leren koken");
        found("Close Leren koken");
        tap("Leren koken");
        tap("Bo");
        tap("Serious danger");
        write("Why is it needed?", "kort");
        found("The family reads this. Still 76");
        verify(!found("Ask to sign").enabled); // nobody said whether the family knows
        tap("Yes");
        tap("Ask to sign");
        found("Say more exactly why: at least 80 characters.");
        write("Why is it needed?", reason);
        looksRight("proposal");
        tap("Ask to sign");
        gone("Open something for safety");
        found("You asked Bo to sign too.");
        found("It waits for Bo. Nothing is opened before that.");
    }

    function test_b_the_colleague_reads_what_it_is_and_signs() {
        news(stage.coach, stage.colleague);
        open("Goal", stage.colleague, { goal: stage.cooking });
        found("This goal is not here any more");
        open("Safety", stage.colleague, {});
        found("An asks you to sign too: opening something of the plan to the two of you, for safety.");
        found("What: Goal, in a part that you do not read");
        found("Why: " + reason);
        found("Talked about it with the family: Yes, beforehand");
        looksRight("second");
        open("Today", stage.colleague, {});
        tap("Yes, I sign too");
        found("You signed too. It is saved here, and in force as soon as the server has both signatures.");
        gone("Do you sign too?");
        news(stage.colleague, stage.coach, stage.colleague, stage.parent);
        open("Goal", stage.colleague, { goal: stage.cooking });
        found("\u201cLeren koken\u201d");
        found("An and you opened something of the plan to each other, for safety.");
        found("Opened to the two of you, for safety: as it was then.");
    }

    function test_c_the_family_reads_it_in_the_open_book_beside_the_goal_and_in_the_list() {
        const happened = "An and Bo opened something of the plan to each other, for safety.";
        open("Sharing", stage.parent, { section: 1 });
        found(happened);
        found("Why: " + reason);
        found("It ends by itself. What was read can be remembered.");
        looksRight("book", () => open("Sharing", stage.parent, { section: 1 }));
        watch.to(screen);
        tap("Read all about it");
        compare(watch.last, "safety");
        open("Goal", stage.parent, { goal: stage.cooking });
        found(happened);
        open("Goal", stage.parent, { goal: stage.goal });
        gone(happened);
        open("Safety", stage.parent, {});
        found(happened);
        found("Open now. It ends by itself.");
        gone("Ask a colleague to open something");
        looksRight("told");
    }

    function test_d_a_coach_protects_somebody_and_writes_where_she_is() {
        open("Protection", stage.coach, {});
        found("Nobody that you may know of");
        tap("Protect somebody");
        verify(!found("Protect").enabled);
        tap("Samira");
        write("Why?", "geweld");
        tap("Protect");
        gone("Who should be protected?");
        found("protected");
        found("Why: geweld");
        news(stage.coach, stage.parent, stage.coach);
        tap("Contact details of Samira");
        write("Address", "Kanarievogelstraat 12");
        write("School", "De Roodborst");
        tap("Save");
        found("Address: Kanarievogelstraat 12");
        looksRight("protected");
        news(stage.coach, stage.parent, stage.youth);
        open("Protection", stage.youth, {});
        found("Nobody that you may know of");
        gone("Address: Kanarievogelstraat 12");
        open("Protection", stage.parent, {});
        found("Address: Kanarievogelstraat 12");
    }

    function test_e_words_that_may_tell_are_shown_before_they_are_saved() {
        startApp(stage.parent);
        tap("Plan");
        tap("Add");
        write("In your own words", "bij de Roodborst");
        tap("Save");
        found("Could this tell where somebody is?");
        found("Something in it is like the school of Samira.");
        verify(stage.findLike(screen, "Ilias", "AppText") !== null);
        wait(60);
        stage.shoot(screen, "reveal-412-100");
        compare(stage.faults(screen).join("\n"), "");
        tap("Change my words");
        gone("Could this tell where somebody is?");
        compare(stage.field(screen, "In your own words").text, "bij de Roodborst");
        tap("Save");
        found("Could this tell where somebody is?");
        tap("Save it even so");
        gone("Could this tell where somebody is?");
        gone("In your own words");
        touch(stage.findLike(screen, " more"));
        found("bij de Roodborst");
    }

    function test_f_a_protection_ends_when_both_signed() {
        news(stage.parent, stage.coach);
        open("Protection", stage.parent, {});
        tap("Ask that the protection of Samira ends");
        found("End the protection of Samira?");
        looksRight("ending");
        tap("An");
        write("Why can it end?", "verhuisd");
        tap("Ask to sign");
        gone("End the protection of Samira?");
        found("An is asked to sign that it ends. Until then it stays as it is.");
        found("protected");
        news(stage.parent, stage.coach);
        open("Protection", stage.coach, {});
        found("Samira asks you to sign too: Samira would not be protected any more.");
        tap("Yes, I sign too");
        gone("Do you sign too?");
        news(stage.coach, stage.parent, stage.coach, stage.parent);
        open("Protection", stage.parent, {});
        found("not protected any more");
    }

    function test_g_the_plan_is_seen_through_somebody_elses_eyes() {
        open("Sharing", stage.coach, {});
        watch.to(screen);
        tap("What does somebody see?");
        compare(watch.last, "sees");
        open("Sees", stage.coach, {});
        tap("Greet");
        found("What does Greet see?");
        found("Ik wil weer graag naar school gaan");
        gone("Oma is dichtbij");
        verify(stage.findLike(screen, "that you see, Greet does not see.", "AppText") !== null);
        looksRight("sees");
        tap("Samira");
        found("What does Samira see?");
        found("Oma is dichtbij");
        tap("Samira");
        found("What does somebody see?");
    }

    function test_i_a_lent_tablet_shows_nothing_of_it() {
        stage.coach.lend();
        open("Sharing", stage.coach, { section: 1 });
        found("Everybody");
        gone("You and Bo opened something of the plan to each other, for safety.");
        open("Sharing", stage.coach, {});
        found("Who decides?");
        gone("For safety");
        gone("Protected persons");
        gone("What does somebody see?");
    }

    function test_h_the_ways_lead_here() {
        open("Sharing", stage.parent, {});
        watch.to(screen);
        tap("For safety");
        compare(watch.last, "safety");
        tap("Protected persons");
        compare(watch.last, "protection");
        open("Settings", stage.buddy, {});
        watch.to(screen);
        tap("For safety");
        compare(watch.last, "safety");
    }
}
