// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

/// The tables of a policy profile, as plain values. Levels are named as the profile spells them; roles by their canonical words
/// (role:: in values.h) or as the team calls them. A duration that is not set means that the policy asks nothing.
namespace quarterdeck {

/// Rows with where they come from: `source` is a key of Policy::sources, `note` says what the profile chose where sources disagree.
template <class Row>
struct PolicyTable
{
    QString source;
    QString note;
    QVector<Row> rows;
};

/// One row of the severity matrix.
struct PolicyCriterion
{
    QString key;       ///< "users"; what answers are stored under
    QString label;     ///< "Users"
    QString question;  ///< "How many people are affected?"
    QStringList cells; ///< what each level means here, worst level first; as many as Policy::levels
};

/// One step of the escalation ladder, by the time the incident goes unacknowledged.
struct LadderStep
{
    QString name;          ///< "L2"
    Milliseconds after{0}; ///< since declared
    QStringList pages;     ///< who is paged
    QString expected;      ///< what they are expected to do
    QStringList levels;    ///< level names it is for; empty = every level
    QString next;          ///< name of the next step; empty = the last
};

/// A step of the response, with a target time and an owner.
struct ChecklistStep
{
    enum class From { Declared, Mitigated, Resolved }; ///< what its target time counts from
    QString key;                                       ///< "assess"; what ticks are stored under
    QString phase;                                     ///< key of a LifecyclePhase, or empty
    QString group;                                     ///< what its source calls the phase: "Assembly"
    QString task;
    QString owner;                      ///< a role word, or "on-call"
    std::optional<Milliseconds> within; ///< target time; not set = no clock
    From from = From::Declared;
    QString target;     ///< the target in words: "under 5 minutes", "ongoing"
    QStringList levels; ///< level names it is for, and whose clock it starts; empty = every level
    QString doneWhen;   ///< what in the log shows that it is done: a milestone's key or "customers_told"; empty = only a tick does
};

/// Who is responsible (R), accountable (A), consulted (C), informed (I).
struct RaciActivity
{
    QString activity;
    QStringList phases;             ///< keys of the LifecyclePhase it belongs to
    QMap<QString, QString> letters; ///< role word -> one of R A C I
};

/// What one stakeholder is due at one level.
struct StakeholderDue
{
    QString text;                       ///< "A status page update within 30 minutes"
    std::optional<Milliseconds> within; ///< 0 = at once; not set = no deadline
    bool told = true;                   ///< false = nothing is owed to them at this level
};

struct Stakeholder
{
    QString key;                       ///< "customers"
    QString name;                      ///< "Customers"
    QMap<QString, StakeholderDue> due; ///< level name -> what; every level of the profile is there
};

/// The customer-facing stages of an incident.
struct UpdateStage
{
    QString key; ///< "investigating"
    QString name;
    QString meaning;
    QString customerMessage;
    QString internalAction;
};

struct LifecyclePhase
{
    QString key; ///< "triage"
    QString name;
    QString activity;
    QString metric;       ///< what tells that it went well
    QStringList statuses; ///< incident statuses during which it is the phase at hand; may be empty
};

struct PolicyPriority
{
    QString name;
    QString meaning;
};

struct RoleDescription
{
    QString role; ///< role word
    QString name;
    QString who;
    QStringList does;
    QStringList doesNot;
};

struct MessageTemplate
{
    QString key; ///< "initial"
    QString name;
    QString when;
    QStringList elements;
    QString tone;
    QString text;            ///< with {placeholders}; see messagetemplate.h
    QStringList audiences{}; ///< who it is for; empty = everyone
    QStringList stages{};    ///< keys of UpdateStage it is for; empty = every one
};

/// Which messages the commander approves before they go out.
struct MessageApproval
{
    QString source;
    QString note;
    QStringList audiences; ///< empty = none
    QStringList levels;    ///< level names; empty = every level
};

/// What an incident of some levels costs. Money in PolicyCost::currency.
struct CostClass
{
    QString name;       ///< as the source calls it, "P0"
    QStringList levels; ///< level names it stands for
    double hours = 0;   ///< length of the source's example
    double revenuePerHour = 0;
    double peoplePerHour = 0;
    double compensation = 0; ///< once
    double reputation = 0;   ///< once
};

struct PolicyCost
{
    QString currency;            ///< "USD"
    double yearlyRevenue = 0;    ///< the company size the figures are for
    double people = 0;           ///< responders counted
    double programmePerYear = 0; ///< what getting better costs, and what it saves
    double savesPerYearFrom = 0;
    double savesPerYearTo = 0;
    PolicyTable<CostClass> classes;
};

/// What the team aims at; exactly one of `time`, `count` is set.
struct MetricTarget
{
    QString metric;     ///< "mttd"
    bool atMost = true; ///< false = at least
    std::optional<Milliseconds> time;
    std::optional<double> count; ///< per month
};

/// What others reach. Times for durations, shares (0..1) for completion rates.
struct Benchmark
{
    QString metric;
    std::optional<Milliseconds> topTime, medianTime, bottomTime;
    std::optional<double> topShare, medianShare, bottomShare;
};

struct ErrorBudgetRules
{
    QString source, note;
    double objective = 0;             ///< 0.999; 0 = the profile has none
    Milliseconds window{0};           ///< what the objective is measured over
    Milliseconds budget{0};           ///< allowed downtime in the window, as the source rounds it
    double freezeAtShareUsed = 1;     ///< from this share on, launches that are not critical wait
    double postmortemAtShareUsed = 1; ///< an incident that used this share of the budget is reviewed
    QString whenExhausted;
};

/// A stretch of a weekday at which people are at work anyway, on the wall clock of whoever looks. Several may be of one day.
struct BusinessHours
{
    int day = 1;  ///< 1 = Monday to 7 = Sunday
    int from = 0; ///< minutes since midnight, included
    int to = 0;   ///< minutes since midnight up to 1440, not included; after `from`
};
/// Monday to Friday, 09:00 to 17:00: what holds where a profile says nothing.
QVector<BusinessHours> officeHours();
/// "monday" for 1 to "sunday" for 7, as profiles spell them.
QString weekdayKey(int day);

/// One level of how mature a team's response is.
struct MaturityLevel
{
    int level = 0;
    QString name;
    QString sign;                            ///< what it looks like
    std::optional<Milliseconds> recoverOver; ///< time to recover of the worst class, from
    std::optional<Milliseconds> recoverUnder;
    double postmortemShare = 0; ///< at least; for level 1: less than
};

} // namespace quarterdeck
