// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "domain/plaintext.h"
#include "exchange/incidentreport.h"
#include "metrics/grouping.h"
#include "metrics/oncall.h"
#include "warroom/factsreader.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace quarterdeck::ctl {

namespace {

/// What `metrics` was asked for.
struct MetricsQuestion
{
    MetricProfile profile;
    Selection selection;
    std::optional<GroupBy> by;
    QVector<BusinessHours> hours; ///< the policy's
};

Result<MetricProfile> readProfile(const QString &name)
{
    if (name.isEmpty())
        return shippedMetricProfile(shippedMetricProfiles().first());
    if (!name.endsWith(u".json")) {
        Result<MetricProfile> shipped = shippedMetricProfile(name);
        return shipped ? shipped : Result<MetricProfile>(Session::usage(shipped.error().message));
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::NotFound, Ctl::tr("%1 cannot be read: %2.").arg(cleaned(name, 200, false), file.errorString()), {}};
    return parseMetricProfile(file.readAll());
}

Result<QVector<IncidentKind>> readKinds(const QStringList &words)
{
    QVector<IncidentKind> kinds;
    for (const QString &word : words) {
        const auto kind = kindFromKey(word);
        if (!kind)
            return Session::usage(Ctl::tr("“%1” is no kind; use real, drill, test or backfill.").arg(shown(word)));
        kinds.append(*kind);
    }
    return kinds.isEmpty() ? QVector<IncidentKind>{IncidentKind::Real} : kinds;
}

Outcome readChoices(const Session &session, MetricsQuestion &question)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has("severity-basis")) {
        const auto basis = severityBasisFromKey(arguments.value("severity-basis"));
        if (!basis)
            return Session::usage(Ctl::tr("--severity-basis is final, initial or max."));
        question.selection.basis = *basis;
    }
    if (arguments.has("by")) {
        question.by = groupByFromKey(arguments.value("by"));
        if (!question.by)
            return Session::usage(Ctl::tr("--by is month, week, severity, service or source."));
    }
    return Done{};
}

Result<MetricsQuestion> readQuestion(const Session &session)
{
    const Arguments &arguments = session.arguments();
    MetricsQuestion question;
    Result<MetricProfile> profile = readProfile(arguments.value("profile"));
    if (!profile)
        return profile.error();
    question.profile = std::move(profile).value();
    question.hours = session.policy().businessHours.rows;
    Selection &selection = question.selection;
    selection.profile = question.profile.name;
    selection.zone = session.zone();
    selection.services = arguments.values("service");
    for (const auto &[option, bound] : {std::pair{"from", &selection.from}, std::pair{"to", &selection.to}}) {
        if (!arguments.has(option))
            continue;
        const Result<Instant> at = session.readMoment(arguments.value(option), true);
        if (!at)
            return at.error();
        *bound = *at;
    }
    const Result<QVector<IncidentKind>> kinds = readKinds(arguments.values("kind"));
    if (!kinds)
        return kinds.error();
    selection.kinds = *kinds;
    if (const Outcome read = readChoices(session, question); !read)
        return read.error();
    return question;
}

/// A level of the scale in use, or one that an incident has: imports and other profiles bring their own.
Outcome readSeverities(const Session &session, const QVector<IncidentFacts> &facts, Selection &selection)
{
    for (const QString &text : session.arguments().values("severity")) {
        const Result<SeverityLevel> level = session.level(text);
        const QString name = level ? level->name : text.trimmed();
        const auto isSo = [&](const IncidentFacts &one) {
            return severityOf(one, selection.basis).name.compare(name, Qt::CaseInsensitive) == 0;
        };
        if (!level && std::none_of(facts.begin(), facts.end(), isSo))
            return level.error();
        selection.severities << name;
    }
    return Done{};
}

QJsonValue figure(const Statistics &statistics, double value) { return statistics.n > 0 ? QJsonValue(value) : QJsonValue(); }

