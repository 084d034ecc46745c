import QtQuick
import Krachtplan.Controls

// The four words with one other device.
Column {
    id: root

    required property string key
    required property string name
    required property list<string> words

    spacing: Theme.space8

    AppText {
        width: parent.width
        kind: AppText.Label
        text: root.name
    }

    FourWords {
        width: parent.width
        words: root.words
    }
}
