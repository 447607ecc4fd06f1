// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policysheet.h"

#include "domain/policytables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace quarterdeck {

using namespace Qt::StringLiterals;

namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicySheet)
};

const PolicyPath kLevelRows{u"levels"_s};

PolicyPath rowsOf(const QString &table) { return PolicyPath{table, u"rows"_s}; }

QStringList levelNames(const QJsonObject &root)
{
    QStringList names;
    for (const QJsonValue &level : root.value(u"levels").toArray())
        names << level.toObject().value(u"name").toString();
    return names;
}

/// "criterion-7": the first that no row has under `key`.
QString freshName(const QJsonObject &root, const PolicyPath &rows, const QString &key, const QString &begin)
{
    const QJsonArray all = rows.in(root).toArray();
    for (qsizetype n = all.size() + 1;; ++n) {
        const QString name = begin + QString::number(n);
        if (std::none_of(all.begin(), all.end(),
                         [&](const QJsonValue &row) { return row.toObject().value(key).toString() == name; }))
            return name;
    }
}

PolicyColumn column(const QString &title, std::initializer_list<QString> keys, PolicyCell cell = PolicyCell::Text)
{
    return {title, PolicyPath(keys), cell};
}

PolicySheet matrix()
{
    const auto columns = [](const QJsonObject &root) {
        QVector<PolicyColumn> all{column(SheetWords::tr("Criterion"), {u"label"_s}),
                                  column(SheetWords::tr("Question"), {u"question"_s}, PolicyCell::LongText)};
        for (const QString &level : levelNames(root))
            all << PolicyColumn{level, PolicyPath{u"cells"_s, level}, PolicyCell::LongText};
        all << column(SheetWords::tr("Key"), {u"key"_s});
        return all;
    };
    const auto fresh = [](const QJsonObject &root) {
        QJsonObject cells;
        for (const QString &level : levelNames(root))
            cells.insert(level, QString());
        return QJsonObject{{u"key"_s, freshName(root, rowsOf(u"matrix"_s), u"key"_s, u"criterion-"_s)},
                           {u"label"_s, SheetWords::tr("New criterion")},
                           {u"cells"_s, cells}};
    };
    return {u"matrix"_s,
            SheetWords::tr("Matrix"),
            SheetWords::tr("What each level means by each criterion; the worst answer decides."),
            rowsOf(u"matrix"_s),
            PolicyPath{u"label"_s},
            columns,
            fresh,
            {}};
}

PolicySheet clocks()
{
    const auto columns = [](const QJsonObject &) {
        const auto time = [](const QString &title, const QString &key) {
            return PolicyColumn{title, PolicyPath{u"response"_s, key}, PolicyCell::Duration};
        };
        return QVector<PolicyColumn>{time(SheetWords::tr("Acknowledge"), u"acknowledge_min"_s),
                                     column(SheetWords::tr("Commander"), {u"commander_within_min"_s}, PolicyCell::Duration),
                                     time(SheetWords::tr("Leadership"), u"leadership_min"_s),
                                     time(SheetWords::tr("Status page"), u"status_page_min"_s),
                                     time(SheetWords::tr("Customers first"), u"first_customer_update_min"_s),
                                     time(SheetWords::tr("Customers every"), u"customers_every_min"_s),
                                     time(SheetWords::tr("Inside every"), u"internal_every_min"_s),
                                     time(SheetWords::tr("Mitigate"), u"mitigate_min"_s),
                                     time(SheetWords::tr("Management"), u"management_min"_s),
                                     time(SheetWords::tr("Postmortem"), u"postmortem_min"_s)};
    };
    return {u"clocks"_s,
            SheetWords::tr("Clocks"),
            SheetWords::tr("How long each level allows: 5 min, 2 h, 3 d, or off for no clock."),
            kLevelRows,
            PolicyPath{u"name"_s},
            columns,
            {},
            {}};
}

