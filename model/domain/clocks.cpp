// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clocks.h"

#include "domain/checklist.h"
#include "domain/clockname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

constexpr Milliseconds kLongestNotice{5 * 60 * 1000}; // a cadence turns amber at most this long before it is due
constexpr int kCommanderQuietPercent = 40;
constexpr int kQuietPercent = 80;

const QString kCustomers = QStringLiteral("customers");
const QString kInternal = QStringLiteral("internal");
const QString kLeadership = QStringLiteral("leadership");
const QString kStatusPage = QStringLiteral("status_page");
const QString kManagement = QStringLiteral("management");

struct StateWord
{
    const char *key;
    const char *text;
};
constexpr std::array kStates{StateWord{"normal", QT_TRANSLATE_NOOP("ClockState", "Running")},
                             StateWord{"due", QT_TRANSLATE_NOOP("ClockState", "Due")},
                             StateWord{"overdue", QT_TRANSLATE_NOOP("ClockState", "Overdue")},
                             StateWord{"acknowledged", QT_TRANSLATE_NOOP("ClockState", "Overdue, seen")},
                             StateWord{"snoozed", QT_TRANSLATE_NOOP("ClockState", "Snoozed")},
                             StateWord{"met", QT_TRANSLATE_NOOP("ClockState", "Met")}};

/// Part of a time span, in whole milliseconds.
Milliseconds percentOf(Milliseconds whole, int percent) { return whole * percent / 100; }

std::optional<Instant> earlier(const std::optional<Instant> &a, const std::optional<Instant> &b)
{
    return a && b ? std::min(*a, *b) : (a ? a : b);
}

/// When it was last resolved and then not; nullopt = never.
std::optional<Instant> reopenedAt(const Incident &incident)
{
    if (incident.reopenCount == 0)
        return std::nullopt;
    for (auto entry = incident.entries.crbegin(); entry != incident.entries.crend(); ++entry) {
        if (entry->automatic.what != AutomaticNote::What::StatusChanged)
            continue;
        const auto from = statusFromKey(entry->automatic.args.value(0)), to = statusFromKey(entry->automatic.args.value(1));
        if (from && to && !isActive(*from) && isActive(*to))
            return entry->body.occurred;
    }
    return std::nullopt;
}

/// Since when anybody is asked for what the level in force asks: a deadline cannot have passed before.
Instant askedSince(const Incident &incident)
{
    const Instant level = incident.severitySegments.isEmpty() ? incident.declaredAt() : incident.severitySegments.last().from;
    return std::max(level, reopenedAt(incident).value_or(level));
}

/// The messages to one audience, oldest first.
QVector<const UpdateSent *> updatesTo(const Incident &incident, const QString &audience)
{
    QVector<const UpdateSent *> sent;
    for (const SentUpdate &update : incident.updates) {
        if (update.what.audience == audience)
            sent.append(&update.what);
    }
    std::stable_sort(sent.begin(), sent.end(), [](const UpdateSent *a, const UpdateSent *b) { return a->at < b->at; });
    return sent;
}

std::optional<Instant> firstUpdateTo(const Incident &incident, const QString &audience)
{
    const QVector<const UpdateSent *> sent = updatesTo(incident, audience);
    return sent.isEmpty() ? std::nullopt : std::optional(sent.first()->at);
}

std::optional<Instant> postmortemWrittenAt(const Incident &incident)
{
    if (incident.postmortem.isEmpty())
        return std::nullopt;
    std::optional<Instant> written; // since when there is one: a later wording is none the less in time
    for (const Entry &entry : incident.entries) {
        if (entry.automatic.what != AutomaticNote::What::FieldEdited || entry.automatic.args.value(0) != key(Field::Postmortem))
            continue;
        if (entry.automatic.args.value(1).isEmpty())
            written.reset();
        else if (!written)
            written = entry.body.occurred;
    }
    return written.value_or(incident.lastRecorded);
}

struct Gap
{
    Instant from;
    std::optional<Instant> to; ///< nullopt = still
};

/// Every time nobody had command, oldest first.
QVector<Gap> vacancies(const Incident &incident)
{
    QVector<Gap> gaps;
    Instant held = incident.declaredAt();
    for (const Tenure &tenure : incident.tenures) {
        if (tenure.role != role::Commander)
            continue;
        if (tenure.from > held)
            gaps.append({held, tenure.from});
        held = std::max(held, tenure.to.value_or(tenure.from));
    }
    if (incident.commanderVacantSince)
        gaps.append({*incident.commanderVacantSince, std::nullopt});
    return gaps;
}

