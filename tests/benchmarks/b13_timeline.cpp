// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "incidentrig.h"
#include "laboratory.h"
#include "pairs.h"

namespace quarterdeck::benchmarks {

namespace {

/// An entry that arrives in a long timeline until it is painted, against the same in a short one. A figure is the median of a block.
class TimelineAppend final : public Benchmark
{
public:
    explicit TimelineAppend(Laboratory &laboratory) :
        m_appends(laboratory.sizes().timelineAppends), m_long(laboratory, laboratory.sizes().longTimeline),
        m_short(laboratory, laboratory.sizes().shortTimeline)
    {
        check();
    }

    double ours() override { return block(m_long); }
    double reference() override { return block(m_short); }

private:
    double block(IncidentRig &rig)
    {
        std::vector<double> times;
        for (int i = 0; i < m_appends; ++i) {
            times.push_back(rig.append());
            if (!(times.back() > 0))
                makeVoid(QStringLiteral("an entry was not painted"));
        }
        check();
        return median(std::move(times));
    }
    void check()
    {
        for (const IncidentRig *rig : {&m_long, &m_short}) {
            if (!rig->problem().isEmpty())
                makeVoid(rig->problem());
        }
    }

    const int m_appends;
    IncidentRig m_long;
    IncidentRig m_short;
};

} // namespace

std::unique_ptr<Benchmark> makeTimelineAppend(Laboratory &laboratory) { return std::make_unique<TimelineAppend>(laboratory); }

} // namespace quarterdeck::benchmarks
