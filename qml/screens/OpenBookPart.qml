import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One sentence per act, the newest first; chips narrow it to a person or a part.
ScrollColumn {
    id: root

    required property AppCore core
    /// With its name above, where it stands beside something else.
    property bool titled: false

    signal safetyRequested()

    OpenBookModel {
        id: book
        host: root.core.host
        space: root.core.space
    }

    SectionTitle {
        width: parent.width
        visible: root.titled
        iconName: "book-open-text"
        text: qsTr("Open book")
    }

    InfoNote {
        width: parent.width
        visible: book.errorText !== ""
        tone: Tag.Clay
        text: book.errorText
    }

    AppText {
        width: parent.width
        color: Theme.soft
        text: qsTr("Here you see who looked, changed something or got something. Also what happened without internet.")
    }

    SafetyNotice {
        width: parent.width
        core: root.core
        onSafetyRequested: root.safetyRequested()
    }

    Flow {
        id: peopleFlow
        width: parent.width
        spacing: Theme.space8

        // qmllint disable unqualified
        Repeater {
            model: book.people
            delegate: ChoiceChip {
                required property string key
                required property string name

                maximumWidth: peopleFlow.width
                text: name
                showsCheck: false
                checkable: false
                checked: book.person === key
                onClicked: book.person = key
            }
        }
        // qmllint enable unqualified
    }

    // In a Flow, so that it begins on the right side in Arabic.
    Flow {
        width: parent.width

        LinkButton {
            maximumWidth: root.width - 2 * root.side
            text: filters.visible ? qsTr("All parts of the plan") : qsTr("Choose a part of the plan")
            onClicked: {
                filters.visible = !filters.visible;
                book.part = "";
            }
        }
    }

    Flow {
        id: filters
        width: parent.width
        spacing: Theme.space8
        visible: false

        // qmllint disable unqualified
        Repeater {
            model: book.parts
            delegate: ChoiceChip {
                required property string key
                required property string name

                maximumWidth: filters.width
                text: name
                showsCheck: false
                checkable: false
                checked: book.part === key
                onClicked: book.part = key
            }
        }
        // qmllint enable unqualified
    }

    EmptyState {
        width: parent.width
        visible: book.loaded && book.lineCount === 0
        iconName: "book-open-text"
        title: qsTr("Nothing here")
        detail: qsTr("Nobody did anything that fits your choice.")
    }

    Column {
        width: parent.width
        visible: book.lineCount > 0

        // qmllint disable unqualified
        Repeater {
            model: book.lines
            delegate: BookLine {
                width: parent === null ? 0 : parent.width
            }
        }
        // qmllint enable unqualified
    }

    AppButton {
        width: parent.width
        visible: book.more
        kind: AppButton.Soft
        text: qsTr("Show more")
        onClicked: book.showMore()
    }
}
