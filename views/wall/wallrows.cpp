// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/wallrows.h"

#include "common/timeformat.h"
#include "domain/clockname.h"
#include "domain/clocks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quarterdeck::wallrows {

namespace {

constexpr int kMostActions = 3, kMostDecisions = 3, kMostUpdates = 3;
constexpr int kMostAlarms = 2; // coloured ones: more of them and nobody sees any
constexpr int kSteps = 5;
constexpr Milliseconds kMinute{60 * 1000};

struct Seat
{
    const QString &role;
    const char *label;
    bool always; ///< shown as vacant when nobody has it and the level asks for a commander
};
const std::array kSeats{Seat{role::Commander, QT_TRANSLATE_NOOP("Wall", "IC"), true},
                        Seat{role::Operations, QT_TRANSLATE_NOOP("Wall", "Ops"), true},
                        Seat{role::Communications, QT_TRANSLATE_NOOP("Wall", "Comms"), true},
                        Seat{role::Scribe, QT_TRANSLATE_NOOP("Wall", "Scribe"), true},
                        Seat{role::Deputy, QT_TRANSLATE_NOOP("Wall", "Deputy"), false}};

WallTone toneOf(ClockState state)
{
    switch (state) {
    case ClockState::Overdue:
        return WallTone::Overdue;
    case ClockState::Due:
        return WallTone::Due;
    case ClockState::Acknowledged:
    case ClockState::Snoozed:
        return WallTone::Open;
    case ClockState::Normal:
    case ClockState::Met:
        break;
    }
    return WallTone::Plain;
}

/// "in 4 minutes", "over by 1 minute": for ears, so without seconds.
QString spokenLeft(Instant due, Instant now)
{
    const Milliseconds left = due - now;
    const Milliseconds minutes = (left.count() < 0 ? -left : left) / kMinute * kMinute;
    return left.count() < 0 ? QCoreApplication::translate("Wall", "over by %1").arg(TimeFormat::spoken(minutes))
                            : QCoreApplication::translate("Wall", "%1 left").arg(TimeFormat::spoken(minutes));
}

QString zulu(Instant at) { return TimeFormat(ZoneMode::Utc).zonedTime(at); }

/// Collects the rows of one incident at one moment, one function per kind of row.
class Rows
{
public:
    Rows(const Incident &incident, const Policy &policy, Instant now, bool hidden)
        : m_incident(incident),
          m_now(now),
          m_hidden(hidden),
          m_readings(clocksOf(incident, policy)),
          m_commander(vacancyAlarm()),
          m_staffed(policy.rulesFor(incident.severity).commanderWithin.has_value())
    {}

    QVector<WallRow> run()
    {
        addAlarm();
        m_rows.append(statusRow(m_incident.status, m_incident.ref));
        addImpact();
        addRoles();
        addUpdates();
        addActions();
        addDecisions();
        keepFewAlarms();
        return std::move(m_rows);
    }

private:
    ClockState stateOf(const ClockReading &reading) const { return stateAt(reading, m_now, m_incident.alarmAnswers); }

    ClockState vacancyAlarm() const
    {
        for (const ClockReading &reading : m_readings) {
            if (reading.clock == clockname::Commander && !reading.metAt)
                return stateOf(reading);
        }
        return ClockState::Normal;
    }

    void addAlarm()
    {
        if (m_commander != ClockState::Overdue || !m_incident.commanderVacantSince)
            return;
        const Milliseconds vacant = m_now - *m_incident.commanderVacantSince;
        m_rows.append(
            {WallRowKind::Alarm,
             {{QString(), QCoreApplication::translate("Wall", "NO INCIDENT COMMANDER %1").arg(TimeFormat::countUp(vacant)),
               WallTone::Overdue,
               QCoreApplication::translate("Wall", "No incident commander for %1")
                   .arg(TimeFormat::spoken(vacant / kMinute * kMinute))}}});
    }

    void addImpact()
    {
        const MilestoneValue &began = m_incident.milestone(Milestone::ImpactStarted);
        const QString text = m_incident.customerImpact.isEmpty() ? m_incident.internalImpact : m_incident.customerImpact;
        if (m_hidden || (text.isEmpty() && began.state != MilestoneValue::State::At))
            return;
        WallRow row{WallRowKind::Impact,
                    {{QCoreApplication::translate("Wall", "Impact"),
                      text.isEmpty() ? QCoreApplication::translate("Wall", "not described yet") : text.simplified()}}};
        if (began.state == MilestoneValue::State::At)
            row.end = WallPiece{QString(), QCoreApplication::translate("Wall", "since %1").arg(zulu(began.at)), WallTone::Quiet};
        m_rows.append(row);
    }

