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
        stage.reveal(item);
        wait(20);
        mouseClick(item);
        wait(20);
    }

    /// Found again before the tap: a row may have moved meanwhile.
    function tap(name) {
        stage.reveal(found(name));
        wait(20);
        mouseClick(found(name));
        wait(20);
    }

    function write(label, words) {
        tryVerify(() => stage.field(screen, label) !== null, 5000, "a field '" + label + "' is on the screen");
        const field = stage.field(screen, label);
        // Tapped again when a slow machine moved it away from under the finger.
        for (let tries = 0; tries < 5 && !field.activeFocus; ++tries) {
            stage.reveal(field);
            wait(20);
            mouseClick(field);
            wait(20);
        }
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
        for (const core of [stage.parent, stage.coach, stage.buddy])
            stage.setProven(core, true);
        Theme.reducedMotion = true;
        resize(412, 915, 1);
    }

    function cleanup() {
        close();
    }
}
