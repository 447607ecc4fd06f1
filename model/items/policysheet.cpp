// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policysheet.h"

#include "domain/policytables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace quarterdeck {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicySheet)
};

const PolicyPath kLevels{u"levels"_s};

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
        QVector<PolicyColumn> all{column(Words::tr("Criterion"), {u"label"_s}),
                                  column(Words::tr("Question"), {u"question"_s}, PolicyCell::LongText)};
        for (const QString &level : levelNames(root))
            all << PolicyColumn{level, PolicyPath{u"cells"_s, level}, PolicyCell::LongText};
        all << column(Words::tr("Key"), {u"key"_s});
        return all;
    };
    const auto fresh = [](const QJsonObject &root) {
        QJsonObject cells;
        for (const QString &level : levelNames(root))
            cells.insert(level, QString());
        return QJsonObject{{u"key"_s, freshName(root, rowsOf(u"matrix"_s), u"key"_s, u"criterion-"_s)},
                           {u"label"_s, Words::tr("New criterion")},
                           {u"cells"_s, cells}};
    };
    return {u"matrix"_s,
            Words::tr("Matrix"),
            Words::tr("What each level means by each criterion; the worst answer decides."),
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
        return QVector<PolicyColumn>{time(Words::tr("Acknowledge"), u"acknowledge_min"_s),
                                     column(Words::tr("Commander"), {u"commander_within_min"_s}, PolicyCell::Duration),
                                     time(Words::tr("Leadership"), u"leadership_min"_s),
                                     time(Words::tr("Status page"), u"status_page_min"_s),
                                     time(Words::tr("Customers first"), u"first_customer_update_min"_s),
                                     time(Words::tr("Customers every"), u"customers_every_min"_s),
                                     time(Words::tr("Inside every"), u"internal_every_min"_s),
                                     time(Words::tr("Mitigate"), u"mitigate_min"_s),
                                     time(Words::tr("Management"), u"management_min"_s),
                                     time(Words::tr("Postmortem"), u"postmortem_min"_s)};
    };
    return {u"clocks"_s,
            Words::tr("Clocks"),
            Words::tr("How long each level allows: 5 min, 2 h, 3 d, or off for no clock."),
            kLevels,
            PolicyPath{u"name"_s},
            columns,
            {},
            {}};
}

PolicySheet levels()
{
    const auto columns = [](const QJsonObject &) {
        PolicyColumn warRoom{Words::tr("War room"), PolicyPath{u"response"_s, u"war_room"_s}, PolicyCell::Choice};
        warRoom.choices = {
            {u"none"_s, Words::tr("None")}, {u"as_needed"_s, Words::tr("As needed")}, {u"mandatory"_s, Words::tr("Mandatory")}};
        return QVector<PolicyColumn>{column(Words::tr("Name"), {u"name"_s}, PolicyCell::LevelName),
                                     column(Words::tr("Label"), {u"label"_s}),
                                     column(Words::tr("Definition"), {u"definition"_s}, PolicyCell::LongText),
                                     column(Words::tr("Examples"), {u"examples"_s}, PolicyCell::Lines),
                                     warRoom,
                                     column(Words::tr("Leads"), {u"response"_s, u"leads"_s}),
                                     column(Words::tr("Leadership"), {u"response"_s, u"leadership"_s}),
                                     column(Words::tr("Paged at once"), {u"response"_s, u"pages"_s}, PolicyCell::Lines)};
    };
    const auto fresh = [](const QJsonObject &root) {
        return QJsonObject{{u"name"_s, freshName(root, kLevels, u"name"_s, u"SEV-"_s)}, {u"label"_s, Words::tr("New level")}};
    };
    return {u"levels"_s,
            Words::tr("Levels"),
            Words::tr("The scale, worst level first; three to five of them."),
            kLevels,
            PolicyPath{u"name"_s},
            columns,
            fresh,
            {}};
}

PolicySheet ladder()
{
    const auto columns = [](const QJsonObject &) {
        return QVector<PolicyColumn>{column(Words::tr("Step"), {u"name"_s}),
                                     column(Words::tr("After"), {u"after_min"_s}, PolicyCell::Duration),
                                     column(Words::tr("Pages"), {u"pages"_s}, PolicyCell::Lines),
                                     column(Words::tr("Expected to"), {u"expected"_s}, PolicyCell::LongText),
                                     column(Words::tr("Levels"), {u"levels"_s}, PolicyCell::Lines),
                                     column(Words::tr("Next step"), {u"next"_s})};
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
            Words::tr("Ladder"),
            Words::tr("Who is paged when nobody acknowledges, step by step."),
            rowsOf(u"ladder"_s),
            PolicyPath{u"name"_s},
            columns,
            fresh,
            settle};
}

