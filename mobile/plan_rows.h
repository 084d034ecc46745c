/// \file The rows of the lists about a plan. Each property is a role; see RowModel.
#pragma once

#include "mobile/reading_model.h"
#include "mobile/row_model.h"

#include <QObject>
#include <QVariantList>

namespace kp::app {

/// An action: who does what, and when.
struct StepRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool done MEMBER done)
    Q_PROPERTY(bool mayTick MEMBER mayTick)
    Q_PROPERTY(QVariantList avatars MEMBER avatars)
    Q_PROPERTY(QString goal MEMBER goal)
    Q_PROPERTY(bool clash MEMBER clash)

public:
    QString key, words, detail;
    bool done = false, mayTick = false;
    QVariantList avatars;
    QString goal;
    bool clash = false;
};

struct GoalRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(QString kindText MEMBER kindText)
    Q_PROPERTY(QVariantList avatars MEMBER avatars)
    Q_PROPERTY(int stepsDone MEMBER stepsDone)
    Q_PROPERTY(int steps MEMBER steps)
    Q_PROPERTY(bool done MEMBER done)
    Q_PROPERTY(bool clash MEMBER clash)
    Q_PROPERTY(QString sharing MEMBER sharing)

public:
    QString key, words;
    int kind = 0;
    QString kindText;
    QVariantList avatars;
    int stepsDone = 0, steps = 0;
    bool done = false, clash = false;
    QString sharing;
};

/// Somebody's words: a strength, a note, a perspective, something new.
struct WordsRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString caption MEMBER detail)
    Q_PROPERTY(QString who MEMBER personName)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    Q_PROPERTY(QString sign MEMBER icon)
    Q_PROPERTY(QString goal MEMBER goal)
    Q_PROPERTY(bool mayWrite MEMBER mayWrite)

public:
    QString key, words, detail, personName;
    int tint = -1;
    bool square = false;
    QString icon, goal;
    bool mayWrite = false;
};

struct PersonRowData {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString key, name, detail;
    int tint = -1;
    bool square = false, chosen = false;
};

/// How it is in one domain of life, as one person sees it.
struct ViewRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    Q_PROPERTY(int rating MEMBER rating)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString fine MEMBER fine)
    Q_PROPERTY(QString wish MEMBER wish)

public:
    QString key, name;
    int tint = -1;
    bool square = false;
    int rating = 0;
    QString words, fine, wish;
};

/// A sector of the compass and its twin in the list.
struct SectorRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString sign MEMBER icon) // for rows that are buttons: there `icon` is taken
    Q_PROPERTY(int rating MEMBER rating)
    Q_PROPERTY(int mark MEMBER mark)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString key, title, icon;
    int rating = 0, mark = 3;
    QString detail;
};

struct VersionRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString key, name;
    int tint = -1;
    bool square = false;
    QString detail, text;
};

/// `withNames`: the people's names in the detail, as on a goal's own page.
[[nodiscard]] StepRow stepRow(const engine::ItemShown& action, const PlanReading& reading, bool withNames);
[[nodiscard]] GoalRow goalRow(const engine::ItemShown& goal, const PlanReading& reading);
/// Words said by `whose`, or by whoever wrote the item.
[[nodiscard]] WordsRow wordsRow(const engine::ItemShown& item, const PlanReading& reading, std::string_view field);
[[nodiscard]] PersonRowData personRow(const Person& person);
/// Open ones first, each group in the plan's order.
[[nodiscard]] QList<StepRow> doneLast(QList<StepRow> rows);
/// The people who may read the part this item lives in.
[[nodiscard]] QStringList readersOf(const engine::ItemShown& item, const PlanReading& reading);

} // namespace kp::app
