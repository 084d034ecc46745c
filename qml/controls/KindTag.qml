import QtQuick

// Whose goal this is. `text` is filled in, and may be given ("Wish of Yassin").
Tag {
    id: root

    enum Kind { FamilyWish, YouthWish, Condition }

    property int kind: KindTag.FamilyWish

    text: [qsTr("Wish of the family"), qsTr("Wish of a child"), qsTr("Condition")][root.kind]
    iconName: ["house-line", "star-four", "push-pin"][root.kind]
    tone: [Tag.Primary, Tag.Plum, Tag.Slate][root.kind]
}
