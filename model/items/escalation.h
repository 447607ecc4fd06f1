// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocks.h"

namespace quarterdeck {

/// The tier of the ladder that is next, because nobody has taken the incident on.
struct Escalation
{
    ClockReading reading; ///< of the step; its subject is the tier's name
    QStringList pages;    ///< who is to be paged, as people read it; may be empty
    QString expected;     ///< what they are expected to do; may be empty

    const QString &step() const { return reading.subject; }
    /// "L2", "management".
    QString name() const;
};

/// The first tier that nobody has been asked for yet: unmet, and not acknowledged as done. `readings` are the incident's clocks. Pure.
std::optional<Escalation> nextEscalation(const QVector<ClockReading> &readings, const Incident &incident, const Policy &policy,
                                         Instant now);

/// What the log says when somebody escalates: the tier and who it pages.
QString escalationText(const Escalation &escalation);

} // namespace quarterdeck
