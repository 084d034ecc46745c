import QtQuick

// What was agreed, as it was given: looked at, and nothing changed.
ScreenCase {
    name: "Consents"

    SignalWatch { id: watch }

    function test_a_consent_is_read_whole() {
        open("Consents", stage.parent, {});
        tap("Ik wil weer graag naar school gaan");
        found("Shared with Greet");
        found("What: Ik wil weer graag naar school gaan");
        found("What is allowed: Reading and ticking off steps");
        found("Earlier versions: not shared: how it was then");
        found("What for: wiskunde");
        found("Until when: No end day");
        found("You decided this yourself.");
        keyClick(Qt.Key_Escape);
        gone("Shared with Greet");
    }

    function test_what_was_written_down_in_my_name_says_so() {
        open("Consents", stage.parent, {});
        tap("Leren koken");
        found("waits for an answer");
        found("Agreed at the table, on the device of An: Samira. Not confirmed on an own device yet.");
        found("\u201cGreet mag lezen.\u201d");
        found("Is this not right? One tap stops it at once.");
        tap("Close");
        gone("waits for your answer to it");
    }

    function test_it_is_ordered_per_person_or_per_part() {
        open("Consents", stage.parent, {});
        found("Greet");
        tap("Per part");
        tryVerify(() => stage.findAll(screen, "Greet").length > 1);
    }

    function test_who_got_to_see_something_reads_it_too() {
        open("Consents", stage.buddy, {});
        tap("Ik wil weer graag naar school gaan");
        found("Shared with you");
        found("Give it back");
        keyClick(Qt.Key_Escape);
        gone("Give it back");
    }

    function test_the_coach_is_told_who_is_asked() {
        open("Consents", stage.coach, {});
        found("Samira is asked about Greet and \u201cLeren koken\u201d.");
    }

    function test_both_ways_lead_here() {
        open("Sharing", stage.parent, {});
        watch.to(screen);
        tap("Consents");
        compare(watch.last, "consents");
        open("Settings", stage.buddy, {});
        watch.to(screen);
        tap("Consents");
        compare(watch.last, "consents");
    }
}
