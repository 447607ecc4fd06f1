// SPDX-License-Identifier: GPL-3.0-or-later
// The period in figures: how often, what it cost, how mature, what repeats.
#include "review/figures.h"
#include "review/figurewords.h"

#include <QLocale>

namespace quarterdeck {

namespace {

QString dash() { return QStringLiteral("–"); }

void addFrequency(MetricsTable &table, const ReviewReport &report)
{
    const Frequency &f = report.frequency;
    if (f.days <= 0)
        return;
    table.rows.append({{Review::tr("Incidents in 30 days"), numberWords(f.rate), numberWords(f.incidents),
                        Review::tr("%1 to %2").arg(numberWords(f.rateInterval.lower), numberWords(f.rateInterval.upper))},
                       {}});
    for (int days : {7, 30}) {
        const QString name = Review::tr("Chance of at least one in %Ln day(s)", nullptr, days);
        table.rows.append({{name, percentWords(chanceOfAtLeastOne(f.rate, days)), numberWords(f.incidents),
                            Review::tr("%1 to %2")
                                .arg(percentWords(chanceOfAtLeastOne(f.rateInterval.lower, days)),
                                     percentWords(chanceOfAtLeastOne(f.rateInterval.upper, days)))},
                           {}});
    }
    if (f.dispersion && f.dispersionP)
        table.rows.append(
            {{Review::tr("Weeks more uneven than chance"), f.overdispersed() ? Review::tr("yes") : Review::tr("no"),
              numberWords(f.weeks),
              *f.dispersionP < 0.001
                  ? Review::tr("index %1, p < 0.001").arg(numberWords(*f.dispersion, 2))
                  : Review::tr("index %1, p = %2").arg(numberWords(*f.dispersion, 2), numberWords(*f.dispersionP, 3))},
             {}});
}

void addTimes(MetricsTable &table, const Reliability &reliability)
{
    const auto add = [&](const QString &name, const Statistics &s) {
        if (s.n > 0)
            table.rows.append(
                {{name, durationWords(s.mean), numberWords(double(s.n)), Review::tr("median %1").arg(durationWords(s.median))},
                 {}});
    };
    add(Review::tr("Mean time between incidents"), reliability.betweenStarts);
    add(Review::tr("Mean time from recovery to the next"), reliability.toFailure);
}

void addCost(MetricsTable &table, const CostSummary &cost)
{
    if (cost.priced == 0)
        return;
    QVector<qint32> rows;
    for (const auto &one : cost.incidents)
        rows.append(one.first);
    const auto money = [&](double value) { return QLocale().toString(value, 'f', 0) + u' ' + cost.currency; };
    const int left = cost.left;
    table.rows.append({{Review::tr("Cost by the policy's rates"), money(cost.sum.total()), numberWords(cost.priced),
                        left > 0 ? Review::tr("%Ln not priced", nullptr, left) : QString()},
                       rows});
    if (cost.perYear > 0)
        table.rows.append({{Review::tr("The same, a year"), money(cost.perYear), numberWords(cost.priced), {}}, {}});
    if (cost.savedAtTarget > 0)
        table.rows.append(
            {{Review::tr("Of it saved, had all met their target"), money(cost.savedAtTarget), numberWords(cost.priced), {}}, {}});
}

void addMaturity(MetricsTable &table, const Maturity &maturity)
{
    using What = MaturityEvidence::What;
    if (maturity.evidence.isEmpty())
        return;
    table.rows.append({{Review::tr("Maturity"), numberWords(maturity.level), {}, maturity.name}, {}});
    for (const MaturityEvidence &one : maturity.evidence) {
        const QString name = one.what == What::Recovery    ? Review::tr("Recovery of the worst severity")
                           : one.what == What::Postmortems ? Review::tr("Postmortems written")
                           : one.what == What::Drills      ? Review::tr("Drills a year")
                           : one.what == What::Commanded   ? Review::tr("Incidents with a commander")
                           : one.what == What::Measured    ? Review::tr("Incidents with every moment")
                                                           : Review::tr("Found by an alert or a check");
        const QString value = !one.value                 ? dash()
                            : one.what == What::Recovery ? durationWords(*one.value)
                            : one.what == What::Drills   ? numberWords(*one.value)
                                                         : percentWords(*one.value);
        table.rows.append({{name, value, numberWords(one.n), Review::tr("allows level %1").arg(one.level)}, {}});
    }
}

/// What was not done after any of them: where the loop of learning is open.
QString openLoopWords(const RepeatGroup &group)
{
    const int all = int(group.rows.size());
    QStringList words;
    if (group.withoutPostmortem > 0)
        words << Review::tr("%1 of %2 without a postmortem").arg(group.withoutPostmortem).arg(all);
    if (group.withoutCause > 0)
        words << Review::tr("%1 of %2 without a cause").arg(group.withoutCause).arg(all);
    const int open = group.openActions;
    if (open > 0)
        words << Review::tr("%Ln action(s) not closed", nullptr, open);
    return words.join(QStringLiteral(", "));
}

} // namespace

Figure outlookFigure(const ReviewAnswer &answer)
{
    const ReviewReport &report = answer.report;
    Figure figure = newFigure(QStringLiteral("outlook"), answer, {incidentCount(int(report.selected.rows.size()))});
    figure.wide = true;
    figure.definition = Review::tr(
        "Frequency as a Poisson process with its exact interval (Garwood). Cost by the policy's table. Maturity is the lowest "
        "level that any criterion allows. Repeats share a service and words of their titles, three or more.");
    figure.table.heads = {Review::tr("Measure"), Review::tr("Value"), Review::tr("n"), Review::tr("Interval or remark")};
    figure.table.numeric = {false, true, true, false};
    addFrequency(figure.table, report);
    addTimes(figure.table, report.reliability);
    addCost(figure.table, report.cost);
    addMaturity(figure.table, report.maturity);
    for (const RepeatGroup &group : report.repeats)
        figure.table.rows.append(
            {{Review::tr("Repeats: %1").arg(group.services.join(QStringLiteral(", "))), group.words.join(QStringLiteral(", ")),
              numberWords(double(group.rows.size())), openLoopWords(group)},
             group.rows});
    figure.title = report.frequency.days > 0
                     ? Review::tr("%1 incidents in 30 days; the chance of one in the next 7 days is %2")
                           .arg(numberWords(report.frequency.rate), percentWords(chanceOfAtLeastOne(report.frequency.rate, 7)))
                     : Review::tr("The period in figures");
    return figure;
}

} // namespace quarterdeck