    Instant vacantSince(const QString &role) const
    {
        Instant since = m_incident.declaredAt();
        for (const Tenure &tenure : m_incident.tenures) {
            if (tenure.role == role && tenure.to)
                since = std::max(since, *tenure.to);
        }
        return since;
    }

    WallPiece vacant(const QString &label, const QString &role) const
    {
        const Milliseconds span = m_now - vacantSince(role);
        const WallTone tone = role == role::Commander && m_commander == ClockState::Due ? WallTone::Due : WallTone::Open;
        return {label, QCoreApplication::translate("Wall", "VACANT %1").arg(TimeFormat::countUp(span)), tone,
                QCoreApplication::translate("Wall", "%1 vacant for %2").arg(label, TimeFormat::spoken(span / kMinute * kMinute))};
    }

    WallPiece filled(const QString &label, const QString &holder) const
    {
        return {label, m_hidden ? QCoreApplication::translate("Wall", "filled") : holder};
    }

    void addRoles()
    {
        WallRow row{WallRowKind::Roles, {}};
        QStringList listed;
        for (const Seat &seat : kSeats) {
            const QString holder = m_incident.holder(seat.role);
            listed << seat.role;
            // The alarm above says it louder.
            if (holder.isEmpty() && seat.role == role::Commander && m_commander == ClockState::Overdue)
                continue;
            if (!holder.isEmpty())
                row.pieces.append(filled(QCoreApplication::translate("Wall", seat.label), holder));
            else if (seat.role == role::Commander || (seat.always && m_staffed))
                row.pieces.append(vacant(QCoreApplication::translate("Wall", seat.label), seat.role));
        }
        for (auto own = m_incident.roles.cbegin(); own != m_incident.roles.cend(); ++own) {
            if (!listed.contains(own.key()) && !own.value().isEmpty())
                row.pieces.append(filled(role::displayName(own.key()), own.value()));
        }
        m_rows.append(row);
    }

    /// The clocks of messages: customers' and our own people's always, others once they are due.
    QVector<ClockReading> updateClocks() const
    {
        QVector<ClockReading> found;
        for (const ClockReading &reading : m_readings) {
            const bool cadence = reading.clock == clockname::FirstUpdate || reading.clock == clockname::Cadence;
            const bool other = reading.clock == clockname::Leadership || reading.clock == clockname::StatusPage;
            if (!reading.metAt && (cadence || (other && stateOf(reading) != ClockState::Normal)))
                found.append(reading);
        }
        sortByUrgency(found, m_now, m_incident.alarmAnswers);
        return found.mid(0, kMostUpdates);
    }

    void addUpdates()
    {
        WallRow row{WallRowKind::Update, {}};
        for (const ClockReading &reading : updateClocks()) {
            const QString audience = clockname::displayAudience(reading.subject.isEmpty() ? reading.clock : reading.subject);
            const Milliseconds left = reading.dueAt - m_now;
            row.pieces.append(
                {audience, left.count() < 0 ? TimeFormat::overdue(-left) : TimeFormat::duration(left), toneOf(stateOf(reading)),
                 QCoreApplication::translate("Wall", "Next update to %1: %2").arg(audience, spokenLeft(reading.dueAt, m_now))});
        }
        if (!row.pieces.isEmpty())
            m_rows.append(row);
    }

    /// Open actions, the most overdue first, those without a time last.
    QVector<const Entry *> openActions() const
    {
        QVector<const Entry *> open;
        for (const Entry &entry : m_incident.entries) {
            if (entry.action && !entry.struck && entry.action->state == ActionInfo::State::Open)
                open.append(&entry);
        }
        std::stable_sort(open.begin(), open.end(), [](const Entry *a, const Entry *b) {
            const auto dueA = a->action->dueAt, dueB = b->action->dueAt;
            return dueA && dueB ? *dueA < *dueB : dueA.has_value() && !dueB.has_value();
        });
        return open;
    }

    void addActions()
    {
        for (const Entry *entry : openActions().mid(0, kMostActions)) {
            const ActionInfo &action = *entry->action;
            QString text = entry->body.text.simplified();
            const QString mention = QLatin1Char('@') + action.assignee + QLatin1Char(' ');
            if (text.startsWith(mention, Qt::CaseInsensitive))
                text.remove(0, mention.size());
            if (!action.assignee.isEmpty())
                text.prepend(action.assignee + QStringLiteral("  "));
            WallRow row{WallRowKind::Action, {{action.name, m_hidden ? QString() : text}}};
            if (action.dueAt)
                row.end = timeOf(action);
            m_rows.append(row);
        }
    }