QJsonObject rowJson(const FigureRow &row)
{
    const Statistics &s = row.statistics;
    QJsonValue interval;
    if (s.medianInterval)
        interval = QJsonArray{s.medianInterval->lower, s.medianInterval->upper};
    return {{QStringLiteral("metric"), row.metric.name},
            {QStringLiteral("definition"), row.metric.formula()},
            {QStringLiteral("n"), row.measured()},
            {QStringLiteral("missing"), row.missing},
            {QStringLiteral("pending"), row.pending},
            {QStringLiteral("invalid"), row.invalid},
            {QStringLiteral("unknown"), row.unknown},
            {QStringLiteral("mean_ms"), figure(s, s.mean)},
            {QStringLiteral("median_ms"), figure(s, s.median)},
            {QStringLiteral("p90_ms"), figure(s, s.p90)},
            {QStringLiteral("min_ms"), figure(s, s.min)},
            {QStringLiteral("max_ms"), figure(s, s.max)},
            {QStringLiteral("geometric_mean_ms"), figure(s, s.geometricMean)},
            {QStringLiteral("median_ci_ms"), interval}};
}

QJsonArray rowsJson(const QVector<FigureRow> &rows)
{
    QJsonArray array;
    for (const FigureRow &row : rows)
        array.append(rowJson(row));
    return array;
}

QJsonValue timeJson(const std::optional<Instant> &at) { return at ? QJsonValue(toRfc3339(*at)) : QJsonValue(); }

QJsonObject rateJson(const Rate &rate)
{
    const auto interval = rate.interval();
    return {{QStringLiteral("hits"), rate.hits},
            {QStringLiteral("n"), rate.n},
            {QStringLiteral("share"), rate.n > 0 ? QJsonValue(rate.value()) : QJsonValue()},
            {QStringLiteral("ci"), interval ? QJsonValue(QJsonArray{interval->lower, interval->upper}) : QJsonValue()}};
}

QJsonObject onCallJson(const OnCallLoad &load)
{
    const auto perWeek = [&load](int calls) { return load.weeks > 0 ? QJsonValue(load.perWeek(calls)) : QJsonValue(); };
    QJsonArray people;
    for (const OnCallPerson &person : load.people)
        people.append(QJsonObject{{QStringLiteral("handle"), person.handle},
                                  {QStringLiteral("calls"), person.calls},
                                  {QStringLiteral("calls_per_week"), perWeek(person.calls)},
                                  {QStringLiteral("out_of_hours"), person.outOfHours}});
    QJsonArray hours;
    for (const BusinessHours &one : load.hours)
        hours.append(QJsonObject{{QStringLiteral("day"), weekdayKey(one.day)},
                                 {QStringLiteral("from_minute"), one.from},
                                 {QStringLiteral("to_minute"), one.to}});
    return {{QStringLiteral("definition"), QStringLiteral("a call is a person's first role in an incident; out of hours is any time but the policy's "
                                                          "business hours in the zone")},
            {QStringLiteral("business_hours"), hours},
            {QStringLiteral("n"), load.incidents},
            {QStringLiteral("without_roles"), load.nobody},
            {QStringLiteral("imported_without_roles"), load.imported},
            {QStringLiteral("calls"), load.calls},
            {QStringLiteral("weeks"), load.weeks > 0 ? QJsonValue(load.weeks) : QJsonValue()},
            {QStringLiteral("out_of_hours"), rateJson(load.outOfHours)},
            {QStringLiteral("busiest_share"), rateJson(load.busiest)},
            {QStringLiteral("uneven"), load.isUneven()},
            {QStringLiteral("longest_run"), load.longestRun},
            {QStringLiteral("people"), people}};
}

