import QtQuick

// A plan that is closed for being away says why, that nothing is lost, and what to do; and one's own file.
// Killed: the way from More to the file; what waits left unsaid.
ScreenCase {
    name: "ZLease"

    SignalWatch { id: watch }

    function test_a_closed_plan_says_what_to_do() {
        open("Away", stage.away, {});
        found("First go online once");
        found("Nothing is lost. Everything is still on this device, locked.");
        found("1 thing(s) of yours wait. They are sent by themselves.");
        tap("Try now");
        found("There is no internet now, or the server does not answer. Try again later.");
        gone("To my plans");
    }

    function test_the_list_of_plans_says_it_too() {
        open("Families", stage.away, {});
        found("Peeters");
        tryVerify(() => stage.access(screen, "Peeters").startsWith("closed until this device is online again"));
    }

    function test_it_is_said_beforehand_where_each_comes_first_data() {
        return [{ tag: "Families" }, { tag: "Today" }, { tag: "Helping" }];
    }

    function test_it_is_said_beforehand_where_each_comes_first(row) {
        open(row.tag, stage.soon, {});
        found("Connect this device to the internet before ");
        open(row.tag, stage.coach, {});
        gone("Connect this device to the internet before ");
    }

    function test_my_own_file_tells_what_is_in_it_and_who_can_read_it() {
        open("Settings", stage.parent, {});
        watch.to(screen);
        tap("My own file");
        compare(watch.last, "own file");
        open("OwnFile", stage.parent, {});
        found("This will be in it");
        found("What was removed, and what others keep to themselves, is not in it");
        found("Where do you want it?");
        tap("Put it in My own folder");
        found("Saved as krachtplan-my-file.pdf and krachtplan-my-file.json.");
    }
}
