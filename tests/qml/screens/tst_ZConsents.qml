import QtQuick

// Ending and contesting on the screen of consents. Runs late: what was said stays said.
ScreenCase {
    name: "ZConsents"

    function test_a_one_tap_contests_and_it_says_what_happens_next() {
        open("Consents", stage.parent, {});
        tap("Leren koken");
        tap("No, stop it now");
        gone("No, stop it now");
        tap("Show what ended");
        tap("Leren koken");
        found("not agreed");
        found("You said: this is not right. So it stopped, and Greet gets nothing new. An can read that in the open book.");
        gone("No, stop it now");
        gone("Stop sharing");
        tap("Done");
        found("You said that Greet may not see \u201cLeren koken\u201d. It stopped.");
    }

    function test_b_what_runs_is_stopped_with_one_tap() {
        open("Sharing", stage.parent, {});
        tap("Core of our plan, Greet");
        write("What is it for?", "samen eten");
        tryVerify(() => found("Share").enabled);
        tap("Share");
        gone("Share with Greet");
        open("Consents", stage.parent, {});
        tap("Core of our plan");
        found("not on the server yet");
        tap("Stop sharing");
        gone("Stop sharing");
        gone("Core of our plan");
        tap("Show what ended");
        found("Core of our plan");
    }
}