    WallPiece timeOf(const ActionInfo &action) const
    {
        WallPiece piece{QString(), TimeFormat::remaining(*action.dueAt - m_now), WallTone::Plain,
                        spokenLeft(*action.dueAt, m_now)};
        for (const ClockReading &reading : m_readings) {
            if (reading.clock == clockname::Action && reading.subject == action.name && reading.dueAt == *action.dueAt)
                piece.tone = toneOf(stateOf(reading));
        }
        return piece;
    }

    void addDecisions()
    {
        if (m_hidden)
            return;
        QVector<const Entry *> decisions;
        for (const Entry &entry : m_incident.entries) {
            if (entry.body.type == EntryType::Decision && !entry.struck && !entry.isAutomatic())
                decisions.append(&entry);
        }
        // What waits for a decision stands before what was decided.
        std::stable_sort(decisions.begin(), decisions.end(), [](const Entry *a, const Entry *b) {
            return std::tuple(isProposed(*a), a->body.occurred, a->number) > std::tuple(isProposed(*b), b->body.occurred, b->number);
        });
        for (const Entry *entry : decisions.mid(0, kMostDecisions))
            m_rows.append(decisionRow(*entry));
    }

    static bool isProposed(const Entry &entry) { return entry.decision && entry.decision->state == DecisionState::Proposed; }

    /// "D2 proposed   roll back v3.2   04:10 left", "14:38Z no go   …".
    WallRow decisionRow(const Entry &entry) const
    {
        const QString text = entry.body.text.simplified();
        if (!isProposed(entry)) {
            const bool decided = entry.decision && entry.decision->decidedAt && entry.decision->state != DecisionState::Decided;
            const QString label = decided ? QStringLiteral("%1 %2").arg(zulu(*entry.decision->decidedAt), displayName(entry.decision->state).toLower())
                                          : QCoreApplication::translate("Wall", "%1 decision").arg(zulu(entry.body.occurred));
            return {WallRowKind::Decision, {{label, text}}};
        }
        WallRow row{WallRowKind::Decision, {{QCoreApplication::translate("Wall", "%1 proposed").arg(entry.decision->name), text}}};
        const std::optional<Instant> until = entry.decision->objectionsUntil;
        if (until && *until > m_now)
            row.end = WallPiece{QString(), TimeFormat::remaining(*until - m_now), WallTone::Plain,
                                QCoreApplication::translate("Wall", "objections: %1").arg(spokenLeft(*until, m_now))};
        else
            row.end = WallPiece{QString(), QCoreApplication::translate("Wall", "to be decided"), WallTone::Open, {}};
        return row;
    }

    /// Of the coloured pieces the two loudest keep their colour: overdue before due, and rows from the top.
    void keepFewAlarms()
    {
        QVector<WallPiece *> loud;
        for (WallRow &row : m_rows) {
            for (WallPiece &piece : row.pieces)
                loud.append(&piece);
            if (row.end)
                loud.append(&*row.end);
        }
        loud.removeIf([](const WallPiece *piece) { return piece->tone != WallTone::Due && piece->tone != WallTone::Overdue; });
        std::stable_sort(loud.begin(), loud.end(), [](const WallPiece *a, const WallPiece *b) { return a->tone > b->tone; });
        for (WallPiece *piece : loud.mid(kMostAlarms))
            piece->tone = WallTone::Open;
    }

    const Incident &m_incident;
    Instant m_now;
    bool m_hidden;
    QVector<ClockReading> m_readings;
    ClockState m_commander;
    bool m_staffed; ///< the level asks for people in these roles
    QVector<WallRow> m_rows;
};

} // namespace

Instant startOf(const Incident &incident)
{
    const MilestoneValue &detected = incident.milestone(Milestone::Detected);
    return detected.state == MilestoneValue::State::At ? detected.at : incident.declaredAt();
}

WallRow statusRow(Status status, const QString &ref)
{
    QString text = displayName(status);
    const int step = int(status) + 1;
    if (step < kSteps)
        text = QCoreApplication::translate("Wall", "%1 (%2 of %3) · next: %4")
                   .arg(text)
                   .arg(step)
                   .arg(kSteps)
                   .arg(displayName(kAllStatuses[size_t(step)]));
    return {WallRowKind::Status, {{QString(), text}}, WallPiece{QString(), ref, WallTone::Quiet}};
}

QVector<WallRow> rowsOf(const Incident &incident, const Policy &policy, Instant now, bool hidden)
{
    return Rows(incident, policy, now, hidden).run();
}

} // namespace quarterdeck::wallrows
