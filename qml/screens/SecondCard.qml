import QtQuick
import QtQuick.Layouts
import Krachtplan.Controls

// Somebody signed first and asks for my signature beside it: all that I would sign, and two answers of the same weight.
Card {
    id: root

    required property string key
    required property string by
    required property int tint
    required property bool square
    required property string title
    required property string when
    required property var what
    required property string ground
    required property string reason
    required property string until
    required property string discussed
    required property string told
    required property string yes
    property int days: 3

    signal agreed(string key)
    signal refused(string key)

    padding: 16
    spacing: Theme.space12
    chosen: true
    text: root.title

    Flow {
        width: parent.width

        Tag {
            maximumWidth: root.availableWidth
            tone: Tag.Honey
            iconName: "signature"
            text: qsTr("waits for your signature")
        }
    }

    BaseRow {
        width: parent.width
        topPadding: 0
        bottomPadding: 0
        tappable: false
        text: root.title
        detail: root.when
        leading: Avatar {
            name: root.by
            tint: root.tint
            square: root.square
        }
    }

    SafetyFacts {
        width: parent.width
        what: root.what
        ground: root.ground
        reason: root.reason
        until: root.until
        discussed: root.discussed
        told: root.told
    }

    InfoNote {
        width: parent.width
        iconName: "hourglass-medium"
        text: qsTr("Nothing is done before you sign too. Without an answer the question closes %1 days after it was asked.").arg(root.days)
    }

    AppText {
        width: parent.width
        kind: AppText.Heading
        text: qsTr("Do you sign too?")
    }

    ButtonRow {
        width: parent.width
        stacked: Theme.stacked || root.width < 460

        AppButton {
            Layout.preferredWidth: 240
            kind: AppButton.Outline
            icon.name: "signature"
            text: qsTr("Yes, I sign too")
            onClicked: root.agreed(root.key)
        }

        AppButton {
            Layout.preferredWidth: 240
            kind: AppButton.Outline
            icon.name: "x"
            text: qsTr("No, I do not sign")
            onClicked: root.refused(root.key)
        }
    }

    AppText {
        width: parent.width
        kind: AppText.Small
        color: Theme.soft
        text: root.yes + " " + qsTr("No: everything stays as it is.")
    }
}