PolicySheet levels()
{
    const auto columns = [](const QJsonObject &) {
        PolicyColumn warRoom{SheetWords::tr("War room"), PolicyPath{u"response"_s, u"war_room"_s}, PolicyCell::Choice};
        warRoom.choices = {{u"none"_s, SheetWords::tr("None")},
                           {u"as_needed"_s, SheetWords::tr("As needed")},
                           {u"mandatory"_s, SheetWords::tr("Mandatory")}};
        return QVector<PolicyColumn>{column(SheetWords::tr("Name"), {u"name"_s}, PolicyCell::LevelName),
                                     column(SheetWords::tr("Label"), {u"label"_s}),
                                     column(SheetWords::tr("Definition"), {u"definition"_s}, PolicyCell::LongText),
                                     column(SheetWords::tr("Examples"), {u"examples"_s}, PolicyCell::Lines),
                                     warRoom,
                                     column(SheetWords::tr("Leads"), {u"response"_s, u"leads"_s}),
                                     column(SheetWords::tr("Leadership"), {u"response"_s, u"leadership"_s}),
                                     column(SheetWords::tr("Paged at once"), {u"response"_s, u"pages"_s}, PolicyCell::Lines)};
    };
    const auto fresh = [](const QJsonObject &root) {
        return QJsonObject{{u"name"_s, freshName(root, kLevelRows, u"name"_s, u"SEV-"_s)},
                           {u"label"_s, SheetWords::tr("New level")}};
    };
    return {u"levels"_s,
            SheetWords::tr("Levels"),
            SheetWords::tr("The scale, worst level first; three to five of them."),
            kLevelRows,
            PolicyPath{u"name"_s},
            columns,
            fresh,
            {}};
}

PolicySheet ladder()
{
    const auto columns = [](const QJsonObject &) {
        return QVector<PolicyColumn>{column(SheetWords::tr("Step"), {u"name"_s}),
                                     column(SheetWords::tr("After"), {u"after_min"_s}, PolicyCell::Duration),
                                     column(SheetWords::tr("Pages"), {u"pages"_s}, PolicyCell::Lines),
                                     column(SheetWords::tr("Expected to"), {u"expected"_s}, PolicyCell::LongText),
                                     column(SheetWords::tr("Levels"), {u"levels"_s}, PolicyCell::Lines),
                                     column(SheetWords::tr("Next step"), {u"next"_s})};
    };
    const auto fresh = [](const QJsonObject &root) {
        const QJsonArray all = rowsOf(u"ladder"_s).in(root).toArray();
        return QJsonObject{{u"name"_s, freshName(root, rowsOf(u"ladder"_s), u"name"_s, u"L"_s)},
                           {u"after_min"_s, all.last().toObject().value(u"after_min").toDouble() + 5},
                           {u"pages"_s, QJsonArray()}};
    };
    // Each step leads to the one that follows.
    const auto settle = [](const QJsonObject &root) {
        QJsonArray all = rowsOf(u"ladder"_s).in(root).toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QJsonObject step = all.at(i).toObject();
            step.remove(u"next"_s);
            if (i + 1 < all.size())
                step.insert(u"next"_s, all.at(i + 1).toObject().value(u"name"));
            all[i] = step;
        }
        return rowsOf(u"ladder"_s).put(root, all);
    };
    return {u"ladder"_s,
            SheetWords::tr("Ladder"),
            SheetWords::tr("Who is paged when nobody acknowledges, step by step."),
            rowsOf(u"ladder"_s),
            PolicyPath{u"name"_s},
            columns,
            fresh,
            settle};
}

PolicySheet checklist(const QString &id, const QString &title, const QString &hint)
{
    const auto columns = [](const QJsonObject &) {
        PolicyColumn from{SheetWords::tr("Counted from"), PolicyPath{u"from"_s}, PolicyCell::Choice};
        from.choices = {{u"declared"_s, SheetWords::tr("Declared")},
                        {u"mitigated"_s, SheetWords::tr("Mitigated")},
                        {u"resolved"_s, SheetWords::tr("Resolved")}};
        return QVector<PolicyColumn>{column(SheetWords::tr("Task"), {u"task"_s}, PolicyCell::LongText),
                                     column(SheetWords::tr("Owner"), {u"owner"_s}),
                                     column(SheetWords::tr("Within"), {u"within_min"_s}, PolicyCell::Duration),
                                     from,
                                     column(SheetWords::tr("Target in words"), {u"target"_s}),
                                     column(SheetWords::tr("Levels"), {u"levels"_s}, PolicyCell::Lines),
                                     column(SheetWords::tr("Phase"), {u"phase"_s}),
                                     column(SheetWords::tr("Group"), {u"group"_s}),
                                     column(SheetWords::tr("Key"), {u"key"_s})};
    };
    const auto fresh = [id](const QJsonObject &root) {
        return QJsonObject{{u"key"_s, freshName(root, rowsOf(id), u"key"_s, u"step-"_s)},
                           {u"task"_s, SheetWords::tr("New step")},
                           {u"owner"_s, u"commander"_s}};
    };
    return {id, title, hint, rowsOf(id), PolicyPath{u"key"_s}, columns, fresh, {}};
}

