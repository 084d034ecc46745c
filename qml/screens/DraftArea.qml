import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// A place to write that keeps what was not given yet: sealed, on this device, also when the app is killed.
AppTextArea {
    id: root

    property alias host: draft.host
    property alias space: draft.space
    property alias key: draft.placeKey

    /// The words of that place were saved.
    function given(key: string) { draft.given(key); }

    onEdited: text => draft.type(text)
    Component.onDestruction: draft.keep()

    DraftModel {
        id: draft
        onWordsChanged: root.text = draft.words
    }
}
