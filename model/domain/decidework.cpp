// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include <algorithm>

namespace quarterdeck {

namespace {

/// How a note names an item of work: the beginning of its first line.
QString labelOf(const Entry &entry)
{
    constexpr qsizetype kLongest = 80;
    const QString line = entry.body.text.section(u'\n', 0, 0).trimmed();
    return line.size() <= kLongest ? line : line.left(kLongest - 1).trimmed() + QChar(0x2026);
}

} // namespace

Outcome Rules::checkBody(EntryBody &body) const
{
    body.text = body.text.trimmed();
    if (body.text.isEmpty())
        return refuse(tr("The entry is empty; type what happened."));
    if (Outcome text = checkText(body.text, tr("The entry"), limits::EntryText, true); !text)
        return text;
    if (Outcome time = checkTime(body.occurred, tr("The entry's time")); !time)
        return time;
    for (QString &handle : body.people)
        handle = handle.toLower();
    if (Outcome people = checkNames(body.people, tr("A person")); !people)
        return people;
    if (Outcome services = checkNames(body.services, tr("A service")); !services)
        return services;
    if (Outcome refs = checkNames(body.refs, tr("A reference")); !refs)
        return refs;
    if (body.type == EntryType::Action) {
        if (body.assignee.isEmpty() && !body.people.isEmpty())
            body.assignee = body.people.first();
        body.assignee = body.assignee.toLower();
        if (!body.assignee.isEmpty()) {
            if (Outcome name = checkName(body.assignee, tr("The person")); !name)
                return name;
        }
        if (body.timeBoxMs < 0 || body.timeBoxMs > limits::TimeBox.count())
            return refuse(tr("A time box lasts from a second to seven days."));
    } else {
        body.assignee.clear();
        body.timeBoxMs = 0;
    }
    if (body.type != EntryType::Action && body.type != EntryType::Decision)
        body.mitigation.clear();
    if (!body.mitigation.isEmpty()) {
        if (Outcome name = checkName(body.mitigation, tr("The kind of mitigation")); !name)
            return name;
    }
    return checkFiles(body.files);
}

Outcome Rules::checkFiles(QVector<EntryFile> &files) const
{
    if (files.size() > limits::Files)
        return refuse(tr("An entry takes %L1 files at most; log the others with another entry.").arg(limits::Files));
    for (const EntryFile &file : std::as_const(files)) {
        if (Outcome name = checkText(file.name, tr("The file's name"), limits::Title, false); !name)
            return name;
        if (Outcome mime = checkText(file.mime, tr("The file's type"), limits::Name * 2, false); !mime)
            return mime;
        const bool hex = std::all_of(file.sha256.begin(), file.sha256.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
        if (file.name.isEmpty() || file.sha256.size() != 64 || !hex || file.bytes < 0 || file.bytes > limits::FileBytes
            || file.thumbnail.size() > limits::Thumbnail)
            return refuse(tr("The file “%1” cannot be attached; files up to %L2 MB are kept.").arg(file.name).arg(limits::FileBytes / (1024 * 1024)));
        if (file.captured) {
            if (Outcome time = checkTime(*file.captured, tr("The time of the picture")); !time)
                return time;
        }
    }
    return Done{};
}

Result<const Entry *> Rules::typedEntry(const EventId &id) const
{
    const Entry *entry = m_state->entry(id);
    if (!entry)
        return Error{ErrorCode::NotFound, tr("There is no such entry in %1.").arg(m_state->ref), {}};
    if (entry->isAutomatic())
        return refuse(tr("Entry %1 was made by the console and cannot be changed; change what it reports instead.").arg(entry->number));
    return entry;
}

Rules::Answer Rules::operator()(EntryLogged p)
{
    if (Outcome o = checkBody(p.body); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(EntryAmended p)
{
    const Result<const Entry *> entry = typedEntry(p.entry);
    if (!entry)
        return entry.error();
    if ((*entry)->struck)
        return refuse(tr("Entry %1 is struck; restore it before amending it.").arg((*entry)->number));
    if (Outcome o = checkBody(p.body); !o)
        return o.error();
    if (p.body == (*entry)->body)
        return refuse(tr("Entry %1 already reads like that.").arg((*entry)->number));
    return record(std::move(p));
}

Rules::Answer Rules::operator()(EntryStruck p)
{
    const Result<const Entry *> entry = typedEntry(p.entry);
    if (!entry)
        return entry.error();
    if ((*entry)->struck)
        return refuse(tr("Entry %1 is already struck.").arg((*entry)->number));
    p.reason = p.reason.trimmed();
    if (p.reason.isEmpty())
        return refuse(tr("Striking entry %1 needs a reason.").arg((*entry)->number));
    if (Outcome o = checkText(p.reason, tr("The reason"), limits::Reason, false); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(const EntryRestored &p)
{
    const Result<const Entry *> entry = typedEntry(p.entry);
    if (!entry)
        return entry.error();
    if (!(*entry)->struck)
        return refuse(tr("Entry %1 is not struck.").arg((*entry)->number));
    return record(p);
}

Outcome Rules::checkReason(QString &reason) const
{
    reason = reason.trimmed();
    return checkText(reason, tr("The reason"), limits::Reason, false);
}

Result<const Entry *> Rules::workEntry(const EventId &id, bool (*is)(const Entry &), const QString &what) const
{
    const Result<const Entry *> entry = typedEntry(id);
    if (!entry)
        return entry;
    if (!is(**entry))
        return refuse(tr("Entry %1 is no %2.").arg(QString::number((*entry)->number), what));
    if ((*entry)->struck)
        return refuse(tr("Entry %1 is struck; restore it first.").arg((*entry)->number));
    return entry;
}

Rules::Answer Rules::operator()(ActionChanged p)
{
    const auto entry = workEntry(p.entry, [](const Entry &e) { return e.action.has_value(); }, tr("action"));
    if (!entry)
        return entry.error();
    const ActionInfo &action = *(*entry)->action;
    if (action.state == ActionInfo::State::Done)
        return refuse(tr("%1 is done.").arg(action.name));
    if (p.assignee.has_value() == p.due.has_value())
        return refuse(tr("Say either who does %1 now or until when.").arg(action.name));
    if (Outcome o = checkReason(p.reason); !o)
        return o.error();
    if (Outcome o = checkTime(p.at, tr("The time of the change")); !o)
        return o.error();
    if (p.assignee) {
        p.assignee = p.assignee->trimmed().toLower();
        if (Outcome o = p.assignee->isEmpty() ? Outcome(Done{}) : checkName(*p.assignee, tr("The person")); !o)
            return o.error();
        if (*p.assignee == action.assignee)
            return refuse(action.assignee.isEmpty() ? tr("Nobody has %1.").arg(action.name) : tr("%1 has %2 already.").arg(action.assignee, action.name));
    }
    if (p.due && (*p.due <= p.at || *p.due > p.at + limits::TimeBox))
        return refuse(tr("A time box lasts from a second to seven days."));
    p.label = labelOf(**entry);
    return record(std::move(p));
}

Rules::Answer Rules::operator()(HypothesisChanged p)
{
    const auto entry = workEntry(p.entry, [](const Entry &e) { return e.hypothesis.has_value(); }, tr("hypothesis"));
    if (!entry)
        return entry.error();
    const HypothesisInfo &hypothesis = *(*entry)->hypothesis;
    if (p.to.has_value() == p.owner.has_value())
        return refuse(tr("Say either what became of %1 or who owns it.").arg(hypothesis.name));
    if (Outcome o = checkReason(p.reason); !o)
        return o.error();
    if (Outcome o = checkTime(p.at, tr("The time of the change")); !o)
        return o.error();
    if (p.owner) {
        p.owner = p.owner->trimmed().toLower();
        if (Outcome o = p.owner->isEmpty() ? Outcome(Done{}) : checkName(*p.owner, tr("The person")); !o)
            return o.error();
        if (*p.owner == hypothesis.owner)
            return refuse(hypothesis.owner.isEmpty() ? tr("Nobody has %1.").arg(hypothesis.name) : tr("%1 has %2 already.").arg(hypothesis.owner, hypothesis.name));
    }
    if (p.to && *p.to == hypothesis.state)
        return refuse(tr("%1 is %2 already.").arg(hypothesis.name, displayName(*p.to)));
    const bool ends = p.to == HypothesisState::Supported || p.to == HypothesisState::Refuted || p.to == HypothesisState::Parked;
    if (ends && p.reason.isEmpty() && hypothesis.evidence.isEmpty())
        return refuse(tr("Say why, or link the entry that shows it: %1 becomes %2.").arg(hypothesis.name, displayName(*p.to)));
    p.label = labelOf(**entry);
    return record(std::move(p));
}

Rules::Answer Rules::operator()(EvidenceLinked p)
{
    const auto entry = workEntry(p.hypothesis, [](const Entry &e) { return e.hypothesis.has_value(); }, tr("hypothesis"));
    if (!entry)
        return entry.error();
    const HypothesisInfo &hypothesis = *(*entry)->hypothesis;
    const Entry *evidence = m_state->entry(p.entry);
    if (!evidence)
        return Error{ErrorCode::NotFound, tr("There is no such entry in %1.").arg(m_state->ref), {}};
    if (p.entry == p.hypothesis)
        return refuse(tr("A hypothesis is no evidence for itself."));
    if (hypothesis.evidence.contains(p.entry) != p.removed)
        return refuse(p.removed ? tr("Entry %1 is not linked to %2.").arg(QString::number(evidence->number), hypothesis.name)
                                : tr("Entry %1 is linked to %2 already.").arg(QString::number(evidence->number), hypothesis.name));
    if (!p.removed && hypothesis.evidence.size() >= limits::ListItems)
        return refuse(tr("%1 has all the evidence it can take.").arg(hypothesis.name));
    if (Outcome o = checkTime(p.at, tr("The time of the change")); !o)
        return o.error();
    p.label = labelOf(**entry);
    p.evidence = evidence->isAutomatic() ? tr("entry %1").arg(evidence->number) : labelOf(*evidence);
    return record(std::move(p));
}

Rules::Answer Rules::operator()(DecisionProposed p)
{
    p.body.type = EntryType::Decision;
    if (Outcome o = checkBody(p.body); !o)
        return o.error();
    constexpr Milliseconds kLongestRound{qint64(24) * 3600 * 1000};
    if (p.objectionsUntil && (*p.objectionsUntil <= p.body.occurred || *p.objectionsUntil > p.body.occurred + kLongestRound))
        return refuse(tr("A round of objections lasts a day at most."));
    return record(std::move(p));
}

Rules::Answer Rules::operator()(DecisionObjected p)
{
    const auto entry = workEntry(p.entry, [](const Entry &e) { return e.decision.has_value(); }, tr("decision"));
    if (!entry)
        return entry.error();
    if ((*entry)->decision->state != DecisionState::Proposed)
        return refuse(tr("%1 is decided: %2. Log what you know as a finding.").arg((*entry)->decision->name, displayName((*entry)->decision->state)));
    p.text = p.text.trimmed();
    if (p.text.isEmpty())
        return refuse(tr("The objection is empty; say what speaks against it."));
    if (Outcome o = checkText(p.text, tr("The objection"), limits::Reason, false); !o)
        return o.error();
    if (Outcome o = checkTime(p.at, tr("The time of the objection")); !o)
        return o.error();
    p.label = labelOf(**entry);
    return record(std::move(p));
}

Rules::Answer Rules::operator()(DecisionMade p)
{
    const auto entry = workEntry(p.entry, [](const Entry &e) { return e.decision.has_value(); }, tr("decision"));
    if (!entry)
        return entry.error();
    const DecisionInfo &decision = *(*entry)->decision;
    if (decision.state != DecisionState::Proposed)
        return refuse(tr("%1 is decided: %2.").arg(decision.name, displayName(decision.state)));
    if (p.outcome == DecisionState::Decided || p.outcome == DecisionState::Proposed)
        return refuse(tr("A proposal ends with go, no go or its withdrawal."));
    p.by = p.by.trimmed().isEmpty() ? m_command.author : p.by.trimmed().toLower();
    if (Outcome o = checkName(p.by, tr("The person")); !o)
        return o.error();
    if (Outcome o = checkReason(p.reason); !o)
        return o.error();
    if (p.reason.isEmpty() && p.outcome == DecisionState::NoGo)
        return refuse(tr("Say why it is a no: %1.").arg(decision.name));
    if (p.reason.isEmpty() && p.outcome == DecisionState::Go && !decision.objections.isEmpty())
        return refuse(tr("Somebody objected to %1; say why it is a go all the same.").arg(decision.name));
    if (Outcome o = checkTime(p.at, tr("The time of the decision")); !o)
        return o.error();
    p.label = labelOf(**entry);
    return record(std::move(p));
}

} // namespace quarterdeck
