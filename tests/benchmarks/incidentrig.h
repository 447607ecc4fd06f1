// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/themestore.h"
#include "fakeclock.h"
#include "fakedoor.h"
#include "items/timelinemodel.h"
#include "paintwatch.h"
#include "scribe/timelineview.h"

#include <memory>

namespace quarterdeck::benchmarks {

class Laboratory;

/// One open incident with that many entries and its timeline in a shown window, held at the newest entry. GUI thread.
class IncidentRig
{
public:
    IncidentRig(Laboratory &laboratory, int entries);
    ~IncidentRig();

    /// Why it cannot be used; empty = it can.
    const QString &problem() const { return m_problem; }
    TimelineView &view() { return m_view; }
    TimelineModel &model() { return m_model; }
    PaintWatch &watch() { return *m_watch; }
    /// A commit with one more entry, as another console's arrives, until it is painted; milliseconds or NaN.
    double append();

private:
    FakeClock m_clock;
    ThemeStore m_themes;
    FakeDoor m_door;
    std::shared_ptr<LiveIncident> m_incident;
    TimelineModel m_model;
    TimelineView m_view;
    std::unique_ptr<PaintWatch> m_watch;
    qint64 m_seq = 0;
    QString m_problem;
};

} // namespace quarterdeck::benchmarks
