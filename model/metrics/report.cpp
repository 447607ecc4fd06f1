// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/report.h"

#include "domain/timeunits.h"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kMostRanks = 20;
constexpr qsizetype kMostCurves = 3;

/// Makes the parts of a report one after the other and asks in between whether to go on.
class Reporting
{
public:
    Reporting(std::span<const IncidentFacts> facts, const ReviewRequest &request, const Progress &progress)
        : m_facts(facts),
          m_request(request),
          m_progress(progress)
    {}

    std::optional<ReviewReport> run()
    {
        const auto steps = {&Reporting::takeSelection, &Reporting::takeFigures,  &Reporting::takeIncidents,
                            &Reporting::takeTrend,     &Reporting::takeSurvival, &Reporting::takeShares,
                            &Reporting::takeProcess,   &Reporting::takeMoney,    &Reporting::takeRepeats,
                            &Reporting::takeComparison};
        int done = 0;
        for (const auto step : steps) {
            if (m_progress && !m_progress(done))
                return std::nullopt;
            (this->*step)();
            done += 8; // the comparison is the long one and reports by itself
        }
        if (m_stopped || (m_progress && !m_progress(100)))
            return std::nullopt;
        return std::move(m_report);
    }

private:
    std::span<const qint32> rows() const { return {m_report.selected.rows.constData(), size_t(m_report.selected.rows.size())}; }
    const IncidentFacts &fact(qint32 row) const { return m_facts[size_t(row)]; }
    double periodDays() const
    {
        const std::optional<Instant> from = m_request.selection.from ? m_request.selection.from : m_report.first;
        return from ? double((m_report.until - *from).count()) / kDayMs : 0;
    }

    /// Until when the selected incidents are known to be all there were. What was only imported says nothing of the time after it, so a
    /// period without a stated end is over with its last moment.
    Instant knownUntil() const
    {
        const Selection &s = m_request.selection;
        const Instant end = std::min(s.to.value_or(m_request.asOf), m_request.asOf);
        const bool imported =
            !s.to && !m_report.selected.rows.isEmpty()
            && std::all_of(rows().begin(), rows().end(), [this](qint32 row) { return !fact(row).system.isEmpty(); });
        if (!imported)
            return end;
        Instant last = s.from.value_or(*m_report.last);
        for (const qint32 row : rows()) {
            for (const Milestone milestone : kAllMilestones) {
                if (fact(row).isRecorded(milestone))
                    last = std::max(last, Instant{fact(row).at(milestone)});
            }
        }
        return std::min(end, last + Milliseconds(1)); // a period does not include its end
    }
    Selection knownPeriod() const
    {
        Selection selection = m_report.selection;
        selection.to = m_report.until;
        return selection;
    }

    void takeSelection()
    {
        m_report.selection = m_request.selection;
        m_report.selection.profile = m_request.profile.name;
        m_report.profile = m_request.profile;
        const MetricDefinition *asked = m_request.profile.find(m_request.headline);
        m_report.headline = asked ? *asked : m_request.profile.headline();
        m_report.asOf = m_request.asOf;
        m_report.selected = select(m_facts, m_request.selection);
        if (!m_report.selected.rows.isEmpty()) {
            m_report.first = fact(m_report.selected.rows.first()).declared();
            m_report.last = fact(m_report.selected.rows.last()).declared();
        }
        m_report.until = knownUntil();
    }

    void takeFigures()
    {
        m_report.figures = figureRows(m_facts, rows(), m_request.profile);
        m_report.measured = measuredIncidents(m_facts, rows(), m_request.profile);
        for (const FigureRow &row : std::as_const(m_report.figures)) {
            if (row.metric == m_report.headline)
                m_report.headlineFigures = row;
        }
    }

    void takeIncidents()
    {
        m_report.incidents.reserve(m_report.selected.rows.size());
        for (const qint32 row : rows()) {
            const IncidentFacts &one = fact(row);
            const bool hasStart = one.isRecorded(m_report.headline.from);
            ReviewIncident incident{.row = row,
                                    .headline = measure(one, m_report.headline),
                                    .start = hasStart ? Instant{one.at(m_report.headline.from)} : one.declared()};
            if (incident.headline.state == MeasureState::Pending && hasStart && incident.start <= m_request.asOf)
                incident.openForMs = (m_request.asOf - incident.start).count();
            m_report.incidents.append(incident);
        }
    }

    void takeTrend()
    {
        m_report.trend = groupFigures(m_facts, rows(), m_request.trend, m_report.selection, m_request.profile);
        m_report.weekly = incidentsPerWeek(m_facts, m_report.selected, knownPeriod(), m_request.asOf);
        m_report.when = heatmap(m_facts, rows(), m_report.selection.zone);
    }

