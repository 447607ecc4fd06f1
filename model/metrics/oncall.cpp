// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/oncall.h"

#include "metrics/localcalendar.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr double kWeekDays = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BusinessHours)
};

bool isOutOfHours(LocalCalendar &calendar, Instant at, const QVector<BusinessHours> &hours)
{
    const int day = calendar.date(at).dayOfWeek(), minute = calendar.minuteOfDay(at);
    return std::none_of(hours.begin(), hours.end(),
                        [&](const BusinessHours &one) { return one.day == day && minute >= one.from && minute < one.to; });
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

bool OnCallLoad::isUneven() const
{
    return people.size() > 1 && busiest.n > 0 && wilsonInterval(busiest.hits, busiest.n).lower > 2.0 / double(people.size());
}

OnCallLoad onCallLoad(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const QTimeZone &zone,
                      double periodDays, const QVector<BusinessHours> &hours)
{
    OnCallLoad load;
    load.hours = hours;
    load.weeks = periodDays >= kWeekDays ? periodDays / kWeekDays : 0;
    LocalCalendar calendar(zone);
    QHash<QString, qsizetype> places;
    QHash<QString, std::pair<int, int>> runs; ///< the last incident with them (counted), how many in a row until then
    for (const qint32 row : rows) {
        const IncidentFacts &one = facts[size_t(row)];
        if (one.responders.isEmpty()) {
            ++(one.system.isEmpty() ? load.nobody : load.imported);
            continue;
        }
        ++load.incidents;
        for (const ResponderFact &responder : one.responders) {
            const auto known = places.constFind(responder.handle);
            const qsizetype place = known != places.constEnd() ? *known : load.people.size();
            if (known == places.constEnd()) {
                places.insert(responder.handle, place);
                load.people.append({responder.handle, 0, 0, {}});
            }
            OnCallPerson &person = load.people[place];
            const bool late = isOutOfHours(calendar, responder.from, hours);
            ++person.calls;
            person.outOfHours += late;
            person.rows.append(row);
            ++load.calls;
            load.outOfHours.hits += late;
            auto &[last, run] = runs[responder.handle];
            run = last > 0 && last == load.incidents - 1 ? run + 1 : 1;
            last = load.incidents;
            if (run > load.longestRun) {
                load.longestRun = run;
                load.longestRunPerson = responder.handle;
            }
        }
    }
    load.outOfHours.n = load.busiest.n = load.calls;
    std::sort(load.people.begin(), load.people.end(),
              [](const OnCallPerson &a, const OnCallPerson &b) { return a.handle < b.handle; });
    for (const OnCallPerson &person : std::as_const(load.people)) {
        if (person.calls > load.busiest.hits) {
            load.busiest.hits = person.calls;
            load.busiestPerson = person.handle;
        }
    }
    return load;
}

QString businessHoursText(const QVector<BusinessHours> &hours, const QLocale &locale)
{
    QString ofDay[7];
    for (int day = 1; day <= 7; ++day) {
        QVector<BusinessHours> spans;
        std::copy_if(hours.begin(), hours.end(), std::back_inserter(spans),
                     [day](const BusinessHours &one) { return one.day == day; });
        std::sort(spans.begin(), spans.end(), [](const BusinessHours &a, const BusinessHours &b) { return a.from < b.from; });
        QStringList texts;
        for (const BusinessHours &one : std::as_const(spans))
            texts << Words::tr("%1 to %2", "times of day").arg(clockText(one.from), clockText(one.to));
        ofDay[day - 1] = texts.join(Words::tr(" and ", "between times of day"));
    }
    QStringList parts;
    for (int first = 0, last = 0; first < 7; first = last + 1) {
        for (last = first; last < 6 && ofDay[last + 1] == ofDay[first];)
            ++last;
        if (ofDay[first].isEmpty())
            continue;
        const QString from = locale.standaloneDayName(first + 1), to = locale.standaloneDayName(last + 1);
        const QString days = first == last ? from : Words::tr("%1 to %2", "days of the week").arg(from, to);
        parts << Words::tr("%1, %2", "days of the week, times of day").arg(days, ofDay[first]);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace quarterdeck
