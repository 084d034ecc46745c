import QtQuick
import Krachtplan.Controls

// More: language, letters and looks follow one tap.
ScreenCase {
    name: "Settings"

    SignalWatch { id: watch }

    function cleanupTestCase() {
        stage.parent.language = "nl";
        stage.parent.textScale = 1;
        stage.parent.dark = false;
    }

    function test_language_letters_and_dark_are_kept_by_the_app() {
        open("Settings", stage.parent, {});
        tap("Türkçe");
        compare(stage.parent.language, "tr");
        tap("العربية");
        verify(stage.parent.arabic);
        tap("Nederlands");
        tap("150 %");
        compare(stage.parent.textScale, 1.5);
        tap("100 %");
        tap("Dark");
        verify(stage.parent.dark);
        tap("Dark");
        verify(!stage.parent.dark);
    }

    function test_the_people_are_asked_for() {
        open("Settings", stage.parent, {});
        watch.to(screen);
        tap("People and devices");
        compare(watch.last, "members");
    }
}