/// Collects the clocks of one incident, one function per kind.
class Clockwork
{
public:
    Clockwork(const Incident &incident, const Policy &policy)
        : m_incident(incident),
          m_policy(policy),
          m_level(policy.rulesFor(incident.severity)),
          m_declared(incident.declaredAt()),
          m_floor(askedSince(incident))
    {}

    QVector<ClockReading> run()
    {
        const bool active = isActive(m_incident.status);
        acknowledge();
        commander();
        updates();
        ladder();
        mitigate();
        steps(false);
        actions();
        if (!active)
            m_readings.removeIf([](const ClockReading &reading) { return !reading.metAt; });
        // A drill is talked through at once; only what really happened is owed a written account.
        if (m_incident.kind == IncidentKind::Real) {
            steps(true);
            postmortem();
        }
        return std::move(m_readings);
    }

private:
    void add(const QString &clock, const QString &subject, Instant start, std::optional<Milliseconds> within,
             std::optional<Instant> metAt, int quietPercent = kQuietPercent)
    {
        if (!within)
            return;
        const Instant due = std::max(start + *within, m_floor);
        m_readings.append({clock, subject, start, due, std::min(start + percentOf(*within, quietPercent), due), metAt});
    }

    void acknowledge() { add(clockname::Acknowledge, {}, m_declared, m_level.response.acknowledge, acknowledgedAt()); }

    std::optional<Instant> acknowledgedAt() const
    {
        return earlier(m_incident.milestone(Milestone::Acknowledged).known(), m_incident.milestone(Milestone::Engaged).known());
    }

    void commander()
    {
        for (const Gap &gap : vacancies(m_incident))
            add(clockname::Commander, {}, gap.from, m_level.commanderWithin, gap.to, kCommanderQuietPercent);
    }

    void updates()
    {
        const ResponseRules &rules = m_level.response;
        add(clockname::FirstUpdate, kCustomers, m_declared, rules.firstCustomerUpdate, firstUpdateTo(m_incident, kCustomers));
        cadence(kCustomers, rules.customerCadence, !rules.firstCustomerUpdate);
        cadence(kInternal, rules.internalCadence, true);
        add(clockname::Leadership, {}, m_declared, rules.leadership, firstUpdateTo(m_incident, kLeadership));
        add(clockname::StatusPage, {}, m_declared, rules.statusPage, firstUpdateTo(m_incident, kStatusPage));
        // What was promised is owed, whether or not the policy asks for it.
        cadence(kLeadership, std::nullopt, false);
        cadence(kStatusPage, std::nullopt, false);
    }

    void cadence(const QString &audience, std::optional<Milliseconds> every, bool fromDeclared)
    {
        const QVector<const UpdateSent *> sent = updatesTo(m_incident, audience);
        if (sent.isEmpty()) {
            if (fromDeclared && every)
                addCadence(audience, m_declared, std::max(m_declared + *every, m_floor));
            return;
        }
        const UpdateSent &last = *sent.last();
        if (last.nextBy)
            addCadence(audience, last.at, *last.nextBy);
        else if (every)
            addCadence(audience, last.at, std::max(last.at + *every, m_floor));
    }

    void addCadence(const QString &audience, Instant start, Instant due)
    {
        const Milliseconds notice = std::min(percentOf(due - start, 100 - kQuietPercent), kLongestNotice);
        m_readings.append({clockname::Cadence, audience, start, due, due - notice, std::nullopt});
    }

    void ladder()
    {
        const std::optional<Instant> taken = acknowledgedAt();
        if (m_incident.severity) {
            for (const LadderStep &step : m_policy.ladderFor(*m_incident.severity)) {
                // The first step pages at once; there is nothing to wait for.
                if (step.after.count() > 0 && !(taken && *taken <= m_declared + step.after))
                    add(clockname::Escalation, step.name, m_declared, step.after, taken);
            }
        }
        const std::optional<Milliseconds> management = m_level.response.management;
        const std::optional<Instant> over = earlier(mitigatedAt(), firstUpdateTo(m_incident, kManagement));
        if (management && !(over && *over <= m_declared + *management))
            add(clockname::Escalation, kManagement, m_declared, management, over);
    }

