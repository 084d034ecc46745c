import QtQuick
import QtTest

// Closing on the real screens: the coach writes the term and the archive, closes, and the parent reads it; then it runs again.
ScreenCase {
    id: root

    name: "ZClosing"

    SignalWatch { id: watch }

    function test_a_the_ways_lead_here() {
        open("Settings", stage.parent, {});
        watch.to(screen);
        tap("Closing and keeping");
        compare(watch.last, "closing");
        open("Sharing", stage.coach, {});
        watch.to(screen);
        tap("Closing and keeping");
        compare(watch.last, "closing");
        open("Closing", stage.parent, {});
        watch.to(screen);
        tap("Make my own file");
        compare(watch.last, "own file");
        tap("Back");
        compare(watch.last, "back");
    }

    function test_b_a_family_reads_and_decides_nothing_here() {
        open("Closing", stage.parent, {});
        found("This plan is running.");
        found("How long the services keep their file");
        gone("End the plan");
        gone("Make a sealed archive");
        gone("Change");
    }

    function test_c_a_term_of_the_organisation() {
        open("Closing", stage.coach, {});
        tap("Change");
        tap("After closing");
        write("Years after closing", "10");
        write("Organisation", "Huis Linde");
        write("Which rule is that?", "Ons reglement");
        tap("Keep this");
        gone("How long is the file kept?");
        found("The services keep their own file for 10 year(s) after the plan is closed.");
        found("The plan is not closed: the file stays.");
    }

    function test_d_an_archive_of_three_sheets() {
        open("Closing", stage.coach, {});
        found("There is no archive yet");
        verify(stage.access(screen, "Notes of the team").startsWith("Not in an archive yet"));
        tap("Make a sealed archive");
        const place = stage.find(screen, "Put it in Documents") !== null ? "Put it in Documents" : "Put it in My own folder";
        tap(place);
        found("Sheet 1 of 3");
        stage.shoot(screen, "archive-sheet");
        for (let number = 1; number <= 3; ++number) {
            found("Sheet " + number + " of 3");
            tap("It is on paper");
        }
        found("Are the sheets right?");
        stage.shoot(screen, "archive-check");
        tap("Show the words again");
        found("Sheet 1 of 3");
        keyClick(Qt.Key_Escape);
        gone("Sheet 1 of 3");
        tap("Make a sealed archive");
        found("A sealed archive");
        gone("Sheet 1 of 3");
    }

    function test_e_closed_is_read_by_everybody_and_opened_again() {
        open("Closing", stage.coach, {});
        tap("End the plan");
        found("End this plan?");
        tap("We reached what we wanted");
        stage.shoot(screen, "close-sheet");
        tap("End it");
        found("Open the plan again");
        stage.shoot(screen, "closed");
        open("Today", stage.coach, {});
        watch.to(screen);
        verify(stage.access(screen, "This plan is closed since") !== "");
        open("Closing", stage.coach, {});
        tap("Open the plan again");
        found("This plan is running.");
    }
}
