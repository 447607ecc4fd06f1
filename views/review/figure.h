// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/metricsmodel.h"
#include "review/plot.h"

namespace quarterdeck {

/// One chart of the review with all its words, ready to be shown, read aloud, copied or printed. A value, made on a pool thread.
struct Figure
{
    QString id;          ///< "scatter": stable, for object names and file names
    QString title;       ///< a sentence that says what is to be seen
    QString summary;     ///< one sentence for screen readers
    QStringList facts;   ///< n, what is missing, period, zone, one after the other below the plot
    QString definition;  ///< how it is computed
    QVector<Plot> plots; ///< side by side; empty = the table is the figure
    MetricsTable table;  ///< everything the plots show
    QString empty;       ///< why there is nothing to see; then no plots and no rows
    int height = 0;      ///< of the plots in lines of body text; 0 = the usual
    bool wide = false;   ///< needs the whole width
};

} // namespace quarterdeck
