// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notetext.h"

#include "domain/clockname.h"

#include <QCoreApplication>

namespace quarterdeck {

namespace {

/// The wording of automatic notes. Arguments are keys and values as fold() stored them.
class NoteText
{
    Q_DECLARE_TR_FUNCTIONS(AutomaticNote)

public:
    static QString of(const AutomaticNote &note)
    {
        using What = AutomaticNote::What;
        const auto arg = [&note](int i) { return note.args.value(i); };
        switch (note.what) {
        case What::None:
            return {};
        case What::Declared:
            return inRoom(arg(1).isEmpty() ? tr("Declared by %1: %2").arg(note.by, arg(0))
                                           : tr("Declared by %1 as %3: %2").arg(note.by, arg(0), arg(1)), arg(2));
        case What::StatusChanged:
            return tr("Status %1 → %2, by %3").arg(statusName(arg(0)), statusName(arg(1)), note.by);
        case What::SeverityChanged:
            return severity(note);
        case What::MilestoneRecorded:
            return milestone(note);
        case What::RoleAssigned:
            return roleAssigned(note);
        case What::RoleVacated:
            return tr("%1: vacant, %2 released by %3").arg(role::displayName(arg(0)), arg(1), note.by);
        case What::HandoverOffered:
            return tr("Command offered to %1 by %2").arg(arg(0), note.by);
        case What::HandoverAccepted:
            return tr("Command handed over from %1 to %2").arg(arg(0), arg(1));
        case What::HandoverWithdrawn:
            return tr("Offer of command to %1 withdrawn by %2").arg(arg(0), note.by);
        case What::FieldEdited:
            return arg(1).isEmpty() ? tr("%1 cleared by %2").arg(fieldName(arg(0)), note.by)
                                    : tr("%1 set by %2: %3").arg(fieldName(arg(0)), note.by, arg(1));
        case What::LinkAdded:
            return tr("Link added by %1: %2").arg(note.by, arg(0));
        case What::LinkRemoved:
            return tr("Link removed by %1: %2").arg(note.by, arg(0));
        case What::AccessChanged:
            return arg(0).isEmpty() ? tr("Open to everyone again, by %1").arg(note.by)
                                    : tr("Private to %1, by %2").arg(arg(0), note.by);
        case What::Redacted:
            return tr("Taken out by law; see the note about it below");
        case What::Redaction:
            return arg(0).isEmpty() ? tr("A text was taken out by law, by %1").arg(note.by)
                                    : tr("A text was taken out by law, by %1: %2").arg(note.by, arg(0));
        case What::SeverityAssessed:
            return arg(1).isEmpty() ? tr("Severity matrix: %1, by %2").arg(arg(0), note.by)
                                    : tr("Severity matrix: %1 (%3), by %2").arg(arg(0), note.by, arg(1));
        case What::UpdateSent:
            return tr("Update to %1, by %2: %3").arg(clockname::displayAudience(arg(0)), note.by, arg(1));
        case What::DeadlineMissed:
            return tr("Deadline missed: %1").arg(clockname::display(arg(0), arg(1)));
        case What::AlarmAcknowledged:
            return tr("Overdue and seen by %2: %1").arg(clockname::display(arg(0), arg(1)), note.by);
        case What::AlarmSnoozed:
            return tr("Snoozed for %3 by %2: %1").arg(clockname::display(arg(0), arg(1)), note.by, span(arg(2)));
        case What::CoachNoted:
            return tr("Coach: %1").arg(clockname::displayRule(arg(0), arg(1)));
        case What::CoachDismissed:
            return tr("Coach's note dismissed by %2: %1").arg(clockname::displayRule(arg(0), arg(1)), note.by);
        case What::ActionReassigned:
            return because(arg(1).isEmpty() ? tr("Action taken from everyone by %1: %2").arg(note.by, arg(0))
                                            : tr("Action given to %1 by %2: %3").arg(arg(1), note.by, arg(0)), arg(2));
        case What::ActionExtended:
            return because(tr("Action given %1 more by %2: %3").arg(span(arg(1)), note.by, arg(0)), arg(2));
        case What::HypothesisMoved:
            return because(tr("Hypothesis %1, by %2: %3").arg(hypothesisWord(arg(1)), note.by, arg(0)), arg(2));
        case What::HypothesisOwned:
            return because(arg(1).isEmpty() ? tr("Hypothesis has no owner any more, by %1: %2").arg(note.by, arg(0))
                                            : tr("Hypothesis given to %1 by %2: %3").arg(arg(1), note.by, arg(0)), arg(2));
        case What::EvidenceLinked:
            return tr("Evidence linked by %1 to “%2”: %3").arg(note.by, arg(0), arg(1));
        case What::EvidenceUnlinked:
            return tr("Evidence taken back by %1 from “%2”: %3").arg(note.by, arg(0), arg(1));
        case What::DecisionObjected:
            return tr("Objection by %1 to “%2”: %3").arg(note.by, arg(0), arg(1));
        case What::DecisionMade:
            return because(decided(arg(1), arg(2), arg(0)), arg(3));
        case What::ChecklistDone:
            return tr("Checklist: done by %1: %2").arg(note.by, arg(0));
        case What::ChecklistUndone:
            return tr("Checklist: open again, by %1: %2").arg(note.by, arg(0));
        case What::UpdateDrafted:
            return tr("Update to %1 drafted by %2").arg(clockname::displayAudience(arg(0)), note.by);
        case What::UpdateApproved:
            return tr("Update to %1 approved by %2").arg(clockname::displayAudience(arg(0)), note.by);
        case What::UpdateReturned:
            return tr("Update to %1 returned by %2: %3").arg(clockname::displayAudience(arg(0)), note.by, arg(1));
        case What::Withdrawn:
            return because(tr("Withdrawn by %1").arg(note.by), arg(0));
        case What::Reinstated:
            return because(tr("Counts again, by %1").arg(note.by), arg(0));
        case What::PolicyPublished:
            return tr("Policy %1 published by %2").arg(arg(0), note.by);
        case What::Newer:
            return tr("Recorded by a newer version of Quarterdeck (%1), by %2").arg(arg(0), note.by);
        }
        return {};
    }

private:
    static QString roleAssigned(const AutomaticNote &note)
    {
        const QString role = role::displayName(note.args.value(0)), who = note.args.value(1), before = note.args.value(2), gap = note.args.value(3);
        if (!before.isEmpty())
            return tr("%1: %2 takes over from %3, by %4").arg(role, who, before, note.by);
        return gap.isEmpty() ? tr("%1: %2, by %3").arg(role, who, note.by) : tr("%1: %2, by %3, after %4 without one").arg(role, who, note.by, span(gap));
    }
    /// "450" seconds -> "7:30".
    static QString span(const QString &seconds)
    {
        const qint64 s = seconds.toLongLong();
        return QStringLiteral("%1:%2").arg(s / 60).arg(s % 60, 2, 10, QLatin1Char('0'));
    }
    static QString statusName(const QString &word)
    {
        const auto status = statusFromKey(word);
        return status ? displayName(*status) : word;
    }
    static QString fieldName(const QString &word)
    {
        const auto field = fieldFromKey(word);
        return field ? displayName(*field) : word;
    }
    static QString severity(const AutomaticNote &note)
    {
        const QString from = note.args.value(0), to = note.args.value(1), reason = note.args.value(2);
        QString text = from.isEmpty() ? tr("Severity set to %1, by %2").arg(to, note.by)
                                      : tr("Severity %1 → %2, by %3").arg(from, to, note.by);
        return inRoom(reason.isEmpty() ? text : tr("%1: %2").arg(text, reason), note.args.value(3));
    }
    static QString inRoom(const QString &text, const QString &channel)
    {
        return channel.isEmpty() ? text : tr("%1 (war room %2)").arg(text, channel);
    }
    static QString because(const QString &text, const QString &reason) { return reason.isEmpty() ? text : tr("%1 (%2)").arg(text, reason); }
    static QString hypothesisWord(const QString &word)
    {
        const auto state = hypothesisStateFromKey(word);
        if (!state)
            return word;
        switch (*state) {
        case HypothesisState::Open: return tr("open again");
        case HypothesisState::Testing: return tr("being tested");
        case HypothesisState::Supported: return tr("supported");
        case HypothesisState::Refuted: return tr("refuted");
        case HypothesisState::Parked: return tr("parked");
        }
        return word;
    }
    static QString decided(const QString &outcome, const QString &by, const QString &what)
    {
        if (outcome == u"go")
            return tr("Go, decided by %1: %2").arg(by, what);
        return outcome == u"no_go" ? tr("No go, decided by %1: %2").arg(by, what) : tr("Proposal withdrawn by %1: %2").arg(by, what);
    }
    static QString milestone(const AutomaticNote &note)
    {
        const auto which = milestoneFromKey(note.args.value(0));
        const QString name = which ? displayName(*which) : note.args.value(0);
        const QString value = note.args.value(1), reason = note.args.value(2);
        QString text;
        if (value == u"cleared")
            text = tr("Milestone cleared by %2: %1").arg(name, note.by);
        else if (value == u"unknown")
            text = tr("Milestone recorded as unknown by %2: %1").arg(name, note.by);
        else
            text = tr("Milestone recorded by %2: %1").arg(name, note.by);
        return because(text, reason);
    }
};

} // namespace

QString noteText(const AutomaticNote &note)
{
    return NoteText::of(note);
}

} // namespace quarterdeck
