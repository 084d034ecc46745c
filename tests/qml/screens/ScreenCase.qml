import QtQuick
import QtTest
import Krachtplan.Controls

// A test of a screen: opens it in the window, finds what a person would by its name, taps it and types into it.
TestCase {
    id: root

    property Item screen: null
    property Item room: null

    when: windowShown
    width: 412
    height: 915

    function initTestCase() {
        room = Qt.createQmlObject("import QtQuick; Item { }", root.Window.window.contentItem);
    }

    function open(name, core, more) {
        close();
        const component = Qt.createComponent("qrc:/qt/qml/Krachtplan/Screens/" + name + "Screen.qml");
        verify(component.status === Component.Ready, component.errorString());
        screen = component.createObject(room, Object.assign({ core: core, width: room.width, height: room.height }, more));
        verify(screen !== null);
        tryVerify(() => stage.loaded(screen), 5000);
        wait(30);
    }

    function close() {
        if (screen !== null)
            screen.destroy();
        screen = null;
        wait(0);
    }

    function found(name) {
        tryVerify(() => stage.find(screen, name) !== null, 5000, "'" + name + "' is on the screen");
        return stage.find(screen, name);
    }

    function touch(item) {
        still(() => item);
        mouseClick(item);
        wait(20);
    }

    function tap(name) {
        mouseClick(still(() => found(name)));
        wait(20);
    }

    /// What `sought` gives, shown, and in the same place twice: a person taps what lies still, and on a slow machine a row may
    /// move, or be made anew, under the finger.
    function still(sought) {
        let item = null, before = "";
        for (let tries = 0; tries < 100; ++tries) {
            item = sought();
            stage.reveal(item);
            wait(20);
            item = sought();
            const now = item.toString() + item.mapToItem(null, 0, 0, item.width, item.height).toString();
            if (now === before)
                return item;
            before = now;
        }
        fail("what is to be tapped does not lie still");
    }

    function write(label, words) {
        tryVerify(() => stage.field(screen, label) !== null, 5000, "a field '" + label + "' is on the screen");
        const field = stage.field(screen, label);
        for (let tries = 0; tries < 5 && !field.activeFocus; ++tries)
            touch(field);
        tryVerify(() => field.activeFocus, 1000);
        field.selectAll();
        for (const letter of words)
            keyClick(letter);
        compare(field.text, words);
    }

    function gone(name) {
        tryVerify(() => stage.find(screen, name) === null, 5000, "'" + name + "' is gone");
    }

    function resize(width, height, scale) {
        room.Window.window.width = width;
        room.Window.window.height = height;
        tryCompare(room.Window.window, "width", width);
        room.width = width;
        room.height = height;
        Theme.textScale = scale;
    }

    /// Right to left, as the window does it in Arabic.
    function mirror(on) {
        Theme.arabic = on;
        room.LayoutMirroring.enabled = on;
        room.LayoutMirroring.childrenInherit = true;
    }

    function init() {
        failOnWarning(/.*/);
        for (const core of [stage.parent, stage.coach, stage.colleague, stage.buddy, stage.youth])
            stage.setProven(core, true);
        Theme.reducedMotion = true;
        resize(412, 915, 1);
    }

    function cleanup() {
        close();
    }
}
