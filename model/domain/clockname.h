// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The words of deadlines, audiences and the coach's rules: what the log stores and how people read it. Words that this version does
/// not know (a newer console, a team's own) are shown as they are. Pure, any thread.
namespace quarterdeck::clockname {

inline const QString Acknowledge = QStringLiteral("acknowledge");
inline const QString Commander = QStringLiteral("commander");
inline const QString FirstUpdate = QStringLiteral("first_update"); ///< subject: audience
inline const QString Cadence = QStringLiteral("cadence");          ///< subject: audience
inline const QString Leadership = QStringLiteral("leadership");
inline const QString StatusPage = QStringLiteral("status_page");
inline const QString Escalation = QStringLiteral("escalation");    ///< subject: the step of the ladder, "L2"
inline const QString Action = QStringLiteral("action");            ///< subject: "A7"
inline const QString Checklist = QStringLiteral("checklist");      ///< subject: key of the step
inline const QString Mitigate = QStringLiteral("mitigate");
inline const QString Postmortem = QStringLiteral("postmortem");

/// "Next update (customers)", in the interface's language.
QString display(const QString &clock, const QString &subject = {});
/// "customers" -> "customers", "status_page" -> "the status page".
QString displayAudience(const QString &audience);
/// One sentence naming what the coach saw; `subject` fills it.
QString displayRule(const QString &rule, const QString &subject);

} // namespace quarterdeck::clockname
