import QtQuick

// A part of life: my own rating, my own words, and that empty is fine.
ScreenCase {
    name: "Domain"

    function test_a_face_is_chosen_and_taken_back() {
        open("Domain", stage.parent, { which: "health" });
        found("Not talked about yet");
        tap("Well");
        gone("Not talked about yet");
        tap("Well");
    }

    function test_important_now_is_one_tap() {
        open("Domain", stage.parent, { which: "leisure" });
        tap("important now");
        tryVerify(() => found("important now").checked);
        tap("for later");
        tryVerify(() => found("for later").checked && !found("important now").checked);
    }

    function test_own_words_are_kept_while_typing_and_saved() {
        open("Domain", stage.parent, { which: "work" });
        tap("Say it in my own words");
        write("In your own words", "ik zoek nog");
        tap("Later");
        gone("In your own words");
        tap("Say it in my own words");
        tryVerify(() => stage.field(screen, "In your own words") !== null && stage.field(screen, "In your own words").text === "ik zoek nog");
        tap("Save");
        found("Change my words");
    }
}
