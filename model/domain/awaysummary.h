// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

/// What happened since somebody looked away: for whoever joins or comes back. Pure, any thread; words in the interface's language, plain text.
namespace quarterdeck {

/// From where on something is new: behind this place of the log (what waits for its place is new), or recorded after this moment.
struct AwayPoint
{
    std::optional<qint64> seq;
    std::optional<Instant> at;
};

struct AwaySummary
{
    enum class Topic { Status, Severity, Roles, Decisions, ActionsOpened, ActionsClosed, ActionsOverdue, Hypotheses, Updates, Missed };
    struct Line
    {
        QString text; ///< as the entry reads, on one line
        Instant at;   ///< when it happened
        EventId entry;
    };
    struct Group
    {
        Topic topic;
        QVector<Line> lines; ///< in log order; never empty
    };
    int entries = 0;    ///< new ones, the console's own notes included
    int people = 0;     ///< who wrote them
    int corrected = 0;  ///< older entries that read differently now, or were struck
    QVector<Group> groups; ///< only topics with something to tell, the weightiest first
    bool isEmpty() const { return entries == 0 && corrected == 0 && groups.isEmpty(); }
};

/// An action counts as overdue when its time ran out since then and it is still open. `reader`: whose own entries are no news; empty = nobody's.
AwaySummary awaySummary(const Incident &incident, const AwayPoint &since, Instant now, const QString &reader = {});

/// "2 decisions"; the topic with its number.
QString countText(AwaySummary::Topic topic, int count);
/// "14 entries by 3 people · Status: … · 2 decisions": the whole on one line.
QString overview(const AwaySummary &summary);

} // namespace quarterdeck
