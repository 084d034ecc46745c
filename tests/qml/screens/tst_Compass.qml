import QtQuick

// The compass: one person's view at a time, by finger, by keys, and as a list.
ScreenCase {
    name: "Compass"

    SignalWatch { id: watch }

    function test_another_part_of_life_is_chosen_by_finger_and_by_keys() {
        open("Compass", stage.parent, {});
        tap("Home");
        compare(stage.access(screen, "Compass of Samira"), "Home");
        found("Compass of Samira").forceActiveFocus();
        keyClick(Qt.Key_Right);
        compare(stage.access(screen, "Compass of Samira"), "School");
        found("Samira · Hard: ");
    }

    function test_the_list_says_the_same_and_opens_a_part() {
        open("Compass", stage.parent, {});
        watch.to(screen);
        tap("As a list");
        tap("School");
        compare(watch.last, "domain school");
        tap("As a wheel");
        found("Compass of Samira");
    }

    function test_yassins_view_is_another_one() {
        open("Compass", stage.parent, {});
        tap("Yassin");
        found("Compass of Yassin");
    }
}
