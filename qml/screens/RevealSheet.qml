import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Before words are saved that may tell where a protected person is: what it is, who would read it. Nothing is saved yet.
Sheet {
    id: root

    required property AppCore core

    title: qsTr("Could this tell where somebody is?")
    detail: reveal.sharing ? qsTr("Nothing was shared. Look at what stands there first.") : qsTr("Nothing was saved. What you typed is still there.")
    onClosed: reveal.leave()

    RevealModel {
        id: reveal
        host: root.core.host
        onAsked: {
            if (reveal.count > 0)
                root.open();
            else
                root.close();
        }
    }

    // qmllint disable unqualified
    Repeater {
        model: reveal.lines
        delegate: Card {
            id: line

            required property string what
            required property string whom

            width: parent === null ? 0 : parent.width
            spacing: Theme.space8
            text: line.what

            FactLine {
                width: parent.width
                iconName: "map-pin"
                answer: line.what
            }

            InfoNote {
                width: parent.width
                iconName: "eye"
                text: line.whom
            }
        }
    }
    // qmllint enable unqualified

    AppText {
        width: parent.width
        text: reveal.sharing ? qsTr("Is it safe that they read it? Then you can share it even so.") : qsTr("Is it safe that they read it? Then you can save it even so. Else change your words.")
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: AppButton.Outline
            text: reveal.sharing ? qsTr("Share it even so") : qsTr("Save it even so")
            onClicked: reveal.evenSo()
        }

        AppButton {
            text: reveal.sharing ? qsTr("Do not share") : qsTr("Change my words")
            onClicked: root.close()
        }
    }
}