    std::optional<Instant> mitigatedAt() const
    {
        return earlier(m_incident.milestone(Milestone::Mitigated).known(), m_incident.milestone(Milestone::Resolved).known());
    }

    void mitigate() { add(clockname::Mitigate, {}, m_declared, m_level.response.mitigate, mitigatedAt()); }

    /// Steps of the checklist with a target. What the level asks for as a commitment of its own has that clock, and the first five
    /// minutes are one glance, not five alarms.
    void steps(bool afterTheEnd)
    {
        for (const ChecklistItem &item : checklistOf(m_incident, m_policy)) {
            const bool follows = item.step.from == ChecklistStep::From::Resolved;
            if (item.firstMinutes || !item.startedAt || !item.dueAt || follows != afterTheEnd || hasOwnClock(item.step.doneWhen))
                continue;
            add(clockname::Checklist, item.step.key, *item.startedAt, item.step.within, item.doneAt);
        }
    }

    bool hasOwnClock(const QString &doneWhen) const
    {
        const ResponseRules &rules = m_level.response;
        return (doneWhen == key(Milestone::Acknowledged) && rules.acknowledge) || (doneWhen == u"customers_told" && rules.firstCustomerUpdate)
            || (doneWhen == key(Milestone::Mitigated) && rules.mitigate);
    }

    void actions()
    {
        for (const Entry &entry : m_incident.entries) {
            if (!entry.action || !entry.action->dueAt || entry.struck)
                continue;
            const Instant start = entry.body.occurred, due = *entry.action->dueAt;
            m_readings.append({clockname::Action, entry.action->name, start, due, start + percentOf(due - start, kQuietPercent),
                               entry.action->closedAt});
        }
    }

    void postmortem()
    {
        const std::optional<Instant> resolved = m_incident.milestone(Milestone::Resolved).known();
        if (resolved && !isActive(m_incident.status))
            add(clockname::Postmortem, {}, *resolved, m_level.response.postmortem, postmortemWrittenAt(m_incident));
    }

    const Incident &m_incident;
    const Policy &m_policy;
    const PolicyLevel &m_level;
    Instant m_declared, m_floor;
    QVector<ClockReading> m_readings;
};

/// The last answer to this very deadline.
const AlarmAnswered *answerTo(const ClockReading &reading, const QVector<AlarmAnswered> &answers)
{
    for (auto answer = answers.crbegin(); answer != answers.crend(); ++answer) {
        if (answer->due == reading.dueAt && answer->clock == reading.clock && answer->subject == reading.subject)
            return &*answer;
    }
    return nullptr;
}

/// One audience's intervals: from each message (or the declaration) to the next one.
class AdherenceCount
{
public:
    AdherenceCount(const Incident &incident, const PolicyLevel &level, const QString &audience)
        : m_incident(incident),
          m_every(audience == kCustomers  ? level.response.customerCadence
                  : audience == kInternal ? level.response.internalCadence
                                          : std::nullopt)
    {
        m_result.audience = audience;
        const auto first = audience == kCustomers  ? level.response.firstCustomerUpdate
                         : audience == kLeadership ? level.response.leadership
                         : audience == kStatusPage ? level.response.statusPage
                                                   : std::optional<Milliseconds>();
        m_first = first ? first : m_every;
    }

    UpdateAdherence count(Instant now)
    {
        const QVector<const UpdateSent *> sent = updatesTo(m_incident, m_result.audience);
        m_result.sent = int(sent.size());
        const Instant end = m_incident.milestone(Milestone::Resolved).known().value_or(now);
        std::optional<Instant> due;
        if (m_first)
            due = m_incident.declaredAt() + *m_first;
        for (const UpdateSent *update : sent) {
            if (due && (update->at <= end || *due < end)) // what was not due before the end is owed no more
                take(*due, update->at);
            due = update->nextBy;
            if (!due && m_every)
                due = update->at + *m_every;
        }
        if (due && *due < end)
            take(*due, end, false);
        return m_result;
    }

private:
    void take(Instant due, Instant at, bool sent = true)
    {
        ++m_result.due;
        if (sent && at <= due)
            ++m_result.onTime;
        m_result.worstOver = std::max(m_result.worstOver, at - due);
    }

    const Incident &m_incident;
    std::optional<Milliseconds> m_first, m_every;
    UpdateAdherence m_result;
};

