import QtQuick
import Krachtplan.Controls

// A PIN that stays: offered where something keeps its key, and said what it protects; asked at the door, with the tries left
// and the waiting time; the words always work. Runs after the door was opened: it is Door's vault.
ScreenCase {
    id: root

    name: "StayingPin"

    readonly property string figures: "493817"

    property bool hasStore: false

    /// The vault learns of the key store when it is opened.
    function beIn() {
        if (!hasStore) {
            stage.locked.lock();
            stage.keepKeys(stage.locked, "");
            hasStore = true;
        }
        if (stage.locked.state !== 2)
            stage.locked.unlock(stage.passphrase);
        tryVerify(() => stage.locked.state === 2, 20000);
    }

    function cleanupTestCase() {
        beIn();
        stage.locked.dropPin();
        tryVerify(() => !stage.locked.pinSet, 5000);
        stage.keepKeys(stage.locked, "");
        mirror(false);
    }

    function look(name) {
        for (const [size, width, height, scale] of [["small", 360, 640, 1], ["phone", 412, 915, 1], ["large", 412, 915, 2], ["tablet", 820, 1180, 1], ["wide", 1280, 800, 1]]) {
            resize(width, height, scale);
            screen.width = width;
            screen.height = height;
            wait(60);
            compare(stage.faults(screen).join("\n"), "");
            stage.shoot(screen, "pin-" + name + "-" + size);
        }
        resize(412, 915, 1);
        screen.width = 412;
        screen.height = 915;
    }

    function sheetOf(kind) {
        stage.keepKeys(stage.locked, kind);
        open("Settings", stage.locked, {});
        tap(stage.locked.pinSet ? "PIN is on" : kind === "" ? "PIN for today" : "PIN");
    }

    function test_1_without_a_key_store_only_the_short_one_is_offered_and_why() {
        beIn();
        sheetOf("");
        found("A PIN that stays is not offered here. This device has no place to keep its key: whoever copies the disk would guess it in minutes.");
        verify(stage.find(screen, "stays on this device") === null);
        look("none");
    }

    function test_2_what_keeps_the_key_is_said_as_it_is() {
        beIn();
        sheetOf("hardware");
        tap("stays on this device");
        found("The security chip of this device keeps the PIN's key. Whoever copies what is stored here cannot guess the PIN elsewhere. Whoever has this device in hand and knows the PIN opens the app.");
        look("hardware");
        sheetOf("session");
        found("A PIN is quick, not strong. When your device is gone, your words protect the plan.");
        tap("stays on this device");
        found("The login keyring of this computer keeps the PIN's key. Whoever is logged in as you and knows the PIN opens the app. Whoever only copies the disk does not, as long as your login password locks the keyring. It is no security chip.");
        look("session");
    }

    function test_3_it_is_set_with_the_words_and_opens_the_door() {
        beIn();
        sheetOf("session");
        tap("stays on this device");
        write("Your passphrase", stage.passphrase);
        write("PIN, six figures or more", figures);
        write("The same PIN again", figures);
        tap("Keep this PIN");
        tryVerify(() => stage.locked.stayingPin === "session", 10000);
        found("PIN is on");
        stage.locked.lock();
        open("Unlock", stage.locked, {});
        found("The figures you chose for this device");
        write("Your PIN", "222223");
        tap("Open");
        found("This PIN is not right. You can try 4 more time(s).");
        look("door");
        write("Your PIN", figures);
        tap("Open");
        tryVerify(() => stage.locked.state === 2, 10000);
    }

    function test_4_the_waiting_time_is_the_pin_s_and_the_words_open_at_once() {
        verify(stage.locked.stayingPin === "session");
        stage.locked.lock();
        open("Unlock", stage.locked, {});
        for (let i = 0; i < 2; ++i) {
            write("Your PIN", "222223");
            tap("Open");
            tryVerify(() => stage.locked.pinTries === 4 - i, 5000);
        }
        tryVerify(() => stage.locked.pinWaitSeconds > 0, 5000);
        verify(!found("Open").enabled);
        found("You can try 3 more time(s), then the PIN is gone. Your words always work.");
        tap("Use my words");
        write("Your passphrase", stage.passphrase);
        tap("Open");
        tryVerify(() => stage.locked.state === 2, 10000);
    }

    function test_5_from_right_to_left() {
        beIn();
        mirror(true);
        sheetOf("session");
        look("mirrored");
        mirror(false);
    }
}
