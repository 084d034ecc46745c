import QtQuick

// My devices, and what a lost one says itself.
// Killed: a device taken out at the first tap; the code shown without its end; the way to the sheet left off.
ScreenCase {
    name: "Devices"

    SignalWatch { id: watch }

    function test_1_each_device_is_named_and_the_lost_one_told_of() {
        open("Devices", stage.parent, {});
        found("First device");
        found("Laptop");
        found("Taken out");
        found("Tablet");
        watch.to(screen);
        tap("Recovery sheet");
        compare(watch.last, "recovery");
        tap("Back");
        compare(watch.last, "back");
    }

    function test_1b_what_is_known_of_the_lost_one_is_kept_as_a_page() {
        open("Devices", stage.parent, {});
        tap("Tablet");
        found("Tablet, of Samira");
        found("It was taken out. It gets nothing new: the locks change before anything more is written.");
        found("What it had not sent was handed in.");
        found("What was read on it, somebody can remember or have copied.");
        tap("Put it in My own folder");
        found("Saved as krachtplan-lost-device.pdf. Whoever has this page can read it.");
        tap("Done");
        gone("Tablet, of Samira");
    }

    function test_1c_a_coach_finds_it_with_the_person() {
        open("Members", stage.coach, {});
        tap("Samira");
        tap("Tablet");
        found("Tablet, of Samira");
        found("It reported on ");
    }

    function test_2_a_device_takes_another_name() {
        open("Devices", stage.parent, {});
        tap("Laptop");
        found("Four words");
        verify(!found("Keep this name").enabled);
        write("What do you call this device?", "laptop boven");
        tap("Keep this name");
        tap("Done");
        found("laptop boven");
        tap("laptop boven");
        write("What do you call this device?", "Laptop");
        tap("Keep this name");
        tap("Done");
        found("Laptop");
    }

    function test_3_taking_out_asks_once_more_and_tells_what_happens() {
        open("Devices", stage.parent, {});
        tap("Laptop");
        tap("Take it out");
        found("Take this device out?");
        found("It gets nothing new from now on");
        tap("Keep it");
        gone("Take this device out?");
        tap("Done");
        found("Laptop");
    }

    function test_4_a_code_for_the_next_device_is_shown_with_its_end() {
        open("Devices", stage.parent, {});
        tap("Add a device");
        tap("Make the code");
        found("Works until");
        found("The code for your next device as a QR code");
        stage.shoot(screen, "add-device");
        tap("Stop");
        gone("Works until");
    }

    function test_5_the_device_itself_says_what_happened() {
        open("Gone", stage.gone, {});
        found("This device is out of the plan");
        found("Your unsent work");
        watch.to(screen);
        tap("To my plans");
        compare(watch.last, "plans");
    }

    function test_6_a_lost_device_of_somebody_else_is_asked_about() {
        open("Members", stage.coach, {});
        tap("Samira");
        tap("Take it out");
        found("Was it locked when it got lost?");
        const out = stage.findAll(screen, "Take it out");
        verify(out.length > 0);
        tap("No, it was open");
        found("Then somebody can have read what was on it.");
        tap("Keep it");
        gone("Was it locked when it got lost?");
    }
}
