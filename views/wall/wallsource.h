// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

#include <QObject>

namespace quarterdeck {

/// Whether what the wall shows is what is true now.
struct WallFeed
{
    bool live = true;
    std::optional<Instant> lastNews; ///< the last moment it was; nullopt = not since this console started
};

/// All that the wall may see of the war room, read only: this room knows neither doors nor commands, so it has nothing to write with. The
/// shell makes one. GUI thread; what it hands out is valid until the next signal or call.
class WallSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const Clock &clock() const = 0;
    /// Every incident that people work on now, in no order.
    virtual QVector<IncidentSummary> active() const = 0;
    /// The one that was resolved last; nullopt = none ever.
    virtual std::optional<IncidentSummary> lastClosed() const = 0;
    /// The folded state, kept current from now on until another one is asked for; null while it is read.
    virtual const Incident *follow(const IncidentId &incident) = 0;
    virtual const Policy &policyOf(const Incident &incident) = 0;
    virtual WallFeed feed() const = 0;

signals:
    /// Something of the above is another one now.
    void changed();
};

} // namespace quarterdeck
