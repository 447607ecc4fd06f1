// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/oncall.h"

#include "metrics/localcalendar.h"

#include <QHash>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kDayBegins = 9, kDayEnds = 17;
constexpr double kWeekDays = 7;

bool isOutOfHours(LocalCalendar &calendar, Instant at)
{
    const int hour = calendar.hour(at);
    return calendar.date(at).dayOfWeek() > 5 || hour < kDayBegins || hour >= kDayEnds;
}

} // namespace

bool OnCallLoad::isUneven() const
{
    return people.size() > 1 && busiest.n > 0 && wilsonInterval(busiest.hits, busiest.n).lower > 2.0 / double(people.size());
}

OnCallLoad onCallLoad(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const QTimeZone &zone,
                      double periodDays)
{
    OnCallLoad load;
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
            const bool late = isOutOfHours(calendar, responder.from);
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

} // namespace quarterdeck
