import QtQuick
import QtQuick.Controls
import Krachtplan.App
import Krachtplan.Controls

// The window: which screen is shown, at phone and tablet sizes, from the same screens.
ApplicationWindow {
    id: root

    required property AppCore core
    readonly property bool wide: width >= Theme.wideFrom
    readonly property bool unlocked: core.state === AppCore.Unlocked
    /// On the way in there is one thing to do.
    readonly property bool barred: root.unlocked && core.arrival === ""

    /// Shows a place by name; false when this person has no such place. Also the way the picture tour goes round.
    function go(name: string): bool {
        return navigator.go(name);
    }

    width: 412
    height: 915
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Krachtplan")
    color: Theme.bg

    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "dark"; value: root.core.dark }
    Binding { target: Theme; property: "highContrast"; value: root.core.highContrast }
    Binding { target: Theme; property: "reducedMotion"; value: root.core.reducedMotion }
    Binding { target: Theme; property: "textScale"; value: root.core.textScale }
    Binding { target: Theme; property: "arabic"; value: root.core.arabic }

    SyncStatusModel {
        id: sync
        host: root.core.host
        space: root.core.space
    }

    QuestionModel {
        id: questions
        host: root.core.host
        space: root.core.space
    }

    SigningModel {
        id: signing
        host: root.core.host
        space: root.core.space
    }

    Places {
        id: places
        core: root.core
        wide: root.wide
        asked: questions.count + (root.core.lent ? 0 : signing.count)
    }

    Navigator {
        id: navigator
        core: root.core
        stage: stage
        side: side
        places: places
        wide: root.wide
    }

    Shortcut {
        sequences: ["Alt+Left", "Back"]
        onActivated: navigator.back()
    }

    Shortcut {
        sequences: ["Ctrl+L"]
        enabled: root.unlocked
        onActivated: root.core.lock()
    }

    NavRail {
        id: rail
        visible: root.barred && root.wide
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        places: Array.from(places.keys).map(key => ({ key: key, text: places.word(key), sign: places.sign(key), count: places.count(key) }))
        currentKey: navigator.bar
        personName: root.core.personName
        square: root.core.role === "coach" || root.core.role === "coordinator"
        syncPlace: sync.place
        syncText: sync.sentence
        onPicked: key => navigator.go(key)
        onPersonClicked: navigator.go("settings")
        onSyncClicked: syncSheet.open()
    }

    Loader {
        id: stage
        anchors.left: rail.visible ? rail.right : parent.left
        anchors.top: parent.top
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        width: navigator.paned ? Theme.listWidth : parent.width - (rail.visible ? rail.width : 0)
        focus: true
    }

    Divider {
        visible: navigator.paned
        anchors.left: stage.right
        width: Theme.borderCard
        height: parent.height
    }

    Loader {
        id: side
        visible: navigator.paned
        anchors.left: stage.right
        anchors.leftMargin: Theme.borderCard
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
    }

    BottomBar {
        id: bar
        visible: root.barred && !root.wide
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        places: Array.from(places.keys).map(key => ({ key: key, text: places.word(key), sign: places.sign(key), count: places.count(key) }))
        currentKey: navigator.bar
        onPicked: key => navigator.go(key)
    }

    SyncSheet {
        id: syncSheet
        status: sync
    }

    RevealSheet {
        core: root.core
    }

    ProofSheet {
        core: root.core
    }

    Connections {
        target: navigator
        function onSyncRequested() { syncSheet.open(); }
    }
}
