// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/values.h"
#include "domain/instant.h"

#include <QVector>

namespace quarterdeck {

struct PolicyLevel
{
    SeverityLevel level;
    QString label;      ///< "Major degradation"
    QString definition;
    std::optional<Milliseconds> commanderWithin; ///< a commander must hold the role within this of declaring
};

/// A team's rules as data. Only what this version uses is read; unknown keys are refused with their path.
struct Policy
{
    QString name;    ///< "four-level"
    int version = 1;
    QVector<PolicyLevel> levels; ///< worst first

    QString id() const { return name + QLatin1Char('@') + QString::number(version); }
    /// "SEV-2", "sev2", "SEV2" or "2" -> the level; nullopt when the scale has none such.
    std::optional<SeverityLevel> levelFrom(const QString &text) const;
    const PolicyLevel *find(const SeverityLevel &level) const;
    /// "SEV-1, SEV-2, …" for messages.
    QString levelNames() const;
};

/// How loud the lack of a commander is after `vacantFor`, by the rules of the incident's level: amber from 40 % of the time
/// allowed (ux 2.9), red when it is up; Quiet where the policy sets no time.
enum class VacancyAlarm { Quiet, Due, Overdue };
VacancyAlarm commanderVacancy(const Policy &policy, const std::optional<SeverityLevel> &level, Milliseconds vacantFor);

/// Reads a profile; an Error names the JSON path and the reason.
Result<Policy> parsePolicy(const QByteArray &json);

} // namespace quarterdeck
