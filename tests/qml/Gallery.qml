import QtQuick
import Krachtplan.Controls

// The building blocks on one sheet, in the order of the design's own sheet.
Rectangle {
    id: root

    color: Theme.bg
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Row {
        x: 30
        y: 20
        spacing: 34

        GalleryButtons {
            width: (root.width - 128) / 3
        }

        GalleryFields {
            width: (root.width - 128) / 3
        }

        GalleryPeople {
            width: (root.width - 128) / 3
        }
    }
}
