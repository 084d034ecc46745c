import QtQuick
import Krachtplan.Figures

// The words of a passphrase, one by one. The app offers words that begin like what is typed; the person sees what was
// chosen and can take a word out again.
Item {
    id: root

    /// The words so far: a list of texts.
    property alias words: chosen.source
    /// Words that begin with what is typed, from the app.
    property alias suggestions: offers.source
    property int total: 6
    property string label: ""
    property string help: ""
    property string hint: ""
    readonly property bool complete: chosen.count >= root.total

    signal prefixEdited(string prefix)
    signal wordCommitted(string word)
    signal wordRemoved(int index)

    function commit(word: string) {
        entry.text = "";
        if (word !== "")
            root.wordCommitted(word);
    }

    // Reads the field, not an argument: qmllint 6.4 crashes on a method of a string argument.
    function typed() {
        if (entry.text.endsWith(" "))
            root.commit(entry.text.trim());
        else
            root.prefixEdited(entry.text);
    }

    implicitWidth: 320
    implicitHeight: column.height

    Rows {
        id: chosen
        defaults: ({ word: "" })
    }

    Rows {
        id: offers
        defaults: ({ word: "" })
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.space12

        Flow {
            width: parent.width
            visible: chosen.count > 0
            spacing: 8

            // qmllint disable unqualified
            Repeater {
                model: chosen
                delegate: WordChip {
                    number: index + 1
                    icon.name: "x"
                    onClicked: root.wordRemoved(index)
                }
            }
            // qmllint enable unqualified
        }

        AppTextField {
            id: entry
            objectName: "wordField"
            width: parent.width
            visible: !root.complete
            label: root.label === "" ? qsTr("Word %1 of %2").arg(chosen.count + 1).arg(root.total) : root.label
            help: root.help
            hint: root.hint
            // A passphrase must not end up in the keyboard's memory.
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
            onAccepted: root.commit(offers.count === 1 ? offers.textAt(0, "word") : entry.text.trim())
            onEdited: root.typed()
        }

        Flow {
            width: parent.width
            visible: !root.complete && offers.count > 0
            spacing: 8

            // qmllint disable unqualified
            Repeater {
                model: offers
                delegate: WordChip {
                    onClicked: root.commit(word)
                }
            }
            // qmllint enable unqualified
        }
    }
}