PolicySheet checklist(const QString &id, const QString &title, const QString &hint)
{
    const auto columns = [](const QJsonObject &) {
        PolicyColumn from{Words::tr("Counted from"), PolicyPath{u"from"_s}, PolicyCell::Choice};
        from.choices = {{u"declared"_s, Words::tr("Declared")},
                        {u"mitigated"_s, Words::tr("Mitigated")},
                        {u"resolved"_s, Words::tr("Resolved")}};
        return QVector<PolicyColumn>{column(Words::tr("Task"), {u"task"_s}, PolicyCell::LongText),
                                     column(Words::tr("Owner"), {u"owner"_s}),
                                     column(Words::tr("Within"), {u"within_min"_s}, PolicyCell::Duration),
                                     from,
                                     column(Words::tr("Target in words"), {u"target"_s}),
                                     column(Words::tr("Levels"), {u"levels"_s}, PolicyCell::Lines),
                                     column(Words::tr("Phase"), {u"phase"_s}),
                                     column(Words::tr("Group"), {u"group"_s}),
                                     column(Words::tr("Key"), {u"key"_s})};
    };
    const auto fresh = [id](const QJsonObject &root) {
        return QJsonObject{{u"key"_s, freshName(root, rowsOf(id), u"key"_s, u"step-"_s)},
                           {u"task"_s, Words::tr("New step")},
                           {u"owner"_s, u"commander"_s}};
    };
    return {id, title, hint, rowsOf(id), PolicyPath{u"key"_s}, columns, fresh, {}};
}

PolicySheet templates()
{
    const auto columns = [](const QJsonObject &) {
        return QVector<PolicyColumn>{column(Words::tr("Name"), {u"name"_s}),
                                     column(Words::tr("Text"), {u"text"_s}, PolicyCell::LongText),
                                     column(Words::tr("When"), {u"when"_s}, PolicyCell::LongText),
                                     column(Words::tr("Elements"), {u"elements"_s}, PolicyCell::Lines),
                                     column(Words::tr("Tone"), {u"tone"_s}),
                                     column(Words::tr("For whom"), {u"audiences"_s}, PolicyCell::Lines),
                                     column(Words::tr("Stages"), {u"stages"_s}, PolicyCell::Lines),
                                     column(Words::tr("Key"), {u"key"_s})};
    };
    const auto fresh = [](const QJsonObject &root) {
        return QJsonObject{{u"key"_s, freshName(root, rowsOf(u"templates"_s), u"key"_s, u"template-"_s)},
                           {u"name"_s, Words::tr("New template")},
                           {u"text"_s, Words::tr("The next update comes by {next_update}.")}};
    };
    return {u"templates"_s,
            Words::tr("Templates"),
            Words::tr("What is sent to customers; words in {braces} are filled in."),
            rowsOf(u"templates"_s),
            PolicyPath{u"name"_s},
            columns,
            fresh,
            {}};
}

PolicySheet businessHours()
{
    const auto columns = [](const QJsonObject &) {
        PolicyColumn day{Words::tr("Day"), PolicyPath{u"day"_s}, PolicyCell::Choice};
        for (int i = 1; i <= 7; ++i)
            day.choices << PolicyChoice{weekdayKey(i), QLocale().standaloneDayName(i)};
        return QVector<PolicyColumn>{day, column(Words::tr("From", "time of day"), {u"from"_s}),
                                     column(Words::tr("To", "time of day"), {u"to"_s})};
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
    return {
        u"business_hours"_s,
        Words::tr("Hours"),
        Words::tr("When people are at work anyway; every other time is out of hours. No row: Monday to Friday, 09:00 to 17:00."),
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
            checklist(u"checklist"_s, Words::tr("Checklist"), Words::tr("What is to be done, by whom and by when.")),
            checklist(u"first_five_minutes"_s, Words::tr("First minutes"), Words::tr("What whoever is on call does first.")),
            templates(),
            businessHours()};
}

} // namespace quarterdeck
