// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockname.h"

#include <QCoreApplication>

#include <array>

namespace quarterdeck::clockname {

namespace {

struct Word
{
    const char *key;
    const char *text;
};

constexpr std::array kClocks{
    Word{"acknowledge", QT_TRANSLATE_NOOP("Clocks", "Acknowledgement")},
    Word{"commander", QT_TRANSLATE_NOOP("Clocks", "Incident commander")},
    Word{"first_update", QT_TRANSLATE_NOOP("Clocks", "First update")},
    Word{"cadence", QT_TRANSLATE_NOOP("Clocks", "Next update")},
    Word{"leadership", QT_TRANSLATE_NOOP("Clocks", "Leadership notice")},
    Word{"status_page", QT_TRANSLATE_NOOP("Clocks", "Status page")},
    Word{"escalation", QT_TRANSLATE_NOOP("Clocks", "Escalation")},
    Word{"action", QT_TRANSLATE_NOOP("Clocks", "Action")},
    Word{"checklist", QT_TRANSLATE_NOOP("Clocks", "Checklist")},
    Word{"mitigate", QT_TRANSLATE_NOOP("Clocks", "Target to mitigate")},
    Word{"postmortem", QT_TRANSLATE_NOOP("Clocks", "Postmortem")}};

constexpr std::array kAudiences{
    Word{"customers", QT_TRANSLATE_NOOP("Audiences", "customers")},
    Word{"internal", QT_TRANSLATE_NOOP("Audiences", "colleagues")},
    Word{"leadership", QT_TRANSLATE_NOOP("Audiences", "leadership")},
    Word{"status_page", QT_TRANSLATE_NOOP("Audiences", "the status page")}};

constexpr std::array kRules{
    Word{"no_commander", QT_TRANSLATE_NOOP("Coach", "Nobody commands this incident; someone take command now.")},
    Word{"silence", QT_TRANSLATE_NOOP("Coach", "Customers have heard nothing for longer than promised; send an update even without news.")},
    Word{"two_mitigations", QT_TRANSLATE_NOOP("Coach", "Two mitigations run at once; finish or stop one, or nobody will know which helped.")},
    Word{"unsupported_cause", QT_TRANSLATE_NOOP("Coach", "A cause is recorded without a finding that supports it; log the evidence or call it a hypothesis.")},
    Word{"commander_hands_on", QT_TRANSLATE_NOOP("Coach", "The commander works hands-on; give the action to somebody and keep the overview.")},
    Word{"late_coordination", QT_TRANSLATE_NOOP("Coach", "More than 30 minutes passed before anybody coordinated; declare and assign roles earlier next time.")},
    Word{"late_declaration", QT_TRANSLATE_NOOP("Coach", "It was declared long after impact began; declaring early costs nothing.")},
    Word{"span_of_control", QT_TRANSLATE_NOOP("Coach", "More than seven people report to the commander; form a sub-team.")}};

template <size_t N>
QString translated(const std::array<Word, N> &words, const char *context, const QString &key)
{
    for (const Word &word : words) {
        if (key == QLatin1String(word.key))
            return QCoreApplication::translate(context, word.text);
    }
    return key;
}

} // namespace

QString display(const QString &clock, const QString &subject)
{
    const QString name = translated(kClocks, "Clocks", clock);
    return subject.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, displayAudience(subject));
}

QString displayAudience(const QString &audience)
{
    return translated(kAudiences, "Audiences", audience);
}

QString displayRule(const QString &rule, const QString &subject)
{
    const QString text = translated(kRules, "Coach", rule);
    return subject.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, subject);
}

} // namespace quarterdeck::clockname
