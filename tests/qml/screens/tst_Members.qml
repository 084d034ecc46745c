import QtQuick

// People and devices: the four words, and that taking out a device asks twice.
ScreenCase {
    name: "Members"

    SignalWatch { id: watch }

    function test_a_device_is_taken_out_only_after_a_second_tap() {
        open("Members", stage.parent, {});
        tap("Greet");
        tap("Take it out");
        found("Take this device out of the plan?");
        tap("Keep it");
        gone("Take this device out of the plan?");
        keyClick(Qt.Key_Escape);
        gone("Devices");
    }

    function test_it_goes_back() {
        open("Members", stage.parent, {});
        watch.to(screen);
        tap("Back");
        compare(watch.last, "back");
    }
}
