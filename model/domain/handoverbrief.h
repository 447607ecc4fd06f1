// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

#include <QTimeZone>

/// What the next commander has to know, as the incident briefing form ICS-201 orders it: situation, open actions, decisions, hypotheses,
/// roles, next updates, conflicts. Pure, any thread; in the interface's language. Plain text throughout, most of it typed by people: who
/// writes markup escapes all of it.
namespace quarterdeck {

struct HandoverBrief
{
    struct Section
    {
        QString title;
        QStringList lines; ///< one statement each, without line breaks; never empty
    };
    QString title; ///< "INC-7K3QZP Checkout failing"
    QString made;  ///< "Brief of 14:32 UTC, SEV-1, Mitigating"
    QVector<Section> sections;
};

/// Times are shown in `zone`, with the date where it is not the day of `now`.
HandoverBrief handoverBrief(const Incident &incident, const Policy &policy, Instant now, const QTimeZone &zone);

/// For reading aloud or pasting anywhere: title, then each section with "- " before its lines.
QString plainText(const HandoverBrief &brief);

} // namespace quarterdeck