int loudness(ClockState state)
{
    switch (state) {
    case ClockState::Overdue:
        return 0;
    case ClockState::Due:
        return 1;
    case ClockState::Snoozed:
    case ClockState::Acknowledged:
        return 2;
    case ClockState::Normal:
        return 3;
    case ClockState::Met:
        break;
    }
    return 4;
}

} // namespace

QString key(ClockState state) { return QString::fromLatin1(kStates[static_cast<size_t>(state)].key); }

QString displayName(ClockState state)
{
    return QCoreApplication::translate("ClockState", kStates[static_cast<size_t>(state)].text);
}

QVector<ClockReading> clocksOf(const Incident &incident, const Policy &policy)
{
    const bool lived = incident.declared && incident.kind != IncidentKind::Backfill && incident.origin.system.isEmpty();
    return lived ? Clockwork(incident, policy).run() : QVector<ClockReading>();
}

bool recordsDeadlines(const Incident &incident)
{
    const bool counts = incident.kind == IncidentKind::Real || incident.kind == IncidentKind::Drill;
    return incident.declared && counts && incident.origin.system.isEmpty();
}

std::optional<Instant> snoozedUntil(const ClockReading &reading, Instant now, const QVector<AlarmAnswered> &answers)
{
    const AlarmAnswered *answer = answerTo(reading, answers);
    if (reading.metAt || !answer || answer->snoozeMs <= 0)
        return std::nullopt;
    const Instant until = answer->at + Milliseconds(answer->snoozeMs);
    return until > now ? std::optional(until) : std::nullopt;
}

ClockState stateAt(const ClockReading &reading, Instant now, const QVector<AlarmAnswered> &answers)
{
    if (reading.metAt)
        return ClockState::Met;
    if (now < reading.dueAt)
        return now < reading.dueSoonAt ? ClockState::Normal : ClockState::Due;
    const AlarmAnswered *answer = answerTo(reading, answers);
    if (!answer)
        return ClockState::Overdue;
    if (answer->snoozeMs <= 0)
        return ClockState::Acknowledged;
    return snoozedUntil(reading, now, answers) ? ClockState::Snoozed : ClockState::Overdue;
}

Milliseconds overBy(const ClockReading &reading, Instant now) { return reading.metAt.value_or(now) - reading.dueAt; }

std::optional<Instant> nextChange(const QVector<ClockReading> &readings, Instant now, const QVector<AlarmAnswered> &answers)
{
    std::optional<Instant> next;
    const auto consider = [&](Instant at) {
        if (at > now)
            next = next ? std::min(*next, at) : at;
    };
    for (const ClockReading &reading : readings) {
        if (reading.metAt)
            continue;
        consider(reading.dueSoonAt);
        consider(reading.dueAt);
        if (const auto until = snoozedUntil(reading, now, answers))
            consider(*until);
    }
    return next;
}

void sortByUrgency(QVector<ClockReading> &readings, Instant now, const QVector<AlarmAnswered> &answers)
{
    std::stable_sort(readings.begin(), readings.end(), [&](const ClockReading &a, const ClockReading &b) {
        const int first = loudness(stateAt(a, now, answers)), second = loudness(stateAt(b, now, answers));
        return first != second ? first < second : a.dueAt < b.dueAt;
    });
}

const ClockReading *nextUpdateOf(const QVector<ClockReading> &readings)
{
    const ClockReading *next = nullptr;
    for (const ClockReading &reading : readings) {
        const bool isUpdate = reading.clock == clockname::FirstUpdate || reading.clock == clockname::Cadence;
        if (isUpdate && !reading.metAt && reading.subject == kCustomers && (!next || reading.dueAt < next->dueAt))
            next = &reading;
    }
    return next;
}

QVector<UpdateAdherence> adherenceOf(const Incident &incident, const Policy &policy, Instant now)
{
    QVector<UpdateAdherence> counts;
    QStringList audiences{kCustomers, kInternal, kLeadership, kStatusPage};
    for (const SentUpdate &update : incident.updates) {
        if (!audiences.contains(update.what.audience))
            audiences << update.what.audience;
    }
    for (const QString &audience : std::as_const(audiences)) {
        const UpdateAdherence count = AdherenceCount(incident, policy.rulesFor(incident.severity), audience).count(now);
        if (count.sent > 0 || count.due > 0)
            counts.append(count);
    }
    return counts;
}

} // namespace quarterdeck
