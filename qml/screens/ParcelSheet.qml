import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// What one device had not sent, thing by thing; taken over whole, or left.
Sheet {
    id: root

    required property ParcelsModel parcels
    property bool leaving: false

    function show(parcel: string) {
        root.parcels.clearError();
        root.parcels.pick(parcel);
        root.leaving = false;
        root.open();
    }

    title: root.parcels.pickedTitle
    detail: root.parcels.pickedDetail

    InfoNote {
        width: parent.width
        visible: root.parcels.errorText !== ""
        tone: Tag.Clay
        text: root.parcels.errorText
    }

    Card {
        width: parent.width
        visible: rows.count > 0
        spacing: 0

        // qmllint disable unqualified
        Repeater {
            id: rows
            model: root.parcels.changes
            delegate: ParcelChangeLine {
                width: parent === null ? 0 : parent.width
                divider: index < rows.count - 1
            }
        }
        // qmllint enable unqualified
    }

    AppText {
        width: parent.width
        text: root.leaving ? qsTr("Leave all of this out? Then it is gone for good.") : qsTr("Taking it over puts it in the plan in your name. Who wrote it first, and when, stays with it.")
    }

    footer: ButtonRow {
        width: parent.width

        AppButton {
            kind: root.leaving ? AppButton.Stop : AppButton.Outline
            text: root.leaving ? qsTr("Yes, leave it out") : qsTr("Leave it out")
            onClicked: root.leaving ? root.parcels.leave() : root.leaving = true
        }

        AppButton {
            text: root.leaving ? qsTr("No, keep it") : qsTr("Take it over")
            onClicked: root.leaving ? root.leaving = false : root.parcels.takeOver()
        }
    }
}
