// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"
#include "warroom/reviewjob.h"

namespace quarterdeck {

// An answer as figures with their words. Pure, any thread, so that the window never waits for 100,000 incidents to be put into words.

/// A figure's frame: id, what n is, period, zone, what is left out.
Figure newFigure(const QString &id, const ReviewAnswer &answer, const QStringList &counts);

Figure scatterFigure(const ReviewAnswer &answer);  ///< every incident, by start and duration
Figure classicFigure(const ReviewAnswer &answer);  ///< the classic numbers as a table
Figure survivalFigure(const ReviewAnswer &answer); ///< still unresolved after t
Figure changeFigure(const ReviewAnswer &answer);   ///< did it change?
Figure trendFigure(const ReviewAnswer &answer);    ///< medians by month, target and benchmark
Figure weeklyFigure(const ReviewAnswer &answer);   ///< incidents per week, XmR
Figure whenFigure(const ReviewAnswer &answer);     ///< weekday by hour
Figure phasesFigure(const ReviewAnswer &answer);   ///< where the time goes
Figure paretoFigure(const ReviewAnswer &answer);   ///< impact by service
Figure foundFigure(const ReviewAnswer &answer);    ///< how found
Figure processFigure(const ReviewAnswer &answer);  ///< what the team controls
Figure budgetFigure(const ReviewAnswer &answer);   ///< error budget
Figure onCallFigure(const ReviewAnswer &answer);   ///< who was called, and when

Figure outlookFigure(const ReviewAnswer &answer);    ///< how often, what it cost, how mature, what repeats

/// All of them, in reading order.
QVector<Figure> reviewFigures(const ReviewAnswer &answer);

/// "INC-7K3QZP Checkout failing": an incident in one line.
QString incidentWords(const ReviewAnswer &answer, qint32 row);
/// Places of the points that a plot shows: all of a few, else the lowest and the highest of each column of pixels. x must ascend.
QVector<qsizetype> extremes(const QVector<QPointF> &points, double min, double max);
QVector<QPointF> decimated(const QVector<QPointF> &points, double min, double max);

} // namespace quarterdeck
