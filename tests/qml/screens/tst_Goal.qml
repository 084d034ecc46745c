import QtQuick

// One goal: rating, a step ticked off, a note, a new step, its history; and what a buddy may not do.
ScreenCase {
    name: "Goal"

    function test_a_step_is_ticked_off_and_taken_back() {
        open("Goal", stage.parent, { goal: stage.goal });
        const step = found("Bellen met juf Lien van school");
        verify(!step.checked);
        tap("Bellen met juf Lien van school");
        tryVerify(() => found("Bellen met juf Lien van school").checked && stage.find(screen, "Bellen met juf Lien van school").detail.indexOf("done") >= 0);
        tap("Bellen met juf Lien van school");
        tryVerify(() => stage.find(screen, "Bellen met juf Lien van school").detail.indexOf("done") < 0);
    }

    function test_a_note_is_given_and_stands_there() {
        open("Goal", stage.parent, { goal: stage.goal });
        write("Write something about this goal", "dat ging goed");
        tap("Give");
        found("Samira · today: dat ging goed");
        compare(stage.field(screen, "Write something about this goal").text, "");
    }

    function test_a_new_step_comes_into_the_list_and_escape_closes_the_sheet() {
        open("Goal", stage.parent, { goal: stage.goal });
        tap("Add a step");
        found("A new step");
        verify(!found("Save").enabled);
        keyClick(Qt.Key_Escape);
        gone("A new step");
        tap("Add a step");
        write("What will be done?", "samen lezen");
        tap("Tomorrow");
        tap("Save");
        gone("A new step");
        found("samen lezen");
    }

    function test_the_history_opens_below_its_row() {
        open("Goal", stage.parent, { goal: stage.goal });
        tap("History");
        found("Samira · ");
    }

    function test_a_goal_goes_to_later_and_back() {
        open("Goal", stage.parent, { goal: stage.goal });
        tap("For later");
        found("Work on it now");
        tap("Work on it now");
        found("For later");
    }

    function test_a_picture_is_added_with_words_looked_at_and_taken_out() {
        open("Goal", stage.parent, { goal: stage.goal });
        found("Add a picture");
        findChild(screen, "pictures").take(stage.photo());
        found("Place, time and camera are taken out of the picture before it is kept. What can be seen in it stays.");
        write("Words with the picture (you may leave this open)", "aan tafel");
        stage.shoot(screen, "picture-adding");
        tap("Add it");
        gone("Add this picture?");
        found("Picture: aan tafel");
        stage.reveal(found("Picture: aan tafel"));
        stage.shoot(screen, "picture-row");
        tap("Picture: aan tafel");
        found("aan tafel");
        stage.shoot(screen, "picture-large");
        tap("Take it out");
        tap("Yes, take it out");
        gone("Picture: aan tafel");
        found("No pictures yet.");
    }

    function test_who_helps_ticks_and_writes_but_does_not_change_the_goal() {
        open("Goal", stage.buddy, { goal: stage.goal });
        found("Write something about this goal");
        compare(stage.find(screen, "Change this goal"), null);
        compare(stage.find(screen, "Add a step"), null);
        compare(stage.find(screen, "Add a picture"), null);
    }

    function test_a_goal_that_is_not_there_says_so() {
        open("Goal", stage.parent, { goal: "00000000000000000000000000000000" });
        found("This goal is not here any more");
    }
}
