import QtQuick

// Who sees what: nothing is shared before everybody agreed; stopping is one tap. And the open book beside it.
ScreenCase {
    name: "Sharing"

    SignalWatch { id: watch }

    function test_a_part_is_shared_when_all_agreed_and_stopped_again() {
        open("Sharing", stage.parent, {});
        tap("Core of our plan, Greet");
        found("Share with Greet");
        verify(!found("Share").enabled);
        write("What is it for?", "samen eten");
        for (const person of stage.findAll(screen, "Samira"))
            if (!person.checked)
                touch(person);
        tryVerify(() => found("Share").enabled);
        tap("Share");
        gone("Share with Greet");
        // There is no internet here, and the screen does not claim more.
        tryVerify(() => stage.access(screen, "Core of our plan, Greet") === "not final yet");
        tap("Core of our plan, Greet");
        found("Shared with Greet");
        tap("Stop sharing");
        gone("Shared with Greet");
        tryVerify(() => stage.access(screen, "Core of our plan, Greet") === "does not see this");
    }

    function test_escape_leaves_everything_as_it_was() {
        open("Sharing", stage.parent, {});
        tap("Samen op reis, Greet");
        found("Share with Greet");
        keyClick(Qt.Key_Escape);
        gone("Share with Greet");
        compare(stage.access(screen, "Samen op reis, Greet"), "does not see this");
    }

    function test_the_keyboard_walks_the_table() {
        open("Sharing", stage.parent, {});
        const table = stage.findLike(screen, "Who sees what", "SharingMatrix");
        table.forceActiveFocus();
        const before = table.Accessible.description;
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Right);
        verify(table.Accessible.description !== before);
        keyClick(Qt.Key_Space);
        found("Done");
        keyClick(Qt.Key_Escape);
        gone("Done");
    }

    function test_the_open_book_narrows_to_a_person_and_says_when_empty() {
        open("Sharing", stage.parent, {});
        tap("Open book");
        found("Everybody");
        tap("Greet");
        tap("Choose a part of the plan");
        tap("Samen op reis");
        found("Nothing here");
    }

    function test_somebody_is_invited_with_a_code() {
        open("Sharing", stage.parent, {});
        tap("Invite somebody");
        write("Name", "tante");
        tap("parent");
        tap("Make the code");
        found("Invitation for tante");
        tap("Done");
        gone("Invitation for tante");
    }

    function test_the_people_are_asked_for() {
        open("Sharing", stage.parent, {});
        watch.to(screen);
        tap("People and devices");
        compare(watch.last, "members");
    }

    function test_a_wide_screen_shows_both_at_once() {
        resize(1180, 820, 1);
        open("Sharing", stage.parent, {});
        found("Core of our plan, Greet");
        found("Everybody");
    }
}