PolicySheet templates()
{
    const auto columns = [](const QJsonObject &) {
        return QVector<PolicyColumn>{column(SheetWords::tr("Name"), {u"name"_s}),
                                     column(SheetWords::tr("Text"), {u"text"_s}, PolicyCell::LongText),
                                     column(SheetWords::tr("When"), {u"when"_s}, PolicyCell::LongText),
                                     column(SheetWords::tr("Elements"), {u"elements"_s}, PolicyCell::Lines),
                                     column(SheetWords::tr("Tone"), {u"tone"_s}),
                                     column(SheetWords::tr("For whom"), {u"audiences"_s}, PolicyCell::Lines),
                                     column(SheetWords::tr("Stages"), {u"stages"_s}, PolicyCell::Lines),
                                     column(SheetWords::tr("Key"), {u"key"_s})};
    };
    const auto fresh = [](const QJsonObject &root) {
        return QJsonObject{{u"key"_s, freshName(root, rowsOf(u"templates"_s), u"key"_s, u"template-"_s)},
                           {u"name"_s, SheetWords::tr("New template")},
                           {u"text"_s, SheetWords::tr("The next update comes by {next_update}.")}};
    };
    return {u"templates"_s,
            SheetWords::tr("Templates"),
            SheetWords::tr("What is sent to customers; words in {braces} are filled in."),
            rowsOf(u"templates"_s),
            PolicyPath{u"name"_s},
            columns,
            fresh,
            {}};
}

PolicySheet businessHours()
{
    const auto columns = [](const QJsonObject &) {
        PolicyColumn day{SheetWords::tr("Day"), PolicyPath{u"day"_s}, PolicyCell::Choice};
        for (int i = 1; i <= 7; ++i)
            day.choices << PolicyChoice{weekdayKey(i), QLocale().standaloneDayName(i)};
        return QVector<PolicyColumn>{day, column(SheetWords::tr("From", "time of day"), {u"from"_s}),
                                     column(SheetWords::tr("To", "time of day"), {u"to"_s})};
    };
    // The first day that has no row yet, as long as the last one.
    const auto fresh = [](const QJsonObject &root) {
        const QJsonArray all = rowsOf(u"business_hours"_s).in(root).toArray();
        const auto isThere = [&all](int day) {
            return std::any_of(all.begin(), all.end(), [day](const QJsonValue &row) { return row[u"day"_s] == weekdayKey(day); });
        };
        int day = 1;
        while (day < 7 && isThere(day))
            ++day;
        const QJsonObject last = all.last().toObject();
        return QJsonObject{{u"day"_s, weekdayKey(day)},
                           {u"from"_s, last.value(u"from").toString(u"09:00"_s)},
                           {u"to"_s, last.value(u"to").toString(u"17:00"_s)}};
    };
    return {u"business_hours"_s,
            SheetWords::tr("Hours"),
            SheetWords::tr(
                "When people are at work anyway; every other time is out of hours. No row: Monday to Friday, 09:00 to 17:00."),
            rowsOf(u"business_hours"_s),
            {},
            columns,
            fresh,
            {}};
}

} // namespace

QVector<PolicySheet> policySheets()
{
    return {matrix(),
            clocks(),
            levels(),
            ladder(),
            checklist(u"checklist"_s, SheetWords::tr("Checklist"), SheetWords::tr("What is to be done, by whom and by when.")),
            checklist(u"first_five_minutes"_s, SheetWords::tr("First minutes"),
                      SheetWords::tr("What whoever is on call does first.")),
            templates(),
            businessHours()};
}

} // namespace quarterdeck
