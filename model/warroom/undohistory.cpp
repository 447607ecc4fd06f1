// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/undohistory.h"

#include <QCoreApplication>

namespace quarterdeck {

namespace {

class Inverse
{
    Q_DECLARE_TR_FUNCTIONS(UndoHistory)

public:
    Inverse(const Event &event, const Incident &state, Instant now) : m_event(event), m_state(state), m_now(now) {}

    using Answer = std::optional<Payload>;

    Answer operator()(const EntryLogged &) const { return EntryStruck{m_event.id, tr("withdrawn")}; }
    Answer operator()(const EntryStruck &p) const { return EntryRestored{p.entry}; }
    Answer operator()(const EntryRestored &p) const { return EntryStruck{p.entry, tr("withdrawn")}; }
    Answer operator()(const EntryAmended &p) const
    {
        const Entry *entry = m_state.entry(p.entry);
        if (!entry || entry->amendment != m_event.id)
            return std::nullopt; // someone amended it since: their wording stays
        return EntryAmended{p.entry, entry->earlier.last().body};
    }
    Answer operator()(const StatusChanged &) const
    {
        const auto before = statusFromKey(note().value(0));
        return before ? Answer(StatusChanged{*before, m_now}) : std::nullopt;
    }
    Answer operator()(const SeverityChanged &) const
    {
        for (const SeveritySegment &segment : m_state.severitySegments) {
            if (segment.level.name == note().value(0))
                return SeverityChanged{segment.level, tr("change withdrawn"), m_now};
        }
        return std::nullopt; // it was not rated before, and "not rated" cannot be chosen
    }
    Answer operator()(const RoleAssigned &p) const
    {
        const QString before = p.handle.isEmpty() ? note().value(1) : note().value(2);
        return RoleAssigned{p.role, before, p.handle, m_now};
    }
    Answer operator()(const FieldEdited &p) const { return FieldEdited{p.field, valueBefore(p.field)}; }
    Answer operator()(const LinkAdded &p) const { return LinkRemoved{p.url}; }
    Answer operator()(const LinkRemoved &p) const { return LinkAdded{p.url, QString()}; }
    Answer operator()(const HandoverOffered &) const { return HandoverWithdrawn{m_now}; }
    Answer operator()(const MilestoneRecorded &p) const
    {
        return MilestoneRecorded{p.milestone, milestoneBefore(p.milestone), tr("change withdrawn")};
    }
    template <class Other>
    Answer operator()(const Other &) const
    {
        return std::nullopt;
    }

private:
    QStringList note() const
    {
        const Entry *entry = m_state.entry(m_event.id);
        return entry ? entry->automatic.args : QStringList();
    }
    /// What the field held before this edit, from the notes of earlier ones.
    QStringList valueBefore(Field field) const
    {
        const Entry *mine = m_state.entry(m_event.id);
        QString before = field == Field::Title && !m_state.entries.isEmpty() ? m_state.entries.first().automatic.args.value(0) : QString();
        for (const Entry &entry : m_state.entries) {
            if (mine && entry.number >= mine->number)
                break;
            if (entry.automatic.what == AutomaticNote::What::FieldEdited && entry.automatic.args.value(0) == key(field))
                before = entry.automatic.args.value(1);
        }
        return isList(field) ? before.split(QStringLiteral(", "), Qt::SkipEmptyParts) : QStringList{before};
    }

    /// What the milestone was recorded as before this event, from the notes of earlier ones. One that a status or a declaration had
    /// stamped has no note of its own; clearing it is the nearest that can be said.
    MilestoneValue milestoneBefore(Milestone milestone) const
    {
        const Entry *mine = m_state.entry(m_event.id);
        MilestoneValue before;
        for (const Entry &entry : m_state.entries) {
            if (mine && entry.number >= mine->number)
                break;
            if (entry.automatic.what != AutomaticNote::What::MilestoneRecorded || entry.automatic.args.value(0) != key(milestone))
                continue;
            const QString value = entry.automatic.args.value(1);
            const auto at = fromRfc3339(value);
            before = at ? MilestoneValue::time(*at) : value == u"unknown" ? MilestoneValue::unknown() : MilestoneValue();
        }
        return before;
    }

    const Event &m_event;
    const Incident &m_state;
    Instant m_now;
};

/// Recorded beside another change, which is the one to take back: what the matrix was told, and the declaration itself.
bool isCompanion(const Event &event)
{
    return std::holds_alternative<SeverityAssessed>(event.payload) || std::holds_alternative<IncidentDeclared>(event.payload);
}

QString refusalOf(const Event &event)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("UndoHistory", text); };
    if (std::holds_alternative<UpdateSent>(event.payload))
        return tr(QT_TRANSLATE_NOOP("UndoHistory", "A message that was sent cannot be taken back. Undo again takes back the change before it."));
    if (std::holds_alternative<AlarmAnswered>(event.payload))
        return tr(QT_TRANSLATE_NOOP("UndoHistory", "The answer to an alarm cannot be taken back. Undo again takes back the change before it."));
    if (std::holds_alternative<EntryAmended>(event.payload))
        return tr(QT_TRANSLATE_NOOP("UndoHistory", "Somebody has amended that entry since. Undo again takes back the change before it."));
    return tr(QT_TRANSLATE_NOOP("UndoHistory", "Your last change cannot be taken back. Undo again takes back the change before it."));
}

std::optional<UndoHistory::Step> take(QVector<Event> &stack, const Incident &state, Instant now)
{
    while (!stack.isEmpty()) {
        const Event event = stack.takeLast();
        if (event.incident != state.id)
            continue;
        if (std::optional<Payload> payload = UndoHistory::inverse(event, state, now))
            return UndoHistory::Step{event.incident, std::move(payload), {}};
        if (!isCompanion(event))
            return UndoHistory::Step{event.incident, std::nullopt, refusalOf(event)};
    }
    return std::nullopt;
}

} // namespace

std::optional<Payload> UndoHistory::inverse(const Event &event, const Incident &state, Instant now)
{
    return std::visit(Inverse(event, state, now), event.payload);
}

void UndoHistory::done(const QVector<Event> &events)
{
    m_undo += events;
    m_redo.clear();
}

void UndoHistory::undone(const QVector<Event> &events)
{
    m_redo += events;
}

void UndoHistory::redone(const QVector<Event> &events)
{
    m_undo += events;
}

std::optional<IncidentId> UndoHistory::peekUndo() const
{
    return m_undo.isEmpty() ? std::nullopt : std::optional(m_undo.last().incident);
}

std::optional<IncidentId> UndoHistory::peekRedo() const
{
    return m_redo.isEmpty() ? std::nullopt : std::optional(m_redo.last().incident);
}

std::optional<UndoHistory::Step> UndoHistory::takeUndo(const Incident &state, Instant now)
{
    return take(m_undo, state, now);
}

std::optional<UndoHistory::Step> UndoHistory::takeRedo(const Incident &state, Instant now)
{
    return take(m_redo, state, now);
}

} // namespace quarterdeck
