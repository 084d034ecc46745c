import QtQuick
import Krachtplan.App
import Krachtplan.Controls

// One family beside the list of a coach: what comes next, what goes well, what is new, and how their plan stands.
Item {
    id: root

    required property AppCore core
    required property string space

    signal familyPlanRequested(string space)

    TodayModel {
        id: today
        host: root.core.host
        space: root.space
    }

    FamilyGlanceModel {
        id: glance
        host: root.core.host
        space: root.space
    }

    PlanModel {
        id: plan
        host: root.core.host
        space: root.space
    }

    CompassModel {
        id: compass
        host: root.core.host
        space: root.space
    }

    PageHeader {
        id: header
        x: page.bodyX
        width: page.bodyWidth
        title: glance.familyName
        detail: glance.peopleText
    }

    ScrollColumn {
        id: page

        readonly property real bodyWidth: Math.min(contentMax, width - 2 * side)
        readonly property real bodyX: Math.round((width - bodyWidth) / 2)

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentMax: 760

        InfoNote {
            width: parent.width
            visible: today.errorText !== ""
            tone: Tag.Clay
            text: today.errorText
        }

        HeroCard {
            width: parent.width
            visible: plan.loaded
            iconName: "calendar-blank"
            overline: today.appointment === "" ? qsTr("no appointment yet") : today.appointmentWhen
            title: today.appointment === "" ? qsTr("When do we see each other?") : today.appointmentTitle
            detail: today.appointmentDetail
            people: plan.familyPeople
            primaryText: qsTr("Open the plan")
            onPrimary: root.familyPlanRequested(root.space)
        }

        StrengthStrip {
            width: parent.width
            visible: today.strength !== ""
            quote: today.strength
            detail: glance.moreStrengths > 0 ? today.strengthDetail + " · " + qsTr("and %n more", "things that go well", glance.moreStrengths) : today.strengthDetail
        }

        Grid {
            id: pair
            width: parent.width
            columns: width >= 560 && !Theme.stacked ? 2 : 1
            spacing: Theme.space12

            Card {
                width: (pair.width - (pair.columns - 1) * pair.spacing) / pair.columns
                spacing: Theme.space4

                SectionTitle {
                    width: parent.width
                    text: qsTr("New this week")
                }

                ListRow {
                    width: parent.width
                    visible: today.clash !== ""
                    tappable: false
                    iconName: "arrows-merge"
                    iconTone: Tag.Slate
                    text: today.clashes > 1 ? qsTr("Two versions, in %1 places").arg(today.clashes) : qsTr("Two versions of one sentence")
                    detail: qsTr("Nothing is lost.")
                    divider: news.count > 0
                }

                AppText {
                    width: parent.width
                    visible: today.loaded && today.clash === "" && news.count === 0
                    color: Theme.soft
                    text: qsTr("Nothing changed this week.")
                }

                // qmllint disable unqualified
                Repeater {
                    id: news
                    model: today.news
                    delegate: WordsLine {
                        width: parent === null ? 0 : parent.width
                        divider: index < news.count - 1
                        tappable: false
                    }
                }
                // qmllint enable unqualified
            }

            Card {
                width: (pair.width - (pair.columns - 1) * pair.spacing) / pair.columns

                SectionTitle {
                    width: parent.width
                    text: qsTr("Their plan")
                }

                CompassWheel {
                    anchors.horizontalCenter: parent.horizontalCenter
                    mini: true
                    sectors: compass.sectors
                    personName: compass.personName
                }

                AppText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    kind: AppText.Small
                    color: Theme.soft
                    text: glance.goalsText
                }

                LegendItem {
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: glance.reviewText !== ""
                    maximumWidth: parent.width
                    iconName: "calendar-check"
                    text: glance.reviewText
                }
            }
        }
    }
}
