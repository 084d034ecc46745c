import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One agreement: what, with whom, for what, until when, who agreed. Nothing is given before everybody of the family is ticked.
Sheet {
    id: root

    required property AppCore core
    property bool changes: false
    property int months: 3
    property int level: ConsentModel.Read
    readonly property bool editing: consent.mayShare && (root.changes || !consent.given)

    signal secondAsked(string name)

    function show(part: string, person: string) {
        root.changes = false;
        root.months = 3;
        root.level = ConsentModel.Read;
        purpose.text = "";
        earlier.checked = false;
        signing.reset();
        consent.pick(part, person);
        root.open();
    }

    function change() {
        root.level = consent.access;
        consent.askAgain();
        earlier.checked = false;
        signing.reset();
        purpose.text = consent.purpose;
        root.changes = true;
    }

    title: consent.given ? qsTr("Shared with %1").arg(consent.personName) : qsTr("Share with %1").arg(consent.personName)
    detail: consent.personCaption
    personName: consent.personName
    tint: consent.personTint
    square: consent.personSquare

    ConsentModel {
        id: consent
        host: root.core.host
        space: root.core.space
        onFinished: root.close()
        onSecondAsked: name => root.secondAsked(name)
    }

    InfoNote {
        width: parent.width
        visible: consent.errorText !== ""
        tone: Tag.Clay
        text: consent.errorText
    }

    ConsentTerms {
        width: parent.width
        consent: consent
        editable: consent.mayShare && consent.given && !root.changes
        given: consent.given && !root.changes
        onChangeRequested: root.change()
    }

    Column {
        width: parent.width
        spacing: Theme.space12
        visible: root.editing && !consent.byRule

        AppTextField {
            id: purpose
            width: parent.width
            label: qsTr("What is it for?")
            placeholderText: qsTr("For example: help with maths")
            maximumLength: 200
        }

        LevelChips {
            width: parent.width
            level: root.level
            onPicked: level => root.level = level
        }

        MonthChips {
            width: parent.width
            months: root.months
            dateText: consent.dateText(consent.dateIn(root.months))
            onPicked: months => root.months = months
        }

        CheckRow {
            id: earlier
            width: parent.width
            text: qsTr("Earlier versions too")
            detail: qsTr("Else only how it is now, and what comes after")
        }
    }

    ConsentAgreeing {
        width: parent.width
        visible: !consent.byRule && (root.editing || consent.given)
        notice: consent.agreeNotice
        people: consent.agreeing
        editable: root.editing
        onTicked: (person, agreed) => consent.setAgreed(person, agreed)
    }

    Card {
        width: parent.width
        visible: root.editing && !consent.byRule && consent.askFirst !== ""
        spacing: Theme.space8

        InfoNote {
            width: parent.width
            iconName: "hand-palm"
            tone: Tag.Plum
            text: qsTr("%1 said: ask me before you show this.").arg(consent.askFirst)
        }

        CheckRow {
            width: parent.width
            text: qsTr("I asked, and the answer was yes")
            checked: consent.wasAsked
            onToggled: consent.wasAsked = checked
        }
    }

    InfoNote {
        width: parent.width
        visible: root.editing && consent.compareFirst
        tone: Tag.Slate
        iconName: "shield-check"
        text: qsTr("This is private. First compare the four words with %1, under People and devices. Then you can share it.").arg(consent.personName)
    }

    ConsentSecond {
        width: parent.width
        visible: root.editing && !consent.byRule && consent.needsSecond
        consent: consent
    }

    ConsentSigning {
        id: signing
        width: parent.width
        visible: root.editing && !consent.byRule && consent.mayGive && purpose.text !== ""
        signable: consent.signable
        // The names stand in the words: another tick is another text.
        words: consent.agreedNames !== "" || consent.mayGive ? consent.wordsFor(root.level, purpose.text, consent.dateIn(root.months), earlier.checked, signing.typed) : ""
    }

    InfoNote {
        width: parent.width
        text: consent.byRule ? qsTr("%1 sees this because of the role in this plan.").arg(consent.personName) : qsTr("You can always stop, with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.").arg(consent.personName)
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            visible: consent.given && consent.mayShare && !root.changes
            kind: AppButton.Stop
            icon.name: "prohibit"
            text: qsTr("Stop sharing")
            onClicked: consent.stop()
        }

        AppButton {
            visible: root.editing && !consent.byRule
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            visible: root.editing && !consent.byRule
            text: consent.needsSecond ? qsTr("Ask to sign") : qsTr("Share")
            enabled: consent.mayGive && purpose.text !== ""
            onClicked: consent.give(root.level, purpose.text, consent.dateIn(root.months), earlier.checked, signing.drawing, signing.typed)
        }

        AppButton {
            visible: !root.editing || consent.byRule
            text: qsTr("Done")
            onClicked: root.close()
        }
    }
}
