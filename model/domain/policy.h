// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policytables.h"
#include "domain/result.h"
#include "domain/values.h"

namespace quarterdeck {

enum class WarRoomRule { None, AsNeeded, Mandatory };

/// What a level asks of the people who respond. Durations count from the declaration (or from the moment the incident was raised to the
/// level) unless said otherwise; not set = the policy asks nothing and no clock runs. The commander's is PolicyLevel::commanderWithin.
struct ResponseRules
{
    std::optional<Milliseconds> acknowledge;         ///< somebody has taken it on
    std::optional<Milliseconds> leadership;          ///< leadership has been told
    std::optional<Milliseconds> statusPage;          ///< the status page says something
    std::optional<Milliseconds> firstCustomerUpdate; ///< the first message to customers
    std::optional<Milliseconds> customerCadence;     ///< longest time between messages to customers, from the last one sent
    std::optional<Milliseconds> internalCadence; ///< the same for the people inside; the first one counts from the declaration
    std::optional<Milliseconds> mitigate;        ///< target: the impact is over
    std::optional<Milliseconds> management;      ///< still not mitigated after this: management is called in
    std::optional<Milliseconds> postmortem;      ///< the review is due this long after resolving
    WarRoomRule warRoom = WarRoomRule::None;
    QString leads;         ///< who leads the response: "Incident commander"
    QString leadershipWho; ///< who of leadership is told: "VP"; empty = nobody
    QStringList pages;     ///< who is paged at once; empty = nobody
};

/// How fast one source wants a response, in its own terms, for comparison.
struct ResponseTime
{
    QString source;
    std::optional<Milliseconds> within;
    QString text; ///< "At once, day and night"
};

struct PolicyLevel
{
    SeverityLevel level{};
    QString label{}; ///< "Major"
    QString definition{};
    std::optional<Milliseconds> commanderWithin{}; ///< a commander must hold the role within this of declaring
    ResponseRules response{};
    QStringList examples{};
    QVector<ResponseTime> responseTimes{};
    QString source{}; ///< where definition, examples and response come from
    QString note{};   ///< what was chosen where sources disagree

    /// The digits of its name ("SEV-0" -> "0"), or its rank where the name has none: how a matrix answer names it.
    QString number() const;
};

/// A team's rules as data. Only levels are required; the other tables may be empty. Values only: cheap to copy, any thread.
struct Policy
{
    QString name{}; ///< "four-level"
    int version = 1;
    QVector<PolicyLevel> levels{}; ///< worst first
    QString title{};
    QString note{};
    QMap<QString, QString> sources{}; ///< "S1" -> what it is

    PolicyTable<PolicyCriterion> matrix{};
    PolicyTable<LadderStep> ladder{}; ///< in order, first step first
    PolicyTable<ChecklistStep> checklist{};
    PolicyTable<ChecklistStep> firstFiveMinutes{};
    PolicyTable<RaciActivity> raci{};
    PolicyTable<Stakeholder> stakeholders{};
    QString bridgePattern{}; ///< address of a war room's call with {channel}, {ref}, {date}; empty = none is made
    PolicyTable<UpdateStage> updateStages{};
    PolicyTable<LifecyclePhase> lifecycle{};
    PolicyTable<PolicyPriority> priorities{}; ///< most important first
    PolicyTable<RoleDescription> roles{};
    PolicyTable<MessageTemplate> templates{};
    PolicyTable<QString> communicationRules{};
    MessageApproval approval{};
    PolicyCost cost{};
    PolicyTable<MetricTarget> targets{};
    PolicyTable<Benchmark> benchmarks{};
    PolicyTable<MaturityLevel> maturity{};
    ErrorBudgetRules errorBudget{};
    PolicyTable<BusinessHours> businessHours{{}, {}, officeHours()}; ///< never without rows

    QString id() const { return name + QLatin1Char('@') + QString::number(version); }
    /// "SEV-2", "sev2", "SEV2" or "2" -> the level; nullopt when the scale has none such.
    std::optional<SeverityLevel> levelFrom(const QString &text) const;
    const PolicyLevel *find(const SeverityLevel &level) const;
    /// The rules of an incident's level; what asks nothing when there is no level or the scale has none such.
    const PolicyLevel &rulesFor(const std::optional<SeverityLevel> &level) const;
    /// The steps of the ladder that hold at a level, in order.
    QVector<LadderStep> ladderFor(const SeverityLevel &level) const;
    /// "SEV-1, SEV-2, …" for messages.
    QString levelNames() const;
};

/// How loud the lack of a commander is after `vacantFor`, by the rules of the incident's level: amber from 40 % of the time
/// allowed (ux 2.9), red when it is up; Quiet where the policy sets no time.
enum class VacancyAlarm { Quiet, Due, Overdue };
VacancyAlarm commanderVacancy(const Policy &policy, const std::optional<SeverityLevel> &level, Milliseconds vacantFor);

/// Reads a profile; an Error's message names the JSON path and the reason, its detail is the path. At most limits of policyreader.h.
Result<Policy> parsePolicy(const QByteArray &json);

} // namespace quarterdeck
