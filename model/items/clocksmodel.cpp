// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clocksmodel.h"

#include "domain/clockname.h"
#include "domain/policytext.h"
#include "items/alarmbook.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace quarterdeck {

namespace {


/// What stays of interest once it is met: the commitments of the level, not each step on the way.
bool isShown(const ClockReading &reading)
{
    if (!reading.metAt)
        return true;
    return reading.clock != clockname::Action && reading.clock != clockname::Escalation && reading.clock != clockname::Checklist;
}

} // namespace

bool ClocksModel::Row::isSame(const Row &other) const
{
    return reading.dueAt == other.reading.dueAt && reading.clock == other.reading.clock
        && reading.subject == other.reading.subject;
}

ClocksModel::ClocksModel(PolicyOf policyOf, QObject *parent) : KeyedListModel(parent), m_policyOf(std::move(policyOf)) {}

ClocksModel::~ClocksModel() = default;

void ClocksModel::setIncident(std::shared_ptr<LiveIncident> incident) { m_incident.follow(std::move(incident)); }

void ClocksModel::read()
{
    m_readings.clear();
    if (m_incident && m_incident->isLoaded()) {
        m_readings = clocksOf(m_incident->state(), m_policyOf(m_incident->state()));
        // Of several vacancies the last one counts; the others are told in the log.
        const auto last = std::find_if(m_readings.rbegin(), m_readings.rend(),
                                       [](const ClockReading &r) { return r.clock == clockname::Commander; });
        const Instant latest = last == m_readings.rend() ? Instant() : last->startedAt;
        m_readings.removeIf(
            [&](const ClockReading &r) { return !isShown(r) || (r.clock == clockname::Commander && r.startedAt != latest); });
    }
    refresh();
}

void ClocksModel::tick(Instant now)
{
    m_now = now;
    refresh();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {RemainingRole, Qt::AccessibleTextRole});
}

QVector<ClocksModel::Row> ClocksModel::rowsNow() const
{
    QVector<Row> rows;
    if (!m_incident)
        return rows;
    const QVector<AlarmAnswered> &answers = m_incident->state().alarmAnswers;
    QVector<ClockReading> readings = m_readings;
    sortByUrgency(readings, m_now, answers);
    for (const ClockReading &reading : std::as_const(readings))
        rows.append({reading, stateAt(reading, m_now, answers), quarterdeck::snoozedUntil(reading, m_now, answers)});
    if (m_collapsed)
        collapse(rows);
    return rows;
}

/// The loudest come first, so the first few that ask for attention are the worst.
void ClocksModel::collapse(QVector<Row> &rows) const
{
    int shown = 0;
    rows.removeIf([&shown](const Row &row) {
        const bool asks = row.state == ClockState::Overdue || row.state == ClockState::Due;
        return asks && ++shown > AlarmFlood::kShown;
    });
}

void ClocksModel::setCollapsed(bool collapsed)
{
    if (collapsed == std::exchange(m_collapsed, collapsed))
        return;
    refresh();
}

void ClocksModel::refresh()
{
    const QVector<Row> rows = rowsNow();
    const std::optional<Escalation> before = std::exchange(
        m_escalation, m_incident && m_incident->isLoaded()
                          ? nextEscalation(m_readings, m_incident->state(), m_policyOf(m_incident->state()), m_now)
                          : std::nullopt);
    const bool isSameTier = before.has_value() == m_escalation.has_value() && (!before || before->reading == m_escalation->reading);
    if (rows == m_rows) {
        if (!isSameTier)
            emit statesChanged();
        return;
    }
    become(
        m_rows, rows, [](const Row &a, const Row &b) { return a.isSame(b); }, std::equal_to<>());
    emit statesChanged();
}

std::optional<std::pair<ClockReading, ClockState>> ClocksModel::nextUpdate() const
{
    const ClockReading *next = nextUpdateOf(m_readings);
    if (!next || !m_incident)
        return std::nullopt;
    return std::pair(*next, stateAt(*next, m_now, m_incident->state().alarmAnswers));
}