/// The answer, computed once and printed in either form.
class MetricsAnswer
{
public:
    MetricsAnswer(const MetricsQuestion &question, const QVector<IncidentFacts> &facts, Instant now)
        : m_question(question),
          m_selected(select(facts, question.selection)),
          m_rows(figureRows(facts, m_selected.rows, question.profile)),
          m_measured(measuredIncidents(facts, m_selected.rows, question.profile)),
          m_onCall(onCallLoad(facts, m_selected.rows, question.selection.zone, periodDays(facts, now), question.hours))
    {
        if (question.by)
            m_groups = groupFigures(facts, m_selected.rows, *question.by, question.selection, question.profile);
    }

    QJsonObject json() const
    {
        const Selection &selection = m_question.selection;
        const ExcludedCounts &left = m_selected.excluded;
        QJsonArray groups;
        for (const GroupFigures &group : m_groups)
            groups.append(QJsonObject{{QStringLiteral("key"), group.group.key}, {QStringLiteral("rows"), rowsJson(group.rows)}});
        const QJsonObject excluded{{QStringLiteral("drill"), left.drill},
                                   {QStringLiteral("test"), left.test},
                                   {QStringLiteral("backfill"), left.backfill}};
        return {{QStringLiteral("profile"), m_question.profile.name},
                {QStringLiteral("zone"), zoneName()},
                {QStringLiteral("from"), timeJson(selection.from)},
                {QStringLiteral("to"), timeJson(selection.to)},
                {QStringLiteral("percentile"), QStringLiteral("linear")},
                {QStringLiteral("counts"), QJsonObject{{QStringLiteral("incidents"), int(m_selected.rows.size())},
                                                       {QStringLiteral("measured"), m_measured},
                                                       {QStringLiteral("open"), m_selected.open},
                                                       {QStringLiteral("excluded"), excluded}}},
                {QStringLiteral("rows"), rowsJson(m_rows)},
                {QStringLiteral("groups"), groups},
                {QStringLiteral("on_call"), onCallJson(m_onCall)}};
    }

    void print(Output &out) const
    {
        const ExcludedCounts &left = m_selected.excluded;
        out.line(Ctl::tr("Profile %1. Incidents: %2, measured: %3, open: %4.")
                     .arg(m_question.profile.name)
                     .arg(m_selected.rows.size())
                     .arg(m_measured)
                     .arg(m_selected.open));
        if (left.drill + left.test + left.backfill > 0)
            out.line(Ctl::tr("Left out: drills %1, tests %2, backfills %3.").arg(left.drill).arg(left.test).arg(left.backfill));
        QVector<QStringList> cells;
        takeCells(QString(), m_rows, cells);
        for (const GroupFigures &group : m_groups)
            takeCells(group.group.key.isEmpty() ? QStringLiteral("-") : group.group.key, group.rows, cells);
        QStringList heads{Ctl::tr("Measure"), QStringLiteral("n"),  Ctl::tr("Not measured"), Ctl::tr("Mean"),
                          Ctl::tr("Median"),  Ctl::tr("95 %"),      Ctl::tr("90th pct."),    Ctl::tr("Least"),
                          Ctl::tr("Most"),    Ctl::tr("Definition")};
        if (m_question.by)
            heads.prepend(Ctl::tr("Group"));
        out.table(heads, cells);
        printOnCall(out);
        printRules(out);
    }

private:
    double periodDays(const QVector<IncidentFacts> &facts, Instant now) const
    {
        const Selection &s = m_question.selection;
        if (m_selected.rows.isEmpty() && !s.from)
            return 0;
        const Instant from = s.from ? *s.from : facts.at(m_selected.rows.first()).declared();
        return double((std::min(s.to.value_or(now), now) - from).count()) / 86'400'000;
    }

    QString zoneName() const { return QString::fromUtf8(m_question.selection.zone.id()); }

