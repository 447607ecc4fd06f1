// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace quarterdeck {

/// What an incident is for; only Real counts in figures unless asked otherwise.
enum class IncidentKind { Real, Drill, Test, Backfill };

/// Where the response stands. Not the same thing as milestones: entering Mitigating stamps no milestone.
enum class Status { Detected, Investigating, Mitigating, Monitoring, Resolved, Closed };

enum class EntryType {
    Detection, Action, Decision, Communication, Escalation, Resolution, Finding, Hypothesis, Result, Followup, Note
};

/// Moments of an incident. Each is recorded, recorded as unknown, or not recorded; never imputed.
enum class Milestone {
    ImpactStarted, Detected, Acknowledged, Declared, SeveritySet, Engaged, CauseIdentified, Mitigated, Resolved, Verified
};

enum class DetectionSource { Alert, Customer, Internal, Healthcheck };

inline constexpr std::array kAllKinds{IncidentKind::Real, IncidentKind::Drill, IncidentKind::Test, IncidentKind::Backfill};
inline constexpr std::array kAllStatuses{Status::Detected, Status::Investigating, Status::Mitigating,
                                         Status::Monitoring, Status::Resolved, Status::Closed};
inline constexpr std::array kAllEntryTypes{EntryType::Detection, EntryType::Action, EntryType::Decision,
                                           EntryType::Communication, EntryType::Escalation, EntryType::Resolution,
                                           EntryType::Finding, EntryType::Hypothesis, EntryType::Result,
                                           EntryType::Followup, EntryType::Note};
inline constexpr std::array kAllMilestones{Milestone::ImpactStarted, Milestone::Detected, Milestone::Acknowledged,
                                           Milestone::Declared, Milestone::SeveritySet, Milestone::Engaged,
                                           Milestone::CauseIdentified, Milestone::Mitigated, Milestone::Resolved,
                                           Milestone::Verified};
inline constexpr std::array kAllSources{DetectionSource::Alert, DetectionSource::Customer, DetectionSource::Internal,
                                        DetectionSource::Healthcheck};

/// The stable word of a value: what the log stores and the command line prints ("impact_started", "followup").
QString key(IncidentKind value);
QString key(Status value);
QString key(EntryType value);
QString key(Milestone value);
QString key(DetectionSource value);

/// The value of a word, case-insensitive; nullopt for a word that is none.
std::optional<IncidentKind> kindFromKey(const QString &word);
std::optional<Status> statusFromKey(const QString &word);
std::optional<EntryType> entryTypeFromKey(const QString &word);
std::optional<Milestone> milestoneFromKey(const QString &word);
std::optional<DetectionSource> sourceFromKey(const QString &word);

/// The value as people read it, in the interface's language, sentence case ("Follow-up").
QString displayName(IncidentKind value);
QString displayName(Status value);
QString displayName(EntryType value);
QString displayName(Milestone value);
QString displayName(DetectionSource value);

/// True while people are still working: neither resolved nor closed.
bool isActive(Status status);

/// Roles are words, because teams add their own. These are the ones with a slot of their own.
namespace role {
inline const QString Commander = QStringLiteral("commander");
inline const QString Deputy = QStringLiteral("deputy");
inline const QString Operations = QStringLiteral("operations");
inline const QString Communications = QStringLiteral("communications");
inline const QString Scribe = QStringLiteral("scribe");
/// The slots every incident shows, in display order.
QStringList standard();
/// Accepts the short forms people type: ic, ops, tech, comms. Lower case; custom roles pass as they are.
QString canonical(const QString &word);
QString displayName(const QString &role);
} // namespace role

/// One level of a policy's severity scale. rank 1 is the worst of that scale; name is as the policy spells it.
struct SeverityLevel
{
    int rank = 0;
    QString name;
    friend bool operator==(const SeverityLevel &, const SeverityLevel &) = default;
};

} // namespace quarterdeck
