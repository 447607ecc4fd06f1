// SPDX-License-Identifier: GPL-3.0-or-later
#include "severity/consequences.h"

#include "domain/policytext.h"

#include <QCoreApplication>

namespace quarterdeck {

namespace {

struct ConsequenceText
{
    Q_DECLARE_TR_FUNCTIONS(Consequences)
};

const QString kNothing = QStringLiteral("–");

QString orNothing(const QString &text) { return text.isEmpty() ? kNothing : text; }

QString warRoom(WarRoomRule rule)
{
    switch (rule) {
    case WarRoomRule::Mandatory:
        return ConsequenceText::tr("mandatory");
    case WarRoomRule::AsNeeded:
        return ConsequenceText::tr("as needed");
    case WarRoomRule::None:
        break;
    }
    return kNothing;
}

QString within(const std::optional<Milliseconds> &time)
{
    return time ? ConsequenceText::tr("within %1").arg(deadlineText(time)) : kNothing;
}

QString every(const std::optional<Milliseconds> &time)
{
    return time ? ConsequenceText::tr("every %1").arg(deadlineText(time)) : kNothing;
}

QString customers(const ResponseRules &rules)
{
    if (!rules.firstCustomerUpdate)
        return every(rules.customerCadence);
    return ConsequenceText::tr("within %1, then every %2")
        .arg(deadlineText(rules.firstCustomerUpdate), deadlineText(rules.customerCadence));
}

QString leadership(const ResponseRules &rules)
{
    const QString who = policyText(rules.leadershipWho);
    if (!rules.leadership)
        return orNothing(who);
    return who.isEmpty() ? within(rules.leadership)
                         : ConsequenceText::tr("%1, within %2").arg(who, deadlineText(rules.leadership));
}

QString pages(const ResponseRules &rules)
{
    QStringList names;
    for (const QString &one : rules.pages)
        names << policyText(one);
    return orNothing(names.join(QStringLiteral(", ")));
}

} // namespace

QString deadlineText(const std::optional<Milliseconds> &time)
{
    if (!time)
        return kNothing;
    const qint64 minutes = time->count() / 60000;
    const int weeks = int(minutes / 10080), hours = int(minutes / 60);
    if (weeks > 0 && minutes % 10080 == 0)
        return ConsequenceText::tr("%n week(s)", nullptr, weeks);
    if (hours > 1 && minutes % 60 == 0)
        return ConsequenceText::tr("%L1 h").arg(hours);
    return ConsequenceText::tr("%L1 min").arg(minutes);
}

QVector<Consequence> responseConsequences(const PolicyLevel &level)
{
    const ResponseRules &rules = level.response;
    return {{ConsequenceText::tr("Acknowledge"), within(rules.acknowledge)},
            {ConsequenceText::tr("Commander"), within(level.commanderWithin)},
            {ConsequenceText::tr("War room"), warRoom(rules.warRoom)},
            {ConsequenceText::tr("Status page"), within(rules.statusPage)},
            {ConsequenceText::tr("Customers"), customers(rules)},
            {ConsequenceText::tr("Inside"), every(rules.internalCadence)},
            {ConsequenceText::tr("Impact over"), within(rules.mitigate)}};
}

QVector<Consequence> toldConsequences(const Policy &policy, const PolicyLevel &level)
{
    QVector<Consequence> told{{ConsequenceText::tr("Paged"), pages(level.response)},
                              {ConsequenceText::tr("Leadership"), leadership(level.response)}};
    for (const Stakeholder &stakeholder : policy.stakeholders.rows) {
        if (stakeholder.key == u"leadership" || stakeholder.key == u"customers")
            continue; // stand with their deadlines already
        const StakeholderDue due = stakeholder.due.value(level.level.name);
        told << Consequence{policyText(stakeholder.name), due.told ? orNothing(policyText(due.text)) : kNothing};
    }
    return told;
}

} // namespace quarterdeck
