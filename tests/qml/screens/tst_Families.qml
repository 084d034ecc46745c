import QtQuick

// A coach's families, and the place to come into a first plan.
ScreenCase {
    name: "Families"

    SignalWatch { id: watch }

    function test_a_family_is_asked_for_on_a_phone_and_shown_beside_the_list_on_a_tablet() {
        open("Families", stage.coach, {});
        watch.to(screen);
        tap("Haddad");
        compare(watch.last, "family " + stage.space);
        open("Family", stage.coach, { space: stage.space });
        watch.to(screen);
        found("An komt bij jullie thuis");
        tap("Open the plan");
        compare(watch.last, "family plan " + stage.space);
    }

    function test_a_wrong_code_is_told_and_stays() {
        open("Families", stage.coach, {});
        tap("Come in with a code");
        write("Code", "dit is geen code maar wel lang genoeg");
        tap("Ask to come in");
        found("This code is not right.");
        compare(stage.field(screen, "Code").text, "dit is geen code maar wel lang genoeg");
        keyClick(Qt.Key_Escape);
        gone("Ask to come in");
    }
}
