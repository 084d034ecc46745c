import QtQuick

// A thin line between rows.
Rectangle {
    implicitHeight: Theme.borderCard
    color: Theme.line
}
