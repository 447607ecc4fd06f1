// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

#include <QTimeZone>

/// Messages as the policy words them, filled from the log. Pure, any thread. A message goes out in the words of the profile, whatever the
/// language of the window; only what a person is asked to fill in is in that language.
namespace quarterdeck {

/// Who a message may go to: the audiences that have clocks, then the policy's stakeholders.
namespace audience {
inline const QString Customers = QStringLiteral("customers");
inline const QString StatusPage = QStringLiteral("status_page");
inline const QString Internal = QStringLiteral("internal");
inline const QString Leadership = QStringLiteral("leadership");
inline const QString Management = QStringLiteral("management");
/// People outside read it: no names, no jargon, nothing unconfirmed.
bool isOutside(const QString &audience);
} // namespace audience

/// What a template is filled from.
struct MessageSource
{
    const Incident &incident;
    const Policy &policy;
    QString audience;
    QString author; ///< who writes it
    Instant now;
    std::optional<Instant> nextBy;     ///< the next update is promised by then
    QTimeZone zone = QTimeZone::utc(); ///< shown beside UTC where it differs
};

/// What the log did not say, left in the text for the writer as ‹what is wanted›.
struct MessageGap
{
    QString field; ///< the placeholder's word: "impact"
    int from = 0;  ///< place of the mark in the text
    int length = 0;
};

struct FilledMessage
{
    QString text;
    QVector<MessageGap> gaps; ///< in order
};

/// The template filled. A part in [[double brackets]] falls away when something in it is not known; {word|else} has words for that; any
/// other word that is not known, or not a word of ours, becomes a gap. Never leaves a {placeholder}.
FilledMessage fillTemplate(const QString &text, const MessageSource &source);

/// Marks that are still in a text, typed over or not.
QVector<MessageGap> gapsIn(const QString &text);
QString gapMark(const QString &prompt);

/// Words a template may use, in alphabetical order.
QStringList templateWords();

/// The templates for an audience at the stage the incident is in, in the policy's order.
QVector<MessageTemplate> templatesFor(const Incident &incident, const Policy &policy, const QString &audience);

/// The customer-facing stage of the incident as the policy words it; nullptr where the policy has none such.
const UpdateStage *stageOf(const Incident &incident, const Policy &policy);

/// When the next update to the audience is to be promised for, by its cadence, that of the customers, or an hour. Nullopt once it is over.
std::optional<Instant> suggestedNextUpdate(const Incident &incident, const Policy &policy, const QString &audience, Instant now);

/// Whether the commander approves a message before it goes out: by the policy, and only where somebody else wrote it.
bool needsApproval(const Incident &incident, const Policy &policy, const QString &audience, const QString &author);

/// "14:32 UTC (09:32 EST)", with the date where it is not that of `now`.
QString messageTime(Instant at, Instant now, const QTimeZone &zone);

} // namespace quarterdeck
