import QtQuick

// The day: one strength, the next appointment, my steps; asks for the rest by signal.
ScreenCase {
    name: "Today"

    SignalWatch { id: watch }

    function test_a_step_is_ticked_off() {
        open("Today", stage.parent, {});
        tap("Bellen met juf Lien van school");
        tryVerify(() => found("Bellen met juf Lien van school").checked);
        tap("Bellen met juf Lien van school");
        tryVerify(() => !found("Bellen met juf Lien van school").checked);
    }

    function test_who_cannot_come_says_so_and_the_others_read_it() {
        open("Today", stage.parent, {});
        found("An komt bij jullie thuis");
        tap("I cannot");
        found("The others will read that you cannot come.");
    }

    function test_the_appointment_is_prepared_in_a_sheet() {
        open("Today", stage.parent, {});
        tap("Prepare");
        found("What we want to talk about");
        keyClick(Qt.Key_Escape);
        gone("What we want to talk about");
    }

    function test_it_asks_for_the_clash_the_settings_and_where_all_is_saved() {
        open("Today", stage.parent, {});
        watch.to(screen);
        tap("Two versions of one sentence");
        compare(watch.last, "clash " + stage.evening);
        tap("Samira, settings");
        compare(watch.last, "settings");
        mouseClick(stage.findLike(screen, "saved"));
        compare(watch.last, "sync");
    }

    function test_with_nothing_to_do_it_helps_on() {
        open("Today", stage.coach, {});
        watch.to(screen);
        found("Nothing to do for you now");
        tap("To the plan");
        compare(watch.last, "plan");
    }
}
