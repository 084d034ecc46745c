import QtQuick

// Who helps: only what is shared, done in one tap, and a note that the family reads.
ScreenCase {
    name: "Helping"

    SignalWatch { id: watch }

    function test_a_note_is_given_and_stands_under_my_notes() {
        open("Helping", stage.buddy, {});
        write("A note for the family", "we oefenden samen");
        tap("Give");
        found("The family will read it.");
        compare(stage.field(screen, "A note for the family").text, "");
        open("Helping", stage.buddy, { section: 2 });
        found("today: we oefenden samen");
    }

    function test_the_step_is_done_in_one_tap() {
        open("Helping", stage.buddy, {});
        found("Wiskunde met Yassin");
        tap("It is done");
        found("Nothing planned for you now");
    }

    function test_the_shared_goal_and_the_settings_are_asked_for() {
        open("Helping", stage.buddy, {});
        watch.to(screen);
        tap("Ik wil weer graag naar school gaan");
        compare(watch.last, "goal " + stage.goal);
        tap("Greet, settings");
        compare(watch.last, "settings");
    }
}
