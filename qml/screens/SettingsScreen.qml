import QtQuick
import Krachtplan.App
import Krachtplan.Controls

Item {
    id: root

    required property AppCore core
}
