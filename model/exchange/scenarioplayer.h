// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/incident.h"
#include "domain/policy.h"
#include "exchange/scenario.h"

namespace quarterdeck {

/// Turns a scenario into commands, one step at a time, in the scenario's own time: each command's `at` is the moment of its step,
/// so that what is recorded looks as it did then. The caller submits each command, folds the answer and passes the new state
/// to the next step; with what pauses between them is the caller's. Pure apart from the random ids. Not thread-safe.
class ScenarioPlayer
{
public:
    /// `starts` replaces the scenario's own start, to play it at another time.
    ScenarioPlayer(Scenario scenario, Policy policy, QString console, std::optional<Instant> starts = std::nullopt);

    const Scenario &scenario() const { return m_scenario; }
    const IncidentId &incident() const { return m_incident; }
    bool atEnd() const { return m_next >= m_scenario.steps.size(); }
    int stepsDone() const { return int(m_next); }
    /// The scenario's time of the step that comes next. Only before the end.
    Instant nextAt() const { return m_starts + m_scenario.steps.at(m_next).after; }
    Instant endsAt() const { return m_starts + m_scenario.length(); }

    /// The next step's command. state: what the steps before it have made (nullptr before the first). An Error names the step.
    Result<Command> next(const Incident *state);

private:
    Result<Payload> payload(const ScenarioStep &step, const Incident *state) const;
    Result<Payload> declare(const ScenarioStep &step) const;
    Result<Payload> log(const ScenarioStep &step, const Incident *state) const;
    Result<Payload> amend(const ScenarioStep &step, const Incident &state) const;
    Result<Payload> milestone(const ScenarioStep &step) const;
    Result<SeverityLevel> level(const QString &text) const;
    std::optional<Instant> moment(const QJsonValue &offset) const;

    Scenario m_scenario;
    Policy m_policy;
    QString m_console;
    Instant m_starts;
    IncidentId m_incident = IncidentId::random();
    qsizetype m_next = 0;
};

/// What of the scenario's "expect" does not hold; one sentence each, empty = all holds.
QStringList unmetExpectations(const Scenario &scenario, const Incident &incident);

} // namespace quarterdeck
