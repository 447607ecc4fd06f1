// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QJsonObject>
#include <QVector>

namespace quarterdeck {

/// One thing that somebody does at a moment of a scenario.
struct ScenarioStep
{
    Milliseconds after{0}; ///< since the scenario's start
    QString as;            ///< who does it
    QString what;          ///< "declare", "log", … (see scenarioplayer.cpp for the words and their keys)
    QJsonObject keys;      ///< the rest of the step, checked by parseScenario()
};

/// A scripted incident: what the rehearsal plays and what drills will carry. A plain value, read from JSON:
///
///     { "name": "checkout", "title": "…", "description": "…", "starts": "2024-11-15T14:00:00Z",
///       "steps": [ { "after": "26m", "as": "alice", "do": "declare", "title": "…", … }, … ],
///       "expect": { … } }
///
/// Durations are "90s", "26m", "1h05m", "26m10s" since the start; steps are in order; the first one declares.
struct Scenario
{
    QString name;
    QString title;
    QString description;
    Instant starts;
    QVector<ScenarioStep> steps;
    QJsonObject expect; ///< what must hold at the end; may be empty. See unmetExpectations()

    Milliseconds length() const { return steps.isEmpty() ? Milliseconds(0) : steps.last().after; }
};

/// Reads a scenario; an Error names the JSON path and the reason. Every key is known and of its type afterwards.
Result<Scenario> parseScenario(const QByteArray &json);

/// "1h05m10s" -> milliseconds; nullopt when it is none. "0s" is fine.
std::optional<Milliseconds> parseOffset(const QString &text);

} // namespace quarterdeck
