import QtQuick
import Krachtplan.Figures

// One fact in one line: a sign, what is asked, and the answer in bold. Closer together than rows.
Item {
    id: root

    property string iconName: ""
    property string question: ""
    property string answer: ""

    implicitWidth: 300
    implicitHeight: Math.max(26, words.height)

    Accessible.role: Accessible.StaticText
    Accessible.name: words.sentence

    Icon {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Math.max(0, (Theme.leading(AppText.Body, 2) - height) / 2)
        name: root.iconName
        weight: Icon.Fill
        size: 22
        color: Theme.primary
    }

    AppText {
        id: words

        //: A question and its answer in one line: What: our plan
        readonly property string sentence: root.question === "" ? root.answer : qsTr("%1: %2").arg(root.question).arg(root.answer)

        anchors.left: parent.left
        anchors.leftMargin: 34
        anchors.right: parent.right
        textFormat: Text.StyledText
        wrapMode: Text.Wrap // people's own words: one that is wider than the line is broken, never cut
        text: Markup.bold(words.sentence, root.answer)
        spoken: false
    }
}
