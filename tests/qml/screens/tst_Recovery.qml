import QtQuick
import Krachtplan.Controls

// The recovery sheet from explanation to paper; coming in on a new device; who decides.
// Killed: the check passed over; the reminder back after "not now"; the server not asked for with words alone.
ScreenCase {
    name: "Recovery"

    SignalWatch { id: watch }

    function cleanupTestCase() {
        stage.locked.endArrival();
    }

    function test_1_today_reminds_kindly_and_not_again() {
        open("Today", stage.parent, {});
        found("A sheet for when all your devices are gone");
        watch.to(screen);
        tap("Look at it");
        compare(watch.last, "recovery");
        tap("Not now");
        gone("A sheet for when all your devices are gone");
        open("Today", stage.parent, {});
        wait(100);
        verify(stage.find(screen, "A sheet for when all your devices are gone") === null);
    }

    function test_2_the_words_go_onto_paper_and_two_are_asked_back() {
        open("Recovery", stage.parent, {});
        found("What it opens");
        found("Nobody else has it");
        tap("Make a recovery sheet");
        found("Write these words down");
        compare(screen.words.length, 24);
        stage.shoot(screen, "recovery-words");
        compare(stage.faults(screen).join("\n"), "");
        const words = screen.words.slice();
        tap("It is on paper");
        const first = screen.firstAsked, second = screen.secondAsked;
        write("Word " + first, "fout");
        write("Word " + second, words[second - 1]);
        tap("Check");
        found("These are not the same words yet. Look at your paper.");
        stage.shoot(screen, "recovery-check");
        write("Word " + first, words[first - 1]);
        tap("Check");
        found("Good. Your sheet is ready.");
        compare(screen.words.length, 0);
        watch.to(screen);
        tap("Done");
        compare(watch.last, "back");
        open("Devices", stage.parent, {});
        found("Recovery sheet");
        stage.shoot(screen, "devices-with-sheet");
    }

    function test_3_the_words_fit_with_large_letters_and_from_right_to_left() {
        resize(360, 640, 2);
        mirror(true);
        open("Recovery", stage.parent, {});
        tap("Make another sheet");
        found("Write these words down");
        stage.shoot(screen, "recovery-words-360-200-ar");
        const faults = stage.faults(screen);
        mirror(false);
        compare(faults.join("\n"), "");
    }

    function test_4_a_new_device_asks_for_the_code_and_tells_when_it_is_not_right() {
        stage.locked.beginArrival("device");
        open("Arrive", stage.locked, {});
        found("From your other device");
        verify(!found("Come in").enabled);
        write("Code", "KPD1.nietgoed");
        tap("Come in");
        tryVerify(() => stage.find(screen, "This is locked now.") !== null || stage.find(screen, "This code is not right.") !== null);
    }

    function test_5_the_words_of_a_sheet_need_the_address_of_the_server() {
        stage.locked.beginArrival("sheet");
        open("Arrive", stage.locked, {});
        found("Back with your recovery sheet");
        verify(stage.field(screen, "Address of the server") === null);
        write("Words or code of the sheet", "paard batterij");
        found("Address of the server");
        stage.shoot(screen, "arrive-sheet");
    }

    function test_6_the_welcome_leads_who_has_a_plan_elsewhere() {
        open("Welcome", stage.fresh, {});
        tap("I have Krachtplan on another device");
        compare(screen.way, "device");
        found("First words for this device, then your plan. Who are you?");
        tap("I lost my devices, and I have my recovery sheet");
        compare(screen.way, "sheet");
        tap("I lost my devices, and I have my recovery sheet");
        compare(screen.way, "");
    }

    function test_7_who_decides_is_one_tap_from_sharing() {
        open("Sharing", stage.parent, {});
        watch.to(screen);
        tap("Who decides?");
        compare(watch.last, "decides");
        open("Decides", stage.parent, {});
        found("Core of our plan");
    }
}
