import QtQuick

// The plan: what goes well is added, a goal is made, the rest is asked for by signal.
ScreenCase {
    name: "Plan"

    SignalWatch { id: watch }

    function test_what_goes_well_is_added() {
        open("Plan", stage.parent, {});
        tap("Add");
        found("What goes well");
        write("In your own words", "we lachen veel");
        tap("Save");
        gone("In your own words");
        tap("2 more");
        found("we lachen veel");
    }

    function test_a_new_goal_stands_in_the_list() {
        open("Plan", stage.parent, {});
        touch(stage.findAll(screen, "Add")[1]);
        found("A new goal");
        write("In whose own words?", "samen fietsen");
        tap("Save");
        found("samen fietsen");
    }

    function test_a_goal_and_the_compass_are_asked_for() {
        open("Plan", stage.parent, {});
        watch.to(screen);
        tap("Ik wil weer graag naar school gaan");
        compare(watch.last, "goal " + stage.goal);
        tap("Our compass");
        compare(watch.last, "compass");
        tap("Om half acht gaan de gsm's in de mand");
        verify(watch.last.indexOf(stage.evening) > 0);
    }

    function test_a_coach_without_rights_to_write_still_reads() {
        open("Plan", stage.coach, {});
        found("Hoe komt er weer rust in huis, en gaat Yassin weer graag naar school?");
    }

    function test_a_word_is_looked_for_and_leads_to_its_goal() {
        open("Plan", stage.parent, {});
        watch.to(screen);
        tap("Look in our plan");
        write("A word, or a name", "wiskunde");
        tap("Wiskunde met Yassin");
        compare(watch.last, "goal " + stage.goal);
        gone("A word, or a name");
        tap("Look in our plan");
        write("A word, or a name", "zzz");
        found("Nothing with these words");
        keyClick(Qt.Key_Escape);
        gone("Nothing with these words");
    }
}
