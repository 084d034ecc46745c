import QtQuick

// What the coach wrote down as agreed by Samira: she reads it, and says yes or no. Here nothing reaches a server, so an answer is
// never told as being there. Runs late: the answers stay in the plan.
// Killed: no answered without being asked once more; the card gone before the engine took the answer; a name off a button.
ScreenCase {
    name: "ZQuestions"

    function test_a_both_places_show_who_wrote_what() {
        for (const place of ["Today", "Sharing"]) {
            open(place, stage.parent, {});
            found("An wrote down that you agree.");
            found("What: Om half acht");
            found("What: Op zondag naar oma");
            found("Who: Greet (buddy)");
            found("What for: mee plannen");
            found("Until when: No end day");
            found("Greet sees this already. Without your answer it stops by itself. This waits until ");
        }
    }

    function test_b_nobody_else_has_a_card() {
        open("Today", stage.coach, {});
        gone("An wrote down that you agree.");
        open("Helping", stage.buddy, {});
        gone("An wrote down that you agree.");
    }

    function test_c_the_words_of_the_table_can_be_read() {
        open("Today", stage.parent, {});
        tap("What was said at the table");
        found("Greet mag lezen.");
        tap("Hide what was said");
        gone("Greet mag lezen.");
    }

    function test_d_no_is_asked_once_more_and_then_it_stops() {
        open("Sharing", stage.parent, {});
        tryVerify(() => stage.access(screen, "Op zondag naar oma, Greet") === "not final yet");
        const no = stage.findAll(screen, "No, I do not want this");
        compare(no.length, 2);
        tap("No, I do not want this");
        found("Stop this?");
        tap("Back");
        gone("Stop this?");
        compare(stage.findAll(screen, "No, I do not want this").length, 2);
        const about = stage.findLike(screen, "What: ", "FactLine").Accessible.name;
        tap("No, I do not want this");
        tap("Stop it now");
        gone(about);
        found("You said no. Greet gets nothing new from now on.");
        // Which of the two comes first is chance; the cell of this part and this person has the part's whole name.
        const cell = about.slice("What: ".length) + ", Greet";
        tryVerify(() => stage.access(screen, cell) === "does not see this");
        tryVerify(() => stage.findAll(screen, "No, I do not want this").length === 1);
    }

    function test_e_yes_with_the_keyboard_is_told_as_waiting_for_the_server() {
        open("Today", stage.parent, {});
        const yes = found("Yes, that is right");
        yes.forceActiveFocus();
        keyClick(Qt.Key_Return);
        gone("Yes, that is right");
        const told = found("You said yes. Greet goes on seeing this.");
        compare(told.Accessible.description, "Saved on this device. It goes to the server as soon as there is internet.");
        // The no of the screen before is not forgotten.
        found("You said no about");
    }
}
