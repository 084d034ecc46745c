import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What waits for my signature beside somebody else's, and what I answered. Empty, it takes no room; in a tablet that was lent
// it is never there: somebody else looks at it.
Column {
    id: root

    required property AppCore core
    readonly property bool any: !root.core.lent && (signing.count > 0 || signing.answered !== "" || signing.errorText !== "")

    visible: root.any
    spacing: Theme.cardGap

    SigningModel {
        id: signing
        host: root.core.host
        space: root.core.space
    }

    InfoNote {
        width: parent.width
        visible: signing.errorText !== ""
        tone: Tag.Clay
        text: signing.errorText
    }

    // qmllint disable unqualified
    Repeater {
        model: signing.cards
        delegate: SecondCard {
            width: parent === null ? 0 : parent.width
            days: signing.days
            onAgreed: key => signing.answer(key, true)
            onRefused: key => signing.answer(key, false)
        }
    }
    // qmllint enable unqualified

    InfoNote {
        width: parent.width
        visible: signing.answered !== ""
        tone: Tag.Primary
        iconName: "signature"
        text: signing.answered
    }
}
