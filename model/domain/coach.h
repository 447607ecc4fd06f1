// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocks.h"

namespace quarterdeck {

/// The keys of the coach's rules: what CoachNoted stores. Their sentences are clockname::displayRule().
namespace coachrule {
inline const QString NoCommander = QStringLiteral("no_commander");
inline const QString Silence = QStringLiteral("silence");
inline const QString TwoMitigations = QStringLiteral("two_mitigations");
inline const QString UnsupportedCause = QStringLiteral("unsupported_cause");
inline const QString CommanderHandsOn = QStringLiteral("commander_hands_on");
inline const QString LateCoordination = QStringLiteral("late_coordination");
inline const QString LateDeclaration = QStringLiteral("late_declaration");
inline const QString SpanOfControl = QStringLiteral("span_of_control");
} // namespace coachrule

/// A known failure mode of incident response, seen in the log.
struct CoachFinding
{
    QString rule;
    QString subject; ///< what fills the sentence; empty = the whole incident
    Instant at;      ///< when it was there to be seen
    friend bool operator==(const CoachFinding &, const CoachFinding &) = default;
};

/// What the coach sees now, whether or not it was said before. Pure. Only while people are responding; rules that read texts know the
/// words of the trade (roll back, kubectl …) in English, as engineers write them, and stay silent when in doubt.
QVector<CoachFinding> coachFindings(const Incident &incident, const Policy &policy, Instant now);

/// Without what Incident::coachNotes already holds.
QVector<CoachFinding> newCoachFindings(const Incident &incident, const Policy &policy, Instant now);

/// The next moment at which time alone may let a rule fire, beyond the deadlines of clocksOf().
std::optional<Instant> nextCoachMoment(const Incident &incident, Instant now);

} // namespace quarterdeck
