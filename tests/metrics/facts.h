// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fold.h"
#include "metrics/sample.h"

#include <QUuid>

namespace quarterdeck::testing {

inline const Instant kStart{1731680520000}; // 2024-11-15T14:22:00Z, a Friday
inline const SeverityLevel kSev1{1, QStringLiteral("SEV-1")}, kSev2{2, QStringLiteral("SEV-2")},
    kSev3{3, QStringLiteral("SEV-3")};

inline Instant minute(double m) { return kStart + Milliseconds(qint64(m * 60'000)); }

inline Instant moment(const char *rfc3339) { return fromRfc3339(QLatin1String(rfc3339)).value(); }

/// Facts in one line each: facts().detected(0).resolved(30).
class FactsOf
{
public:
    FactsOf() : m_facts(IncidentId::random())
    {
        m_facts.status = Status::Resolved;
        at(Milestone::Declared, minute(0));
    }
    FactsOf &at(Milestone m, Instant when, bool proxy = false)
    {
        m_facts.setMilestone(m, MilestoneValue::time(when, proxy));
        return *this;
    }
    FactsOf &unknown(Milestone m)
    {
        m_facts.setMilestone(m, MilestoneValue::unknown());
        return *this;
    }
    FactsOf &declared(Instant when) { return at(Milestone::Declared, when); }
    /// Minutes after kStart: impact, detected, acknowledged, engaged, mitigated, resolved; negative = not recorded.
    FactsOf &minutes(double impact, double detected, double engaged, double mitigated, double resolved)
    {
        const std::pair<Milestone, double> all[]{{Milestone::ImpactStarted, impact},
                                                 {Milestone::Detected, detected},
                                                 {Milestone::Engaged, engaged},
                                                 {Milestone::Mitigated, mitigated},
                                                 {Milestone::Resolved, resolved}};
        for (const auto &[m, when] : all) {
            if (when >= 0)
                at(m, minute(when));
        }
        return *this;
    }
    /// Detected at kStart, resolved so many minutes later.
    FactsOf &lasting(double minutesLong) { return minutes(-1, 0, -1, -1, minutesLong); }
    FactsOf &open()
    {
        m_facts.status = Status::Investigating;
        return *this;
    }
    FactsOf &kind(IncidentKind kind)
    {
        m_facts.kind = kind;
        return *this;
    }
    FactsOf &severity(const SeverityLevel &final, const SeverityLevel &initial, const SeverityLevel &max)
    {
        m_facts.severity = final;
        m_facts.severityInitial = initial;
        m_facts.severityMax = max;
        return *this;
    }
    FactsOf &severity(const SeverityLevel &level) { return severity(level, level, level); }
    FactsOf &services(const QStringList &services)
    {
        m_facts.services = services;
        return *this;
    }
    FactsOf &source(DetectionSource source)
    {
        m_facts.source = source;
        return *this;
    }
    FactsOf &titled(const char *title)
    {
        m_facts.title = QString::fromUtf8(title);
        return *this;
    }
    IncidentFacts &raw() { return m_facts; }
    operator IncidentFacts() const { return m_facts; }

private:
    IncidentFacts m_facts;
};

inline QVector<qint32> allRows(const QVector<IncidentFacts> &facts)
{
    QVector<qint32> rows;
    for (qint32 i = 0; i < facts.size(); ++i)
        rows.append(i);
    return rows;
}

inline MetricProfile profile(const char *name) { return shippedMetricProfile(QLatin1String(name)).value(); }

inline FigureRow figure(const QVector<IncidentFacts> &facts, const char *metric, const char *profileName = "detection")
{
    return figureRow(facts, allRows(facts), *profile(profileName).find(QLatin1String(metric)));
}

/// An incident grown by folding payloads in order, a minute number each.
class Story
{
public:
    Story() : state(IncidentId::random()) {}
    void add(const Payload &payload, double at)
    {
        fold(state, Event{EventId::random(),
                          state.id,
                          QStringLiteral("dana"),
                          QStringLiteral("test"),
                          minute(at),
                          state.lastSeq + 1,
                          state.lastSeq,
                          payload,
                          {},
                          false});
    }
    void declare(double at = 0, IncidentKind kind = IncidentKind::Real, std::optional<SeverityLevel> severity = {})
    {
        IncidentDeclared declared;
        declared.ref = QStringLiteral("INC-7K3QZP");
        declared.title = QStringLiteral("Checkout failing");
        declared.kind = kind;
        declared.severity = severity;
        declared.at = minute(at);
        add(declared, at);
    }
    void record(Milestone milestone, double at) { add(MilestoneRecorded{milestone, MilestoneValue::time(minute(at)), {}}, at); }
    void status(Status to, double at) { add(StatusChanged{to, minute(at)}, at); }
    IncidentFacts facts() const { return factsOf(state); }

    Incident state;
};

} // namespace quarterdeck::testing