    void takeSurvival()
    {
        choosePeriods();
        const auto curve = [this](const QVector<qint32> &of, const QString &label) {
            if (!of.isEmpty())
                m_report.survival.append(survivalOf(lifetimes(m_facts, of, m_report.headline, m_request.asOf), label));
        };
        if (m_request.split == ReviewRequest::Split::Period && !m_earlier.isEmpty() && !m_later.isEmpty()) {
            curve(m_earlier, QStringLiteral("earlier"));
            curve(m_later, QStringLiteral("later"));
        } else if (m_request.split == ReviewRequest::Split::Severity) {
            QVector<Group> groups = groupRows(m_facts, rows(), GroupBy::Severity, m_report.selection);
            groups.resize(std::min(groups.size(), kMostCurves));
            for (const Group &group : std::as_const(groups))
                curve(group.rows, group.key);
        } else {
            curve(m_report.selected.rows, QString());
        }
    }

    /// Which incidents are compared: stated, the period before of the same length, or the two halves by number.
    void choosePeriods()
    {
        const Selection &s = m_request.selection;
        const Instant end = m_report.until;
        m_later = m_report.selected.rows;
        m_report.laterTo = end;
        m_report.laterFrom = s.from.value_or(m_report.first.value_or(end));
        if (m_request.earlierFrom || m_request.earlierTo || s.from) {
            Selection before = s;
            before.to = m_request.earlierTo.value_or(m_report.laterFrom);
            before.from = m_request.earlierFrom ? *m_request.earlierFrom : *before.to - (end - m_report.laterFrom);
            m_report.earlierFrom = *before.from;
            m_report.earlierTo = *before.to;
            m_earlier = select(m_facts, before).rows;
            return;
        }
        const qsizetype half = m_later.size() / 2;
        m_earlier = m_later.first(half);
        m_later = m_later.sliced(half);
        m_report.earlierFrom = m_report.laterFrom;
        if (!m_later.isEmpty())
            m_report.laterFrom = fact(m_later.first()).declared();
        m_report.earlierTo = m_report.laterFrom;
    }

    void takeShares()
    {
        m_report.phases = phaseShares(m_facts, rows());
        m_report.pareto = paretoByService(m_facts, rows());
        m_report.sources = sourceShares(m_facts, rows());
    }

    void takeProcess()
    {
        m_report.process = processFigures(m_facts, rows(), m_request.standards, m_request.asOf);
        m_report.maturity = maturity(m_facts, m_report.selected, knownPeriod(), m_request.standards, m_request.asOf);
        m_report.frequency = frequency(m_facts, m_report.selected, knownPeriod(), m_request.asOf);
        m_report.reliability = reliability(m_facts, rows());
        m_report.onCall = onCallLoad(m_facts, rows(), m_report.selection.zone, periodDays(), m_request.standards.hours);
    }

    void takeMoney()
    {
        std::array<qint64, kMostRanks + 1> targets{};
        for (int rank = 1; rank <= kMostRanks; ++rank) {
            const Target *mitigation = m_request.standards.target(QStringLiteral("MTTM"), rank);
            const Target *target = mitigation ? mitigation : m_request.standards.target(QStringLiteral("MTTR"), rank);
            targets[size_t(rank)] = target ? qint64(target->limit) : 0;
        }
        // Less than a week says nothing about a year.
        const double days = periodDays();
        m_report.cost = costSummary(m_facts, rows(), m_request.standards.cost, m_request.selection.basis, targets,
                                    days >= 7 ? days : 0, m_request.asOf);
        // The budget has a window of its own: what was declared before the period may lie in it.
        Selection window = m_request.selection;
        window.from.reset();
        window.only.clear();
        const QVector<qint32> inWindow = select(m_facts, window).rows;
        m_report.budget = errorBudget(m_facts, {inWindow.constData(), size_t(inWindow.size())}, m_request.standards.objective,
                                      m_report.until, m_request.asOf);
    }

    void takeRepeats() { m_report.repeats = repeats(m_facts, rows()); }

    void takeComparison()
    {
        m_report.earlierLifetimes = lifetimes(m_facts, m_earlier, m_report.headline, m_request.asOf);
        m_report.laterLifetimes = lifetimes(m_facts, m_later, m_report.headline, m_request.asOf);
        m_report.comparison =
            compare(m_report.earlierLifetimes, m_report.laterLifetimes, m_request.comparison, [this](int percent) {
                m_stopped = m_stopped || (m_progress && !m_progress(72 + percent * 28 / 100));
                return !m_stopped;
            });
    }

    const std::span<const IncidentFacts> m_facts;
    const ReviewRequest &m_request;
    const Progress &m_progress;
    ReviewReport m_report;
    QVector<qint32> m_earlier, m_later;
    bool m_stopped = false;
};

} // namespace

std::optional<ReviewReport> report(std::span<const IncidentFacts> facts, const ReviewRequest &request, const Progress &progress)
{
    return Reporting(facts, request, progress).run();
}

} // namespace quarterdeck
