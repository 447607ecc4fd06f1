// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/grouping.h"

#include "metrics/localcalendar.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr std::array kAllGroupings{GroupBy::Month, GroupBy::Week, GroupBy::Severity, GroupBy::Service, GroupBy::Source};

QString monthKey(const QDate &date)
{
    return QStringLiteral("%1-%2").arg(date.year(), 4, 10, QLatin1Char('0')).arg(date.month(), 2, 10, QLatin1Char('0'));
}

QString weekKey(const QDate &date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
}

/// Collects rows under what orders the groups; names them once, at the end.
template <class Order>
class Groups
{
public:
    void add(const Order &order, qint32 row) { m_rows[order].append(row); }

    template <class Name>
    QVector<Group> finish(const Name &name) const
    {
        QVector<Order> orders(m_rows.keyBegin(), m_rows.keyEnd());
        std::sort(orders.begin(), orders.end());
        QVector<Group> groups;
        groups.reserve(orders.size());
        for (const Order &order : std::as_const(orders))
            groups.append({name(order), m_rows.value(order)});
        return groups;
    }

private:
    QHash<Order, QVector<qint32>> m_rows;
};

QVector<Group> byDay(std::span<const IncidentFacts> facts, std::span<const qint32> rows, const QTimeZone &zone, GroupBy by)
{
    LocalCalendar calendar(zone);
    Groups<qint64> groups;
    for (const qint32 row : rows) {
        const QDate date = calendar.date(facts[size_t(row)].declared());
        const int sinceStart = by == GroupBy::Month ? date.day() - 1 : date.dayOfWeek() - 1;
        groups.add(date.toJulianDay() - sinceStart, row);
    }
    return groups.finish([by](qint64 day) {
        const QDate date = QDate::fromJulianDay(day);
        return by == GroupBy::Month ? monthKey(date) : weekKey(date);
    });
}

QVector<Group> bySeverity(std::span<const IncidentFacts> facts, std::span<const qint32> rows, SeverityBasis basis)
{
    Groups<std::pair<int, QString>> groups;
    for (const qint32 row : rows) {
        const SeverityLevel &level = severityOf(facts[size_t(row)], basis);
        groups.add({level.rank > 0 ? level.rank : std::numeric_limits<int>::max(), level.name}, row);
    }
    return groups.finish([](const std::pair<int, QString> &level) { return level.second; });
}

QVector<Group> byName(std::span<const IncidentFacts> facts, std::span<const qint32> rows, GroupBy by)
{
    Groups<std::pair<bool, QString>> groups; // the nameless last
    for (const qint32 row : rows) {
        const IncidentFacts &one = facts[size_t(row)];
        if (by == GroupBy::Source) {
            groups.add({!one.source, one.source ? key(*one.source) : QString()}, row);
            continue;
        }
        for (const QString &service : one.services)
            groups.add({false, service}, row);
        if (one.services.isEmpty())
            groups.add({true, QString()}, row);
    }
    return groups.finish([](const std::pair<bool, QString> &name) { return name.second; });
}

} // namespace

qint64 LocalCalendar::localMs(Instant at)
{
    if (at.ms >= m_from && at.ms < m_to)
        return at.ms + m_offset;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
    m_offset = m_zone.offsetFromUtc(moment) * qint64(1000);
    m_from = std::numeric_limits<qint64>::min();
    m_to = std::numeric_limits<qint64>::max();
    if (m_zone.hasTransitions()) {
        const QTimeZone::OffsetData before = m_zone.previousTransition(moment.addMSecs(1));
        const QTimeZone::OffsetData after = m_zone.nextTransition(moment);
        if (before.atUtc.isValid())
            m_from = before.atUtc.toMSecsSinceEpoch();
        if (after.atUtc.isValid())
            m_to = after.atUtc.toMSecsSinceEpoch();
    }
    return at.ms + m_offset;
}

QString key(GroupBy value)
{
    switch (value) {
    case GroupBy::Month:
        return QStringLiteral("month");
    case GroupBy::Week:
        return QStringLiteral("week");
    case GroupBy::Severity:
        return QStringLiteral("severity");
    case GroupBy::Service:
        return QStringLiteral("service");
    case GroupBy::Source:
        return QStringLiteral("source");
    }
    return {};
}

std::optional<GroupBy> groupByFromKey(const QString &word)
{
    const auto it =
        std::find_if(kAllGroupings.begin(), kAllGroupings.end(), [&word](GroupBy by) { return key(by) == word.toLower(); });
    return it == kAllGroupings.end() ? std::nullopt : std::optional(*it);
}

QString monthKey(Instant at, const QTimeZone &zone) { return monthKey(LocalCalendar(zone).date(at)); }

QString weekKey(Instant at, const QTimeZone &zone) { return weekKey(LocalCalendar(zone).date(at)); }

QDate weekStart(Instant at, const QTimeZone &zone)
{
    const QDate date = LocalCalendar(zone).date(at);
    return date.addDays(1 - date.dayOfWeek());
}

QVector<Group> groupRows(std::span<const IncidentFacts> facts, std::span<const qint32> rows, GroupBy by,
                         const Selection &selection)
{
    switch (by) {
    case GroupBy::Month:
    case GroupBy::Week:
        return byDay(facts, rows, selection.zone, by);
    case GroupBy::Severity:
        return bySeverity(facts, rows, selection.basis);
    case GroupBy::Service:
    case GroupBy::Source:
        return byName(facts, rows, by);
    }
    return {};
}

QVector<GroupFigures> groupFigures(std::span<const IncidentFacts> facts, std::span<const qint32> rows, GroupBy by,
                                   const Selection &selection, const MetricProfile &profile)
{
    QVector<GroupFigures> figures;
    const QVector<Group> groups = groupRows(facts, rows, by, selection);
    for (const Group &group : groups)
        figures.append({group, figureRows(facts, group.rows, profile)});
    return figures;
}

} // namespace quarterdeck
