// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/alarmbook.h"

#include "domain/clockname.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace quarterdeck {

namespace {

int loudness(ClockState state) { return state == ClockState::Overdue ? 0 : state == ClockState::Due ? 1 : 2; }

/// Not rated comes after every level.
int weight(const Alarm &alarm) { return alarm.rank > 0 ? alarm.rank : std::numeric_limits<int>::max(); }

bool asksForAttention(ClockState state) { return state != ClockState::Normal && state != ClockState::Met; }

} // namespace

bool Alarm::isSame(const Alarm &other) const
{
    return incident == other.incident && reading.dueAt == other.reading.dueAt && reading.clock == other.reading.clock
        && reading.subject == other.reading.subject;
}

bool Alarm::isCommanderVacancy() const { return reading.clock == clockname::Commander; }

void AlarmBook::take(const Incident &incident, const Policy &policy)
{
    if (!recordsDeadlines(incident) || !isActive(incident.status)) {
        forget(incident.id);
        return;
    }
    Page page{incident.ref,          incident.title, incident.severity ? incident.severity->rank : 0, clocksOf(incident, policy),
              incident.alarmAnswers, std::nullopt};
    page.readings.removeIf([](const ClockReading &reading) {
        // A step of the checklist shows its colour in the list; what matters among them has a clock of its own.
        return reading.clock == clockname::Checklist || (reading.metAt && *reading.metAt <= reading.dueAt);
    });
    if (const ClockReading *next = nextUpdateOf(page.readings))
        page.nextUpdate = *next;
    Page &kept = m_pages[incident.id];
    if (kept.nextUpdate != page.nextUpdate)
        ++m_revision;
    kept = std::move(page);
}

void AlarmBook::forget(const IncidentId &incident)
{
    if (m_pages.remove(incident) > 0)
        ++m_revision;
}

void AlarmBook::noteAnswer(const IncidentId &incident, const AlarmAnswered &answer)
{
    if (const auto page = m_pages.find(incident); page != m_pages.end())
        page->answers.append(answer);
}

QVector<Alarm> AlarmBook::alarms(Instant now) const
{
    QVector<Alarm> alarms;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (const ClockReading &reading : page->readings) {
            const ClockState state = stateAt(reading, now, page->answers);
            if (asksForAttention(state))
                alarms.append({page.key(), page->ref, page->title, page->rank, reading, state});
        }
    }
    std::sort(alarms.begin(), alarms.end(), [](const Alarm &a, const Alarm &b) {
        const auto order = [](const Alarm &alarm) {
            return std::tuple(loudness(alarm.state), weight(alarm), alarm.reading.dueAt, !alarm.isCommanderVacancy(), alarm.ref,
                              alarm.reading.clock, alarm.reading.subject);
        };
        return order(a) < order(b);
    });
    return alarms;
}

AlarmFlood AlarmBook::flood(Instant now) const
{
    AlarmFlood flood;
    for (const Page &page : m_pages) {
        flood.count += int(std::count_if(page.readings.begin(), page.readings.end(), [now](const ClockReading &reading) {
            return reading.dueAt <= now && reading.dueAt > now - AlarmFlood::kWithin;
        }));
    }
    return flood;
}

const ClockReading *AlarmBook::nextUpdate(const IncidentId &incident) const
{
    const auto page = m_pages.constFind(incident);
    return page != m_pages.cend() && page->nextUpdate ? &*page->nextUpdate : nullptr;
}

} // namespace quarterdeck
