// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pairs.h"

namespace quarterdeck::benchmarks {

enum class Verdict { Goal, Must, Missed, Void };

Verdict verdictOf(const BenchmarkSpec &spec, const Measured &measured);

struct Row
{
    BenchmarkSpec spec;
    Measured measured;
};

/// The table as Markdown, with a line for each note below it. Not judged (a smoke run): without verdicts.
QString tableOf(const std::vector<Row> &rows, bool judged);

} // namespace quarterdeck::benchmarks
