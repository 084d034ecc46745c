import QtQuick
import QtTest

// The whole app: the bar and the rail, two panes on a tablet, the way back, where all is saved.
// Killed: the count left off the bar; the key without a lock behind it.
ScreenCase {
    id: root

    property Window app: null

    function start(core, width, height) {
        const component = Qt.createComponent("qrc:/qt/qml/Krachtplan/Screens/Main.qml");
        verify(component.status === Component.Ready, component.errorString());
        app = component.createObject(null, { core: core, width: width, height: height });
        tryVerify(() => app.contentItem !== null && stage.loaded(app));
        screen = app.contentItem;
        wait(100);
    }

    name: "ZMain"

    function init() { failOnWarning(/.*/); }

    function cleanup() {
        app.destroy();
        app = null;
        screen = null;
        wait(0);
    }

    function test_a_phone_shows_one_screen_and_finds_the_way_back() {
        start(stage.parent, 412, 915);
        found("Hello Samira");
        tap("Plan");
        found("Our start question");
        tap("Ik wil weer graag naar school gaan");
        found("Said together");
        tap("Back");
        found("Our start question");
        tap("More");
        found("What we promise");
    }

    function test_a_tablet_shows_list_and_detail_beside_each_other() {
        start(stage.parent, 1180, 820);
        tap("Plan");
        found("Our start question");
        found("Compass of Samira");
        tap("Ik wil weer graag naar school gaan");
        found("Said together");
        found("Our start question");
        tap("Back");
        found("Compass of Samira");
        wait(100);
        compare(stage.faults(app.contentItem).join("\n"), "");
    }

    function test_made_narrow_what_was_chosen_stays_in_sight() {
        start(stage.parent, 1180, 820);
        tap("Plan");
        tap("Ik wil weer graag naar school gaan");
        found("Said together");
        app.width = 412;
        tryCompare(app, "width", 412);
        found("Said together");
        tap("Back");
        found("Our start question");
    }

    function test_where_all_is_saved_opens_and_closes_by_key() {
        start(stage.parent, 412, 915);
        mouseClick(stage.findLike(app.contentItem, "saved"));
        found("What is saved, and where?");
        compare(stage.faults(app.contentItem).join("\n"), "");
        keyClick(Qt.Key_Escape);
        tryVerify(() => stage.find(app.contentItem, "What is saved, and where?") === null);
    }

    function test_a_buddy_has_four_places() {
        start(stage.buddy, 412, 915);
        tap("Notes");
        found("My notes");
        tap("When");
        tap("Helping");
        found("What they work on");
    }

    function test_the_bar_says_that_an_answer_is_waited_for() {
        start(stage.parent, 412, 915);
        // Three were asked; tst_ZConsents, which runs before, answers one.
        const told = () => ["2 new", "3 new"].indexOf(stage.access(app.contentItem, "Today")) >= 0;
        tryVerify(told);
        app.width = 1180;
        tryVerify(told);
    }

    function test_a_key_locks_at_once() {
        stage.locked.unlock(stage.passphrase);
        tryVerify(() => !stage.locked.busy, 20000);
        start(stage.locked, 412, 915);
        found("My families");
        app.requestActivate();
        keyClick(Qt.Key_L, Qt.ControlModifier);
        tryVerify(() => stage.find(app.contentItem, "My families") === null);
        found("Your passphrase");
    }

    function test_nobody_takes_out_a_device_by_another_hand() {
        stage.setProven(stage.parent, false);
        start(stage.parent, 412, 915);
        tap("More");
        tap("My devices");
        tap("Laptop");
        tap("Take it out");
        tap("Take it out");
        found("Is it you?");
        const field = stage.field(app.contentItem, "Your passphrase");
        tryVerify(() => field.activeFocus);
        for (const letter of stage.passphrase)
            keyClick(letter);
        tap("It is me");
        tryVerify(() => stage.find(app.contentItem, "Is it you?") === null, 10000);
        tryVerify(() => stage.find(app.contentItem, "Take this device out?") === null, 10000);
        found("Taken out");
    }

    function test_a_device_that_was_taken_out_opens_on_a_calm_page() {
        start(stage.gone, 412, 915);
        found("This device is out of the plan");
        tap("To my plans");
        found("My plans");
    }

    function test_on_the_way_in_there_is_one_thing_to_do() {
        stage.gone.beginArrival("sheet");
        start(stage.gone, 412, 915);
        found("Back with your recovery sheet");
        verify(stage.find(app.contentItem, "More") === null);
        tap("Not now");
        found("This device is out of the plan");
    }
}
