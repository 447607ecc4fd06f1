// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

namespace quarterdeck::benchmarks {

std::vector<BenchmarkSpec> allBenchmarks()
{
    using Judged = BenchmarkSpec::Judged;
    struct Line
    {
        const char *id, *what, *unit;
        double must, goal;
        Judged judged;
        std::unique_ptr<Benchmark> (*make)(Laboratory &);
    };
    static constexpr Line kLines[] = {
        {"B1", "entry in another console's model / raw append until woken", "ms", 3.0, 2.0, Judged::Ratio, makeEntryInModel},
        {"B2", "entry painted there / the same and a bare repaint", "ms", 2.0, 1.5, Judged::Ratio, makeEntryPainted},
        {"B3", "wake-up through the link / poll() on a libpq socket, 1 listener", "us", 1.3, 1.1, Judged::Ratio, makeWake},
        {"B4", "an entry known to 1 console process / raw wake of one", "ms", 2.0, 1.5, Judged::Ratio, makeFanOutTo1},
        {"B4", "to 10 console processes / raw wake of as many", "ms", 2.0, 1.5, Judged::Ratio, makeFanOutTo10},
        {"B4", "to 50", "ms", 2.0, 1.5, Judged::Ratio, makeFanOutTo50},
        {"B4", "to 200", "ms", 2.5, 1.8, Judged::Ratio, makeFanOutTo200},
        {"B5", "gapless append, 8 writers / insert and notify (time per entry)", "us", 1.67, 1.11, Judged::Ratio, makeGapless},
        {"B6", "durable append through the door / raw 4 KB append + fdatasync", "us", 1.8, 1.2, Judged::Ratio, makeAppend},
        {"B7", "draining unsent entries / one multi-row INSERT", "ms", 3.0, 2.0, Judged::Ratio, makeDrain},
        {"B8", "catch-up into structs / libpq PQexec and copy", "ms", 1.5, 1.1, Judged::Ratio, makeCatchUp},
        {"B9", "load of all incident summaries / SQLite C interface", "ms", 1.6, 1.2, Judged::Ratio, makeLoad},
        {"B10", "slowest filter key, lanes painted / bare case-folded scan", "ms", 2.0, 1.3, Judged::Ratio, makeFilterOfLanes},
        {"B10", "the same, list painted", "ms", 2.0, 1.3, Judged::Ratio, makeFilterOfList},
        {"B11", "one incident changed, lanes painted / QSqlTableModel select + paint", "ms", 0.02, 0.003, Judged::Ratio, makeChangeInLanes},
        {"B11", "the same, list painted", "ms", 0.02, 0.003, Judged::Ratio, makeChangeInList},
        {"B12", "full frame of the board's list / bare QPainter of the same cells", "ms", 1.5, 0.8, Judged::Ratio, makeFrameOfList},
        {"B12", "full frame of the board's lanes / the same", "ms", 1.5, 0.8, Judged::Ratio, makeFrameOfLanes},
        {"B12", "full frame of the timeline / the same", "ms", 1.5, 0.8, Judged::Ratio, makeFrameOfTimeline},
        {"B13", "timeline append, painted: long incident / short one", "ms", 1.5, 1.1, Judged::Ratio, makeTimelineAppend},
        {"B14", "charts redrawn from 100,000 incidents / from 1,000", "ms", 4.0, 2.5, Judged::Ratio, makeChartRedraw},
        {"B15", "first cards on screen / plain window with empty panes", "ms", 1.6, 1.3, Judged::Ratio, makeFirstPaint},
        {"B15", "resident memory, all loaded / the same", "MB", 3.0, 2.2, Judged::Ratio, makeMemory},
        {"B15", "first cards on screen / our window over an empty journal", "ms", 1.6, 1.3, Judged::Ratio, makeFirstPaintOfData},
        {"B15", "resident memory, all loaded / the same", "MB", 3.0, 2.2, Judged::Ratio, makeMemoryOfData},
        {"B16", "newest 50 of a search / SQLite C interface, same SQL", "ms", 1.6, 1.1, Judged::Ratio, makeSearch},
        {"B17", "all figures of a review / the same in SQL", "ms", 0.25, 0.1, Judged::Ratio, makeReview},
        {"B19", "half-open link noticed / tcp_user_timeout", "ms", 1.7, 1.2, Judged::Ratio, makeHalfOpen},
        {"B20", "longest key to paint in a storm of 50 commits a second", "ms", 50, 16, Judged::Figure, makeTypingInStorm},
        {"B20", "the same while the board loads", "ms", 50, 16, Judged::Figure, makeTypingWhileLoading},
        {"B20", "the same during an import", "ms", 50, 16, Judged::Figure, makeTypingWhileImporting},
        {"B20", "the same while the link to the shared database fails", "ms", 50, 16, Judged::Figure, makeTypingWhileLinkFails},
        {"B20", "the same while a review of all incidents is computed", "ms", 50, 16, Judged::Figure, makeTypingWhileReviewing},
    };
    std::vector<BenchmarkSpec> specs;
    for (const Line &line : kLines)
        specs.push_back({QString::fromLatin1(line.id), QString::fromLatin1(line.what), QString::fromLatin1(line.unit), line.must, line.goal, line.judged, line.make});
    return specs;
}

} // namespace quarterdeck::benchmarks
