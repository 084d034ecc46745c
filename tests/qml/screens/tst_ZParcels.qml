import QtQuick

// What a device that was taken out had not sent. After the tests that only look: it is taken over here.
ScreenCase {
    name: "Parcels"

    SignalWatch { id: watch }

    function test_what_was_handed_in_is_looked_at_and_taken_over() {
        open("Today", stage.parent, {});
        watch.to(screen);
        tap("Unsent work of a device was handed in");
        compare(watch.last, "parcels");
        open("Parcels", stage.parent, {});
        tap("1 save");
        found("A goal: Oma is dan alleen");
        tap("Leave it out");
        found("Leave all of this out?");
        tap("No, keep it");
        tap("Take it over");
        found("It stands in the plan now, in your name.");
        found("Nothing waits here");
    }
}
