// SPDX-License-Identifier: GPL-3.0-or-later
// What the team controls, and what was promised.
#include "review/axisticks.h"
#include "review/figures.h"
#include "review/figurewords.h"

#include <algorithm>

namespace quarterdeck {

namespace {

struct NamedRate
{
    QString name;
    Rate rate;
};

/// A bar from 0 to the rate with its interval as a stroke.
void addRate(Plot &plot, int category, int categories, const QString &name, const Rate &rate)
{
    PlotBarSet set;
    set.values = QVector<double>(categories, 0.0);
    const double y = categories - 1 - category;
    set.values[categories - 1 - category] = rate.value();
    plot.bars.append(set);
    if (const auto interval = rate.interval())
        plot.intervals.append(
            {interval->lower, interval->upper, y,
             Review::tr("%1 (%L2 of %L3)", "share, part, whole").arg(percentWords(rate.value())).arg(rate.hits).arg(rate.n)});
    PlotMark mark;
    mark.shape = PlotMark::Shape::Bar;
    mark.area = QRectF(0, y - 0.31, std::max(rate.value(), 1e-6), 0.62);
    mark.at = mark.area.center();
    mark.text = Review::tr("%1: %2 (%L3 of %L4)").arg(name, percentWords(rate.value())).arg(rate.hits).arg(rate.n);
    plot.marks.append(mark);
}

} // namespace

Figure processFigure(const ReviewAnswer &answer)
{
    const ReviewReport &report = answer.report;
    const ProcessFigures &process = report.process;
    Figure figure = newFigure(QStringLiteral("process"), answer, {incidentCount(int(report.selected.rows.size()))});
    figure.title = Review::tr("What the team controls");
    figure.definition =
        Review::tr("Shares of what was due, with 95 % intervals (Wilson). These do not depend on how hard the incidents were.");
    figure.table.heads = {Review::tr("Practice"), Review::tr("Value"), Review::tr("n"), Review::tr("95 % interval")};
    figure.table.numeric = {false, true, true, true};
    const NamedRate rates[] = {{Review::tr("First update in time"), process.firstUpdateInTime},
                               {Review::tr("Due updates in time"), process.updatesInTime},
                               {Review::tr("Actions with an owner"), process.ownedActions},
                               {Review::tr("Postmortem written"), process.postmortems},
                               {Review::tr("Actions with a result"), process.closedActions}};
    QVector<NamedRate> known;
    for (const NamedRate &one : rates) {
        if (one.rate.n > 0)
            known.append(one);
    }
    Plot plot;
    plot.x = shareAxis();
    QStringList names;
    for (const NamedRate &one : std::as_const(known))
        names << one.name;
    plot.y = categoryAxis(names);
    for (int i = 0; i < known.size(); ++i) {
        const Rate &rate = known.at(i).rate;
        addRate(plot, i, int(known.size()), known.at(i).name, rate);
        const auto interval = rate.interval();
        figure.table.rows.append({{known.at(i).name, percentWords(rate.value()), numberWords(double(rate.n)),
                                   Review::tr("%1 to %2").arg(percentWords(interval->lower), percentWords(interval->upper))},
                                  {}});
    }
    const auto times = [&](const QString &name, const Statistics &s) {
        if (s.n == 0)
            return;
        figure.table.rows.append(
            {{name, durationWords(s.median), numberWords(double(s.n)),
              s.medianInterval
                  ? Review::tr("%1 to %2").arg(durationWords(s.medianInterval->lower), durationWords(s.medianInterval->upper))
                  : Review::tr("too few")},
             {}});
    };
    times(Review::tr("Median time without a commander"), process.commanderGap);
    times(Review::tr("Median time to the first customer update"), process.firstUpdate);
    if (process.withoutUpdate > 0)
        figure.table.rows.append(
            {{Review::tr("Ended without an update to customers"), numberWords(process.withoutUpdate), {}, {}}, {}});
    const QString ages[] = {Review::tr("Follow-ups raised under 7 days ago"), Review::tr("Follow-ups raised under 30 days ago"),
                            Review::tr("Follow-ups raised under 90 days ago"), Review::tr("Follow-ups raised before that")};
    for (size_t i = 0; i < process.followUps.size(); ++i) {
        if (process.followUps[i] > 0)
            figure.table.rows.append({{ages[i], numberWords(process.followUps[i]), {}, {}}, {}});
    }
    if (figure.table.rows.isEmpty()) {
        figure.empty = Review::tr("Nothing of this is recorded yet: updates, actions, follow-ups and commanders come from "
                                  "incidents run in Quarterdeck.");
        return figure;
    }
    if (!known.isEmpty()) {
        figure.plots = {plot};
        figure.height = std::max(8, 4 + 2 * int(known.size()));
        const auto least = std::min_element(
            known.begin(), known.end(), [](const NamedRate &a, const NamedRate &b) { return a.rate.value() < b.rate.value(); });
        figure.title = Review::tr("What the team controls; the weakest: %1, %2")
                           .arg(least->name, percentWords(least->rate.value()));
    }
    return figure;
}

Figure budgetFigure(const ReviewAnswer &answer)
{
    const ErrorBudget &budget = answer.report.budget;
    const int draws = int(budget.draws.size());
    QStringList counts{Review::tr("%Ln incident(s) in the window", nullptr, draws)};
    const int left = budget.left;
    if (left > 0)
        counts << Review::tr("%Ln without a measurable impact", nullptr, left);
    Figure figure = newFigure(QStringLiteral("budget"), answer, counts);
    const QString precise = Review::tr("%1 %").arg(numberWords(budget.objective.slo * 100, budget.objective.slo > 0.999   ? 3
                                                                                           : budget.objective.slo >= 0.99 ? 1
                                                                                                                          : 0));
    const int days = int(budget.objective.windowDays);
    figure.definition =
        Review::tr(
            "%1 over %Ln day(s) allow %2 of impact. Used: minutes of impact times the share hit; an unknown share counts as "
            "all, which makes it an upper bound.",
            nullptr, days)
            .arg(precise, durationWords(budget.budgetMinutes * 60'000));
    figure.table.heads = {Review::tr("Incident"), Review::tr("From"), Review::tr("Used"), Review::tr("Bound")};
    figure.table.numeric = {false, false, true, false};
    if (budget.budgetMinutes <= 0 || budget.to <= budget.from) {
        figure.title = Review::tr("Error budget");
        figure.empty = Review::tr("The period is too short for an error budget.");
        return figure;
    }
    const QString used = percentWords(budget.usedShare());
    figure.title = budget.remainingMinutes() < 0
                     ? Review::tr("The error budget is overdrawn: %1 used of %2")
                           .arg(durationWords(budget.usedMinutes * 60'000), durationWords(budget.budgetMinutes * 60'000))
                     : Review::tr("%1 of the error budget is used, %2 remain")
                           .arg(used, durationWords(budget.remainingMinutes() * 60'000));
    switch (budget.advice()) {
    case ErrorBudget::Advice::Ship:
        figure.facts.prepend(Review::tr("advice: ship"));
        break;
    case ErrorBudget::Advice::Caution:
        figure.facts.prepend(Review::tr("advice: caution"));
        break;
    case ErrorBudget::Advice::Freeze:
        figure.facts.prepend(Review::tr("advice: freeze changes"));
        break;
    }
    if (budget.upperBoundMinutes > 0)
        figure.facts.insert(1, Review::tr("upper bound"));
    for (const ErrorBudget::Burn &burn : budget.burns) {
        if (burn.rate > 0)
            figure.facts << Review::tr("burn over %1: %2 (guide %3)")
                                .arg(durationWords(burn.hours * 3'600'000), numberWords(burn.rate), numberWords(burn.guide));
    }
    const TimeFormat format(ZoneMode::Local, answer.report.selection.zone);
    figure.table.rows.append({{Review::tr("all"), format.dateTime(budget.from), durationWords(budget.usedMinutes * 60'000),
                               budget.upperBoundMinutes > 0 ? Review::tr("upper bound") : QString()},
                              {}});
    for (const BudgetDraw &draw : budget.draws)
        figure.table.rows.append(
            {{incidentWords(answer, draw.row), format.dateTime(draw.from), durationWords(draw.usedMinutes * 60'000),
              draw.upperBound ? Review::tr("upper bound") : QString()},
             {draw.row}});
    Plot plot;
    plot.x = dateAxis(budget.from, budget.to, answer.report.selection.zone);
    PlotLine line;
    line.ink = PlotInk::Accent;
    double least = 0, most = budget.budgetMinutes;
    QVector<QPointF> points;
    for (const auto &[at, minutes] : remainingLine(budget)) {
        points.append({double(at.ms), minutes * 60'000});
        least = std::min(least, minutes);
        most = std::max(most, minutes);
    }
    line.points = decimated(points, plot.x.min, plot.x.max);
    plot.y = durationAxis(most * 60'000);
    if (least < 0) {
        const double step = durationAxis(std::max(most, -least) * 60'000).ticks.value(1).at;
        plot.y.ticks = {{0, QStringLiteral("0")}};
        for (plot.y.max = 0; plot.y.max < most * 60'000;) {
            plot.y.max += step;
            plot.y.ticks.append({plot.y.max, durationWords(plot.y.max)});
        }
        for (plot.y.min = 0; plot.y.min > least * 60'000;) {
            plot.y.min -= step;
            plot.y.ticks.prepend({plot.y.min, durationWords(plot.y.min)});
        }
    }
    plot.y.title = Review::tr("budget that remains");
    plot.lines.append(line);
    plot.guides.append({0, least < 0 ? Review::tr("nothing left") : QString(), PlotInk::Signal, PlotDash::Dashed});
    for (const BudgetDraw &draw : budget.draws) {
        PlotMark mark;
        mark.at = {double(draw.to.ms), 0};
        for (const QPointF &point : std::as_const(points)) {
            if (point.x() <= double(draw.to.ms))
                mark.at.setY(point.y());
        }
        mark.shape = PlotMark::Shape::Dot;
        mark.ink = PlotInk::Accent;
        mark.text = Review::tr("%1: %2 used").arg(incidentWords(answer, draw.row), durationWords(draw.usedMinutes * 60'000));
        mark.incidents = {draw.row};
        plot.marks.append(mark);
        if (plot.marks.size() > 400)
            break;
    }
    figure.plots = {plot};
    return figure;
}

} // namespace quarterdeck
