import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Looking for words in the plan. What is found leads to its goal or its part of life, where it has one.
Sheet {
    id: root

    required property AppCore core

    signal goalRequested(string goal)
    signal domainRequested(string which)

    function begin() {
        field.text = "";
        search.look("");
        root.open();
        field.field.forceActiveFocus();
    }

    function follow(goal: string, domain: string) {
        root.close();
        if (goal !== "")
            root.goalRequested(goal);
        else if (domain !== "")
            root.domainRequested(domain);
    }

    title: qsTr("Look in our plan")

    SearchModel {
        id: search
        host: root.core.host
        space: root.core.space
    }

    InfoNote {
        width: parent.width
        visible: search.errorText !== ""
        tone: Tag.Clay
        text: search.errorText
    }

    SearchField {
        id: field
        width: parent.width
        label: ""
        placeholderText: qsTr("A word, or a name")
        onEdited: text => search.look(text)
    }

    AppText {
        width: parent.width
        visible: !search.looking || search.hitCount === 0
        color: Theme.soft
        text: search.looking ? qsTr("Nothing with these words in what you may see. Try one word, or a part of it.") : qsTr("You find what you may see yourself.")
    }

    Card {
        width: parent.width
        visible: search.hitCount > 0
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: hits
            model: search.hits
            delegate: ListRow {
                required property string key
                required property string words
                required property string caption
                required property string sign
                required property string goal
                required property string domain
                required property int index

                width: parent === null ? 0 : parent.width
                divider: index < hits.count - 1
                tappable: goal !== "" || domain !== ""
                iconName: sign
                text: words
                detail: caption
                onClicked: root.follow(goal, domain)
            }
        }
        // qmllint enable unqualified
    }

    AppText {
        width: parent.width
        visible: search.more > 0
        color: Theme.soft
        text: qsTr("and %n more", "", search.more)
    }
}