    static QString notMeasured(const FigureRow &row)
    {
        QStringList parts;
        for (const auto &[count, text] :
             {std::pair{row.missing, Ctl::tr("%1 missing")}, std::pair{row.pending, Ctl::tr("%1 pending")},
              std::pair{row.unknown, Ctl::tr("%1 unknown")}, std::pair{row.invalid, Ctl::tr("%1 invalid")}}) {
            if (count > 0)
                parts << text.arg(count);
        }
        return parts.isEmpty() ? QStringLiteral("-") : parts.join(QStringLiteral(", "));
    }

    void takeCells(const QString &group, const QVector<FigureRow> &rows, QVector<QStringList> &cells) const
    {
        for (const FigureRow &row : rows) {
            const Statistics &s = row.statistics;
            const auto text = [&s](double ms) { return s.n > 0 ? durationText(qint64(ms)) : QStringLiteral("-"); };
            const QString interval = s.medianInterval
                                       ? text(s.medianInterval->lower) + QStringLiteral(" – ") + text(s.medianInterval->upper)
                                       : QStringLiteral("-");
            QStringList line{row.metric.name,  QString::number(row.measured()),
                             notMeasured(row), text(s.mean),
                             text(s.median),   interval,
                             text(s.p90),      text(s.min),
                             text(s.max),      row.metric.formula()};
            if (m_question.by)
                line.prepend(group);
            cells << line;
        }
    }

    void printOnCall(Output &out) const
    {
        if (m_onCall.calls == 0)
            return;
        out.line(QString());
        out.line(Ctl::tr("On call: %1 calls to %2 people, %3 of them out of hours; incidents with somebody in a role: %4.")
                     .arg(m_onCall.calls).arg(m_onCall.people.size()).arg(m_onCall.outOfHours.hits).arg(m_onCall.incidents));
        QVector<QStringList> cells;
        for (const OnCallPerson &person : m_onCall.people)
            cells << QStringList{person.handle, QString::number(person.calls),
                                 m_onCall.weeks > 0 ? QString::number(m_onCall.perWeek(person.calls), 'f', 1) : QStringLiteral("-"),
                                 QString::number(person.outOfHours)};
        out.table({Ctl::tr("Person"), Ctl::tr("Calls"), Ctl::tr("A week"), Ctl::tr("Out of hours")}, cells);
        out.line(Ctl::tr("A call is a person's first role in an incident. Out of hours is any time but %1 in %2.").arg(businessHoursText(m_onCall.hours, QLocale()), zoneName()));
    }

    void printRules(Output &out) const
    {
        out.line(QString());
        out.line(Ctl::tr("A duration is end minus start on the wall clock. What was not recorded is left out and counted: "
                         "missing, pending while the "
                         "incident is open, unknown when recorded as unknown, invalid when the end lies before the start."));
        out.line(Ctl::tr("Percentiles by linear interpolation; 95 % is the order-statistic interval of the median, from 6 on. Of "
                         "a reopened incident "
                         "the last resolve counts."));
        if (m_question.by == GroupBy::Month || m_question.by == GroupBy::Week)
            out.line(Ctl::tr("Groups by the declared time in %1.").arg(zoneName()));
    }

    const MetricsQuestion &m_question;
    Selected m_selected;
    QVector<FigureRow> m_rows;
    int m_measured;
    OnCallLoad m_onCall;
    QVector<GroupFigures> m_groups;
};

} // namespace

Outcome metrics(Session &session)
{
    Result<MetricsQuestion> question = readQuestion(session);
    if (!question)
        return question.error();
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    const auto facts = readFacts(**door, nullptr, nullptr);
    if (!facts)
        return facts.error();
    const QVector<IncidentFacts> &rows = (*facts)->rows;
    if (const Outcome read = readSeverities(session, rows, question.value().selection); !read)
        return read.error();
    const MetricsAnswer answer(*question, rows, session.now());
    if (session.json())
        session.out().document(answer.json());
    else
        answer.print(session.out());
    return Done{};
}

} // namespace quarterdeck::ctl
