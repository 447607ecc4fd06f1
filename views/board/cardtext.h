// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocks.h"
#include "items/commandgap.h"

namespace quarterdeck {

/// The words of a card that depend on the running time. Pure.
struct CardWords
{
    CommandLook look = CommandLook::Finished;
    QString command; ///< "IC bob", "NO IC 3:10"; empty for a finished incident nobody commanded
    QString age;     ///< "18 min" since declared, or "2 h ago" since resolved
    QString update;  ///< "update in 12 min", "update +5 min OVER"; empty when nothing is due to customers
    friend bool operator==(const CardWords &, const CardWords &) = default;
};

/// next: the clock of the next message to customers; nullptr = none is known.
CardWords cardWords(const IncidentSummary &summary, const Policy &policy, Instant now, const ClockReading *next = nullptr);

/// The whole card in one sentence: "Severity 1, octagon, Checkout failing, no commander for 3 minutes 10 seconds".
QString accessibleCard(const IncidentSummary &summary, const Policy &policy, Instant now, const ClockReading *next = nullptr);

/// A span to two units, calm enough to stand still for a minute: "18 min", "2 h 5 min", "3 d 4 h".
QString briefSpan(Milliseconds span);

} // namespace quarterdeck
