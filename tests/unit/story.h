// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"
#include "domain/fold.h"

#include <stdexcept>

namespace quarterdeck::testing {

inline const IncidentId kIncident = *IncidentId::fromString(QStringLiteral("6f0f3a4e-8a61-4c1f-9d7b-1c2d3e4f5a6b"));
inline const Instant kStart{1731680520000}; // 2024-11-15T14:22:00Z
inline const SeverityLevel kSev1{1, QStringLiteral("SEV-1")}, kSev2{2, QStringLiteral("SEV-2")}, kSev3{3, QStringLiteral("SEV-3")};

inline Instant minute(int m)
{
    return kStart + Milliseconds(m * 60000);
}

inline EntryBody body(EntryType type, const QString &text, Instant at)
{
    EntryBody b;
    b.type = type;
    b.text = text;
    b.occurred = at;
    return b;
}

/// An incident grown through decide() and fold(), as the door does it.
class Story
{
public:
    Story() : state(kIncident) {}

    Result<QVector<Payload>> attempt(const Payload &payload, int at, const QString &who = QStringLiteral("alice"),
                                     std::optional<qint64> base = {}) const
    {
        Command command{CommandId::random(), kIncident, who, QStringLiteral("test"), minute(at), payload, base, {}};
        return decide(state.declared ? &state : nullptr, command);
    }
    EventId apply(const Payload &payload, int at, const QString &who = QStringLiteral("alice"))
    {
        const auto decided = attempt(payload, at, who);
        if (!decided)
            throw std::runtime_error("refused: " + decided.error().message.toStdString());
        EventId id = EventId::random();
        for (const Payload &p : *decided) {
            id = EventId::random();
            foldIn(Event{id, kIncident, who, QStringLiteral("test"), minute(at), state.lastSeq + 1, state.lastSeq, p});
        }
        return id;
    }
    FoldEffect foldIn(const Event &event)
    {
        log.append(event);
        return fold(state, event);
    }
    void declare(std::optional<SeverityLevel> severity = {})
    {
        IncidentDeclared d;
        d.ref = QStringLiteral("INC-7K3QZP");
        d.title = QStringLiteral("Checkout failing");
        d.severity = severity;
        d.at = minute(4);
        apply(d, 4);
    }
    Incident state;
    QVector<Event> log;
};

} // namespace quarterdeck::testing
