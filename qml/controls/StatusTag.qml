import QtQuick

// Where something stands, in words and an icon.
Tag {
    id: root

    enum Status { Now, Later, Open, Agreed, Asked, Refused, Done, Stopped }

    property int status: StatusTag.Now

    text: [qsTr("now important"), qsTr("for later"), qsTr("not talked about yet"), qsTr("agreed"), qsTr("asked"),
           qsTr("no"), qsTr("done"), qsTr("stopped")][root.status]
    iconName: ["star", "pause-circle", "circle-dashed", "check-circle", "hourglass-medium", "minus-circle",
               "check-circle", "prohibit"][root.status]
    iconWeight: [Icon.Fill, Icon.Fill, Icon.Regular, Icon.Fill, Icon.Fill, Icon.Regular, Icon.Fill, Icon.Regular][root.status]
    tone: [Tag.Honey, Tag.Plain, Tag.Plain, Tag.Primary, Tag.Honey, Tag.Plain, Tag.Primary, Tag.Plain][root.status]
}
