import QtQuick
import QtTest
import Krachtplan.Controls

// Every control is made once by itself, in four themes, and must say nothing on the console.
Item {
    id: root

    width: 400
    height: 800

    TestCase {
        name: "AllLoad"
        when: windowShown

        function init() {
            failOnWarning(/.*/);
        }

        function cleanupTestCase() {
            Theme.dark = false;
            Theme.highContrast = false;
            Theme.arabic = false;
            Theme.textScale = 1;
        }

        function test_every_control_stands_alone_data() {
            return ["AgreeRow", "AppButton", "AppMark", "AppText", "AppTextArea", "AppTextField", "Avatar", "AvatarRow", "Bar", "BaseRow",
                "BottomBar", "ButtonRow", "Card", "CheckRow", "ChoiceChip", "ClashCard", "CompassWheel", "ConsentRow", "Divider",
                "DrawingPad", "EmptyState", "Face", "FacePicker", "FactLine", "HeroCard", "Icon", "InfoNote", "KindTag", "LegendItem", "LinkButton",
                "ListRow", "LogRow", "MonthRing", "NavRail", "NetworkCircles", "PageHeader", "PersonRow", "PersonTile", "RadioDot",
                "SearchField", "SectionTitle", "Segmented", "SharingMatrix", "Sheet", "SignaturePad", "StatusTag", "StepPills",
                "StrengthStrip", "SyncPill", "Tag", "Toast", "TrendChart", "WordEntry"].map(name => ({ tag: name }));
        }

        function test_every_control_stands_alone(data) {
            const component = Qt.createComponent("qrc:/qt/qml/Krachtplan/Controls/" + data.tag + ".qml");
            compare(component.status, Component.Ready, component.errorString());
            const control = component.createObject(root);
            verify(control !== null);
            for (const look of [[true, false, 1], [true, true, 2], [false, true, 1.4], [false, false, 1]]) {
                Theme.dark = look[0];
                Theme.highContrast = look[1];
                Theme.textScale = look[2];
                Theme.arabic = look[2] > 1;
                wait(0);
            }
            control.destroy();
        }
    }
}
