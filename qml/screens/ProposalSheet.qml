import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Asking a colleague: what exactly, why, talked about with the family or not, until when. Nothing is opened by this alone.
Sheet {
    id: root

    required property AppCore core
    property string colleague: ""
    property string ground: ""

    function begin() {
        root.colleague = "";
        root.ground = "";
        talk.said = -1;
        time.days = 7;
        time.tellDays = 0;
        proposal.begin();
        root.open();
    }

    title: qsTr("Open something for safety")
    detail: qsTr("A colleague signs too. Only then you two can read it.")

    ProposalModel {
        id: proposal
        host: root.core.host
        space: root.core.space
        onFinished: {
            reason.given(reason.key);
            talk.given();
            root.close();
        }
    }

    ProposalWhat {
        width: parent.width
        proposal: proposal
    }

    AppText {
        width: parent.width
        kind: AppText.Label
        text: qsTr("Who signs too?")
    }

    InfoNote {
        width: parent.width
        visible: proposal.loaded && proposal.colleagueCount === 0
        text: qsTr("There is no second professional with an own device in this plan. Invite one first, under Sharing.")
    }

    Flow {
        id: colleagues
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: proposal.colleagues
            delegate: ChoiceChip {
                required property string key
                required property string name

                maximumWidth: colleagues.width
                text: name
                checkable: false
                checked: root.colleague === key
                onClicked: root.colleague = key
            }
        }
        // qmllint enable unqualified
    }

    AppText {
        width: parent.width
        kind: AppText.Label
        text: qsTr("Because of what?")
    }

    Card {
        width: parent.width
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: grounds
            model: proposal.grounds
            delegate: BaseRow {
                id: line

                required property string key
                required property string title
                required property string hint
                required property int index

                width: parent === null ? 0 : parent.width
                text: line.title
                detail: line.hint
                hanging: true
                divider: line.index < grounds.count - 1
                Accessible.role: Accessible.RadioButton
                Accessible.description: root.ground === line.key ? qsTr("chosen") : line.hint
                onClicked: root.ground = line.key
                leading: RadioDot {
                    checked: root.ground === line.key
                }
            }
        }
        // qmllint enable unqualified
    }

    DraftArea {
        id: reason
        host: root.core.host
        space: root.core.space
        key: "safety/reason"
        width: parent.width
        label: qsTr("Why is it needed?")
        hint: proposal.reasonHint(reason.text)
        linesMin: 4
    }

    ProposalTalk {
        id: talk
        width: parent.width
        core: root.core
    }

    ProposalTime {
        id: time
        width: parent.width
        proposal: proposal
    }

    InfoNote {
        width: parent.width
        text: qsTr("It shows in the open book, with both your names and this reason. It ends by itself. What you read can be remembered.")
    }

    // At the end too: on a phone the beginning is out of sight when it is asked.
    InfoNote {
        width: parent.width
        visible: proposal.errorText !== ""
        tone: Tag.Clay
        text: proposal.errorText
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: qsTr("Not now")
            onClicked: root.close()
        }

        AppButton {
            text: qsTr("Ask to sign")
            enabled: root.colleague !== "" && proposal.pickedCount > 0 && talk.said >= 0
            onClicked: proposal.propose(root.colleague, root.ground, reason.text, talk.said === 0, talk.whyNot, time.days, time.tellDays)
        }
    }
}
