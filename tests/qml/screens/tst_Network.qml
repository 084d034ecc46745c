import QtQuick

// Who is there: a name is enough to begin, moving needs no dragging, and much is asked about kindly.
ScreenCase {
    name: "Network"

    function test_somebody_is_added_and_moved_and_taken_out() {
        open("Network", stage.parent, {});
        tap("Add somebody");
        tap("Add");
        found("Who is it? Type a name.");
        write("Name", "oma fatima");
        tap("Add");
        gone("How near?");
        tap("Show as a list");
        tap("oma fatima");
        tap("It is a lot");
        tap("family");
        tap("Done");
        gone("Move to");
        found("oma fatima does a lot");
        tap("Look at it together");
        tap("Take out");
        gone("oma fatima");
    }

    function test_the_circles_and_the_list_show_the_same_people() {
        open("Network", stage.parent, {});
        found("Greet");
        tap("Show as a list");
        found("Greet");
        tap("Show as circles");
        found("The people around us");
    }
}
