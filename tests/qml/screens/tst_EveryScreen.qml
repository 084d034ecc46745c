import QtQuick

// Every screen, small with letters twice as large, on a phone, on a tablet and mirrored: whatever can be touched has a spoken
// name, is large enough for a finger and is reached by Tab; no word is cut. Any warning of Qt fails the run.
// Killed: a name taken off an icon button; a row of 40; an elided text; a button in a Flow wider than the screen.
ScreenCase {
    name: "EveryScreen"

    function test_everything_can_be_reached_data() {
        const screens = [["Today", "parent"], ["Plan", "parent"], ["Compass", "parent"], ["Domain", "parent", { which: "school" }],
            ["Goal", "parent", { goal: stage.goal }], ["Clash", "parent", { item: stage.evening }], ["Network", "parent"],
            ["Sharing", "parent"], ["Sharing", "parent", { section: 1 }], ["Members", "parent"], ["Settings", "parent"],
            ["Devices", "parent"], ["Recovery", "parent"], ["Decides", "parent"], ["Decides", "coach"],
            ["Consents", "parent"], ["Consents", "coach"], ["Consents", "buddy"],
            ["Minors", "parent"], ["Minors", "youth"], ["Minors", "coach"], ["OwnPart", "parent"], ["OwnPart", "youth"], ["Parcels", "parent"],
            ["Safety", "parent"], ["Safety", "coach"], ["Protection", "parent"], ["Protection", "coach"],
            ["Sees", "parent"], ["Sees", "coach", { person: stage.samira }],
            ["Gone", "gone"], ["Away", "away"], ["OwnFile", "parent"], ["OwnFile", "buddy"], ["Erase", "parent"], ["Erase", "coach"], ["Erase", "buddy"], ["Closing", "parent"], ["Closing", "coach"], ["Closing", "buddy"],
            ["Leave", "parent"], ["Leave", "coach"], ["Leave", "buddy"], ["Handovers", "coach"], ["Arrive", "locked"], ["Settings", "coach"],
            ["Families", "coach"], ["Family", "coach", { space: stage.space }], ["Today", "coach"], ["Sharing", "coach"],
            ["Helping", "buddy"], ["Helping", "buddy", { section: 2 }], ["Goal", "buddy", { goal: stage.goal }],
            ["Families", "locked"], ["Unlock", "locked"], ["Welcome", "fresh"]];
        const sizes = [[360, 640, 2, false], [412, 915, 1, true], [1180, 820, 1, false]];
        const rows = [];
        for (const s of screens)
            for (const z of sizes)
                rows.push({ tag: s[0] + (s[2] && s[2].section ? s[2].section : "") + "-" + s[1] + "-" + z[0] + "x" + z[1] + "-" + z[2] * 100 + (z[3] ? "-ar" : ""),
                            screen: s[0], who: s[1], more: s[2] || {}, size: z });
        return rows;
    }

    function test_every_sheet_can_be_reached_data() {
        const sheets = [["Plan", "parent", {}, "Add"], ["Plan", "parent", {}, "Look in our plan"], ["Goal", "parent", { goal: stage.goal }, "Add a step"],
            ["Goal", "parent", { goal: stage.goal }, "Change this goal"], ["Domain", "parent", { which: "school" }, "Change my words"],
            ["Network", "parent", {}, "Add somebody"], ["Network", "parent", { asList: true }, "Greet"],
            ["Sharing", "parent", {}, "Core of our plan, Greet"], ["Sharing", "parent", {}, "Ik wil weer graag naar school gaan, Greet"],
            ["Sharing", "parent", {}, "Invite somebody"], ["Members", "parent", {}, "Greet"], ["Members", "parent", {}, "Samira (you)"],
            ["Devices", "parent", {}, "Add a device"], ["Devices", "parent", {}, "Laptop"], ["Devices", "parent", {}, "Tablet"], ["Settings", "parent", {}, "PIN for today"],
            ["Settings", "coach", {}, "Lend this tablet to the family"], ["Parcels", "parent", {}, "1 save"],
            ["Consents", "parent", {}, "Leren koken"],
            ["Minors", "parent", {}, "Say my word about Ilias"], ["Minors", "parent", {}, "Write down a decision about Ilias"],
            ["Minors", "parent", {}, "Write down the birthday of Yassin"], ["Minors", "youth", {}, "Choose a trusted person"],
            ["Safety", "coach", {}, "Ask a colleague to open something"], ["Protection", "parent", {}, "Protect somebody"],
            ["Protection", "coach", {}, "Protect somebody"],
            ["Closing", "coach", {}, "End the plan"], ["Closing", "coach", {}, "Change"], ["Closing", "coach", {}, "Make a sealed archive"],
            ["Erase", "parent", {}, "Leren koken"], ["Erase", "parent", {}, "Erase the whole plan"],
            ["Leave", "parent", {}, "Leave this plan…"], ["Leave", "coach", {}, "Invite who goes on"],
            ["Sharing", "coach", {}, "Samen op reis, Greet"], ["Consents", "buddy", {}, "Ik wil weer graag naar school gaan"],
            ["Clash", "parent", { item: stage.evening }, "Combine"], ["Today", "parent", {}, "No, I do not want this"], ["Families", "coach", {}, "Start a plan"],
            ["Families", "coach", {}, "Come in with a code"], ["Unlock", "locked", {}, "Larger letters"],
            ["Unlock", "locked", {}, "I do not know my words any more"]];
        const rows = [];
        for (const s of sheets)
            for (const z of [[360, 640, 2, false], [1180, 820, 1, true]])
                rows.push({ tag: s[0] + "-" + s[3] + "-" + z[0] + "x" + z[1] + "-" + z[2] * 100 + (z[3] ? "-ar" : ""),
                            screen: s[0], who: s[1], more: s[2], opener: s[3], size: z });
        return rows;
    }

    function test_every_sheet_can_be_reached(row) {
        resize(row.size[0], row.size[1], row.size[2]);
        mirror(row.size[3]);
        open(row.screen, stage[row.who], row.more);
        tap(row.opener);
        found("Close");
        wait(30);
        stage.shoot(screen, row.tag);
        const faults = stage.faults(screen);
        mirror(false);
        compare(faults.join("\n"), "");
        keyClick(Qt.Key_Escape);
        gone("Close");
    }

    function test_everything_can_be_reached(row) {
        resize(row.size[0], row.size[1], row.size[2]);
        mirror(row.size[3]);
        open(row.screen, stage[row.who], row.more);
        stage.shoot(screen, row.tag);
        const faults = stage.faults(screen);
        mirror(false);
        compare(faults.join("\n"), "");
    }
}
