import QtQuick

// Two versions of one sentence: both whole, nobody has to hurry, one tap settles it.
ScreenCase {
    name: "Clash"

    SignalWatch { id: watch }

    function test_both_versions_stand_there_until_one_is_chosen() {
        open("Clash", stage.parent, { item: stage.evening });
        watch.to(screen);
        found("Two versions of one sentence");
        tap("Combine");
        found("Make one of both");
        tap("Later");
        gone("Make one of both");
        tap("Om half acht gaan alle schermen uit");
        tap("Choose this one");
        found("Nothing to choose any more");
        tap("Back to the plan");
        compare(watch.last, "back");
    }

    function test_what_has_no_two_versions_says_so() {
        open("Clash", stage.parent, { item: stage.goal });
        found("Nothing to choose any more");
    }
}
