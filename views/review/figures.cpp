// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figures.h"

#include "review/figurewords.h"

#include <algorithm>
#include <numeric>

namespace quarterdeck {

namespace {
constexpr int kColumns = 1000; ///< a plot is not wider than this many pixels by much
}

namespace {

/// What was chosen beside the period, so that a figure says so wherever it is taken to.
QStringList choiceWords(const Selection &selection)
{
    QStringList words;
    const QString levels = selection.severities.join(QStringLiteral(", "));
    if (!levels.isEmpty() && selection.basis == SeverityBasis::Final)
        words << Review::tr("severity at the end %1").arg(levels);
    else if (!levels.isEmpty() && selection.basis == SeverityBasis::Initial)
        words << Review::tr("severity at first %1").arg(levels);
    else if (!levels.isEmpty())
        words << Review::tr("highest severity %1").arg(levels);
    if (!selection.services.isEmpty())
        words << Review::tr("service %1").arg(selection.services.join(QStringLiteral(", ")));
    const auto asks = [&](IncidentKind kind) { return selection.kinds.contains(kind); };
    if (asks(IncidentKind::Drill) || asks(IncidentKind::Test))
        words << (asks(IncidentKind::Real) ? Review::tr("practice included") : Review::tr("practice only"));
    if (asks(IncidentKind::Backfill))
        words << (asks(IncidentKind::Real) ? Review::tr("backfilled ones included") : Review::tr("backfilled ones only"));
    return words;
}

} // namespace

Figure newFigure(const QString &id, const ReviewAnswer &answer, const QStringList &counts)
{
    const ReviewReport &report = answer.report;
    Figure figure;
    figure.id = id;
    figure.facts = counts;
    if (answer.newestOnly) {
        const int newest = int(report.selection.only.size());
        figure.facts << Review::tr("the newest %Ln that ended", nullptr, newest);
    }
    figure.facts << choiceWords(report.selection) << periodWords(report) << zoneWords(report.selection.zone);
    const ExcludedCounts &out = report.selected.excluded;
    const int drills = out.drill + out.test;
    if (drills > 0)
        figure.facts << Review::tr("%Ln practice incident(s) left out", nullptr, drills);
    const int backfilled = out.backfill;
    if (backfilled > 0)
        figure.facts << Review::tr("%Ln backfilled one(s) left out", nullptr, backfilled);
    return figure;
}

QVector<Figure> reviewFigures(const ReviewAnswer &answer)
{
    QVector<Figure> figures;
    if (answer.report.selected.rows.isEmpty())
        return figures;
    for (const auto make : {scatterFigure, changeFigure, survivalFigure, phasesFigure, classicFigure, trendFigure, weeklyFigure,
                            whenFigure, paretoFigure, foundFigure, processFigure, budgetFigure, onCallFigure, outlookFigure}) {
        Figure figure = make(answer);
        if (figure.summary.isEmpty())
            figure.summary = figure.title + u' ' + figure.facts.join(QStringLiteral(", ")) + u'.';
        figures.append(std::move(figure));
    }
    return figures;
}

QString incidentWords(const ReviewAnswer &answer, qint32 row)
{
    const IncidentFacts &facts = answer.facts->rows.at(row);
    return facts.ref + u' ' + facts.title;
}

QVector<qsizetype> extremes(const QVector<QPointF> &points, double min, double max)
{
    QVector<qsizetype> kept;
    if (points.size() <= 2 * kColumns) {
        kept.resize(points.size());
        std::iota(kept.begin(), kept.end(), 0);
        return kept;
    }
    kept.reserve(2 * kColumns);
    const double width = std::max(1e-9, max - min) / kColumns;
    for (qsizetype i = 0; i < points.size();) {
        const auto column = qint64((points.at(i).x() - min) / width);
        qsizetype low = i, high = i;
        for (; i < points.size() && qint64((points.at(i).x() - min) / width) == column; ++i) {
            if (points.at(i).y() < points.at(low).y())
                low = i;
            if (points.at(i).y() > points.at(high).y())
                high = i;
        }
        kept.append(std::min(low, high));
        if (low != high)
            kept.append(std::max(low, high));
    }
    return kept;
}

QVector<QPointF> decimated(const QVector<QPointF> &points, double min, double max)
{
    QVector<QPointF> kept;
    for (qsizetype place : extremes(points, min, max))
        kept.append(points.at(place));
    return kept;
}

} // namespace quarterdeck
