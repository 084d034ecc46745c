import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// Erasing: what somebody asked and can still be kept, what this person may have erased and why the rest not, what is gone and
// which devices reported it.
Item {
    id: root

    required property AppCore core
    property bool back: true
    property bool past: false

    signal ownFileRequested()
    signal backRequested()

    ErasureModel {
        id: erasure
        host: root.core.host
        space: root.core.space
        onErased: toast.show(qsTr("It is out of sight. For thirty days it can be left standing."), "", false)
    }

    PageHeader {
        id: header
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
        title: qsTr("Erase")
        back: root.back
        onBackRequested: root.backRequested()
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        InfoNote {
            width: parent.width
            visible: erasure.errorText !== ""
            tone: Tag.Clay
            text: erasure.errorText
        }

        SectionTitle {
            width: parent.width
            visible: erasure.askedCount > 0
            iconName: "hourglass-medium"
            text: qsTr("This can still be left standing")
        }

        AppButton {
            width: parent.width
            visible: erasure.keepable > 1
            kind: AppButton.Soft
            icon.name: "arrow-u-up-left"
            text: qsTr("Leave everything standing")
            onClicked: erasure.keepAll()
        }

        // qmllint disable unqualified
        Repeater {
            model: erasure.asked
            delegate: ErasureCard {
                width: parent === null ? 0 : parent.width
                onKeepRequested: key => erasure.keep(key)
            }
        }
        // qmllint enable unqualified

        AppText {
            width: parent.width
            visible: erasure.mineCount > 0
            text: qsTr("You can have a part of the plan erased, or the whole plan. You do not have to say why.")
        }

        SectionTitle {
            width: parent.width
            iconName: "eraser"
            text: qsTr("What you can have erased")
        }

        EmptyState {
            width: parent.width
            visible: erasure.loaded && erasure.mineCount === 0
            title: qsTr("There is nothing to erase for you here")
            detail: erasure.otherCount > 0 ? qsTr("Below stands of each part why not, and who decides about it. Ask them.") : qsTr("As soon as there is a part of the plan that you decide about, you find it here.")
        }

        Card {
            width: parent.width
            visible: erasure.mineCount > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: mine
                model: erasure.mine
                delegate: ListRow {
                    required property string key
                    required property string title
                    required property string sign
                    required property string caption
                    required property int index

                    width: parent === null ? 0 : parent.width
                    hanging: true
                    iconName: sign
                    text: title
                    detail: caption
                    divider: index < mine.count - 1
                    onClicked: sheet.begin(key)
                }
            }
            // qmllint enable unqualified
        }

        AppButton {
            width: parent.width
            visible: erasure.mineCount > 0
            kind: AppButton.Soft
            icon.name: "download-simple"
            text: qsTr("First make my own file")
            onClicked: root.ownFileRequested()
        }

        AppButton {
            width: parent.width
            visible: erasure.mayEraseAll
            kind: AppButton.Stop
            icon.name: "eraser"
            text: qsTr("Erase the whole plan")
            onClicked: sheet.begin("all")
        }

        SectionTitle {
            width: parent.width
            visible: erasure.otherCount > 0
            iconName: "lock-simple"
            text: qsTr("What you cannot have erased, and why")
        }

        Card {
            width: parent.width
            visible: erasure.otherCount > 0
            spacing: 0

            // qmllint disable unqualified
            Repeater {
                id: others
                model: erasure.others
                delegate: ListRow {
                    required property string title
                    required property string sign
                    required property string caption
                    required property int index

                    width: parent === null ? 0 : parent.width
                    tappable: false
                    hanging: true
                    iconName: sign
                    iconTone: Tag.Slate
                    text: title
                    detail: caption
                    divider: index < others.count - 1
                }
            }
            // qmllint enable unqualified
        }

        SectionTitle {
            width: parent.width
            iconName: "info"
            text: qsTr("What happens then")
        }

        EraseMeans {
            width: parent.width
        }

        SectionTitle {
            width: parent.width
            visible: erasure.goneCount > 0
            iconName: "devices"
            text: qsTr("What is erased, and which devices reported it")
        }

        // qmllint disable unqualified
        Repeater {
            model: erasure.gone
            delegate: ErasureCard {
                width: parent === null ? 0 : parent.width
            }
        }
        // qmllint enable unqualified

        Flow {
            width: parent.width
            visible: erasure.keptCount > 0

            LinkButton {
                maximumWidth: page.bodyWidth
                text: root.past ? qsTr("Hide what was left standing") : qsTr("Show what was left standing")
                onClicked: root.past = !root.past
            }
        }

        // qmllint disable unqualified
        Repeater {
            model: root.past ? erasure.kept : null
            delegate: ErasureCard {
                width: parent === null ? 0 : parent.width
            }
        }
        // qmllint enable unqualified
    }

    EraseSheet {
        id: sheet
        core: root.core
        erasure: erasure
        onOwnFileRequested: root.ownFileRequested()
    }

    Toast {
        id: toast
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.bodyWidth
    }
}
