import QtQuick
import Krachtplan.Controls

// The way in: welcome on a fresh device, the door of a locked one. Runs last: it opens Door's vault.
ScreenCase {
    name: "TheDoor"

    function test_1_welcome_asks_who_gives_words_and_hears_them_again() {
        open("Welcome", stage.fresh, {});
        verify(!found("Next").enabled);
        write("Your first name", "ria");
        tap("Coach");
        tap("Next");
        found("Write these words down");
        compare(screen.passphrase.split(" ").length, 6);
        tap("I wrote them down");
        write("Your passphrase", "een twee drie vier vijf zes");
        found("These are not the same words yet. Look at your paper.");
        verify(!found("Start").enabled);
        tap("Back");
        found("Write these words down");
    }

    function test_2_a_wrong_passphrase_is_told_and_nothing_is_lost() {
        open("Unlock", stage.locked, {});
        write("Your passphrase", "niet de juiste woorden");
        tap("Open");
        found("These words do not open the plan. Look for a typing error and try again. Nothing is lost.");
        tap("I do not know my words any more");
        found("Without your words");
        keyClick(Qt.Key_Escape);
        gone("Without your words");
    }

    function test_3_language_and_letters_can_be_chosen_before_the_door_is_open() {
        open("Unlock", stage.locked, {});
        tap("Larger letters");
        tap("125 %");
        compare(stage.locked.textScale, 1.25);
        tap("100 %");
        tap("Done");
        gone("Size of the letters");
    }

    function test_4_the_right_words_open_and_an_empty_list_helps_on() {
        open("Unlock", stage.locked, {});
        write("Your passphrase", stage.passphrase);
        keyClick(Qt.Key_Return);
        tryVerify(() => stage.locked.state === 2, 10000);
        open("Families", stage.locked, {});
        found("No plan yet. That is how it starts.");
        tap("Come in with a code");
        found("Ask to come in");
    }
}