std::optional<Escalation> ClocksModel::escalationDue() const
{
    return m_escalation && m_escalation->reading.dueAt <= m_now ? m_escalation : std::nullopt;
}

/// A missing acknowledgement climbs the ladder, and so does each step of it.
QString ClocksModel::tierOf(const Row &row) const
{
    const bool isOver = row.state != ClockState::Met && m_now >= row.reading.dueAt;
    if (!m_escalation || !isOver)
        return {};
    const bool isNext = row.reading.clock == clockname::Escalation && row.reading.subject == m_escalation->step();
    return isNext || row.reading.clock == clockname::Acknowledge ? m_escalation->name() : QString();
}

int ClocksModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

/// An overdue step of the ladder says what to do, an action what it is.
QString ClocksModel::titleOf(const Row &row) const
{
    if (row.reading.clock == clockname::Action && m_incident) {
        const int index = m_incident->state().indexOfAction.value(row.reading.subject, -1);
        if (index >= 0) {
            const Entry &entry = m_incident->state().entries.at(index);
            const QString text = entry.body.text.simplified(), who = entry.action->assignee;
            // The one moment in which it matters whom to call.
            const bool isUp = row.state != ClockState::Met && m_now >= row.reading.dueAt && !who.isEmpty();
            return isUp ? tr("%1 %2: time is up · %3").arg(row.reading.subject, who, text) : row.reading.subject + u' ' + text;
        }
    }
    if (row.reading.clock == clockname::Checklist && m_incident) {
        for (const ChecklistStep &step : m_policyOf(m_incident->state()).checklist.rows) {
            if (step.key == row.reading.subject)
                return policyText(step.task);
        }
    }
    if (row.reading.clock == clockname::Escalation && row.state != ClockState::Met && m_now >= row.reading.dueAt)
        return tr("Escalate to %1").arg(clockname::displayAudience(row.reading.subject));
    return clockname::display(row.reading.clock, row.reading.subject);
}

/// Whole minutes only: a screen reader must not read a clock every second.
QString ClocksModel::spoken(const Row &row) const
{
    const QString title = titleOf(row), word = displayName(row.state);
    const int minutes = int(std::abs(overBy(row.reading, m_now).count()) / 60000);
    switch (row.state) {
    case ClockState::Met:
        return tr("%1: %2").arg(title, word);
    case ClockState::Normal:
    case ClockState::Due:
        return tr("%1: %2, %n minute(s) left", nullptr, minutes).arg(title, word);
    case ClockState::Overdue:
    case ClockState::Acknowledged:
    case ClockState::Snoozed:
        break;
    }
    return tr("%1: %2, %n minute(s) over", nullptr, minutes).arg(title, word);
}

QVariant ClocksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case ClockRole:
        return row.reading.clock;
    case SubjectRole:
        return row.reading.subject;
    case StateRole:
        return int(row.state);
    case DueAtRole:
        return row.reading.dueAt.ms;
    case RemainingRole:
        return qint64(-overBy(row.reading, m_now).count());
    case SnoozedUntilRole:
        return row.snoozedUntil ? QVariant(row.snoozedUntil->ms) : QVariant();
    case EscalationRole:
        return tierOf(row);
    case AnswerableRole:
        return row.state == ClockState::Overdue || row.state == ClockState::Acknowledged || row.state == ClockState::Snoozed;
    default:
        return {};
    }
}

Qt::ItemFlags ClocksModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QHash<int, QByteArray> ClocksModel::roleNames() const
{
    return {{ClockRole, "clock"},         {SubjectRole, "subject"},           {StateRole, "state"},          {DueAtRole, "dueAt"},
            {RemainingRole, "remaining"}, {SnoozedUntilRole, "snoozedUntil"}, {AnswerableRole, "answerable"},
            {EscalationRole, "escalation"}};
}

} // namespace quarterdeck
