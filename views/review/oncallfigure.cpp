// SPDX-License-Identifier: GPL-3.0-or-later
// How the load of answering is spread: a table by name, because a ranking of people is not what it is for.
#include "review/figures.h"
#include "review/figurewords.h"

namespace quarterdeck {

namespace {

QString intervalWords(const Rate &rate)
{
    const auto interval = rate.interval();
    return interval ? Review::tr("95 %: %1 to %2").arg(percentWords(interval->lower), percentWords(interval->upper)) : QString();
}

QString weekWords(const OnCallLoad &load, int number)
{
    return load.weeks > 0 ? numberWords(load.perWeek(number), 1) : QStringLiteral("–");
}

QString titleOf(const OnCallLoad &load)
{
    if (load.isUneven())
        return Review::tr("One person takes %1 of the calls").arg(percentWords(load.busiest.value()));
    const int people = int(load.people.size());
    return Review::tr("%1 of the calls come out of hours, spread over %Ln person(s)", nullptr, people)
        .arg(percentWords(load.outOfHours.value()));
}

void addWhole(MetricsTable &table, const OnCallLoad &load)
{
    QVector<qint32> all;
    for (const OnCallPerson &person : load.people)
        all += person.rows;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    table.rows.append(
        {{Review::tr("Everyone"), numberWords(load.calls), weekWords(load, load.calls), numberWords(double(load.outOfHours.hits)),
          percentWords(load.outOfHours.value()), intervalWords(load.outOfHours)},
         all});
}

} // namespace

Figure onCallFigure(const ReviewAnswer &answer)
{
    const OnCallLoad &load = answer.report.onCall;
    QStringList counts{
        Review::tr("%L1 of %L2 with somebody in a role").arg(load.incidents).arg(answer.report.selected.rows.size())};
    const int imported = load.imported;
    if (imported > 0)
        counts << Review::tr("%Ln imported without roles", nullptr, imported);
    Figure figure = newFigure(QStringLiteral("oncall"), answer, counts);
    figure.wide = true;
    figure.definition = Review::tr("A call is a person's first role in an incident. Out of hours is any time but %1 in %2, as "
                                   "the policy says. Intervals "
                                   "are Wilson's. Names stand in the order of the alphabet.")
                            .arg(businessHoursText(load.hours, QLocale()), zoneWords(answer.report.selection.zone));
    figure.title = Review::tr("Who was called");
    if (load.calls == 0) {
        figure.empty = Review::tr("Nobody was given a role in these incidents, so the log does not say who was called.");
        return figure;
    }
    figure.title = titleOf(load);
    figure.table.heads = {Review::tr("Person"),
                          Review::tr("Calls"),
                          Review::tr("A week"),
                          Review::tr("Out of hours"),
                          Review::tr("Share out of hours"),
                          Review::tr("Remark")};
    figure.table.numeric = {false, true, true, true, true, false};
    addWhole(figure.table, load);
    for (const OnCallPerson &person : load.people) {
        const Rate late{person.outOfHours, person.calls};
        QStringList remarks;
        if (load.people.size() > 1 && person.handle == load.busiestPerson)
            remarks << Review::tr("%1 of all calls").arg(percentWords(load.busiest.value()));
        const int run = load.longestRun;
        if (run >= 3 && person.handle == load.longestRunPerson)
            remarks << Review::tr("in %Ln incident(s) one after another", nullptr, run);
        figure.table.rows.append(
            {{person.handle, numberWords(person.calls), weekWords(load, person.calls), numberWords(person.outOfHours),
              percentWords(late.value()), remarks.join(QStringLiteral(", "))},
             person.rows});
    }
    return figure;
}

} // namespace quarterdeck
