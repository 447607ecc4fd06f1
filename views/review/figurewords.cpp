// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figurewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace quarterdeck {

namespace {

constexpr qint64 kSecondsPerMinute = 60;
constexpr qint64 kSecondsPerHour = 60 * kSecondsPerMinute;
constexpr qint64 kSecondsPerDay = 24 * kSecondsPerHour;

QString two(const QString &first, const QString &second) { return first + u' ' + second; }

} // namespace

QString numberWords(double value, int decimals)
{
    const QLocale locale;
    if (decimals < 0)
        decimals = std::abs(value - std::round(value)) < 1e-9 ? 0 : std::abs(value) < 1 ? 2 : std::abs(value) < 100 ? 1 : 0;
    return locale.toString(value, 'f', decimals);
}

QString percentWords(double share)
{
    const double percent = share * 100;
    const bool small = percent > 0 && percent < 1;
    if (percent > 99 && percent < 100) // not certain, so not said to be
        return Review::tr("%1 %").arg(numberWords(std::floor(percent * 10) / 10, 1));
    return Review::tr("%1 %").arg(numberWords(percent, small ? 1 : 0));
}

QString durationWords(double ms)
{
    const qint64 seconds = std::llround(ms / 1000);
    const auto seconds_ = [](qint64 n) { return Review::tr("%1 s").arg(numberWords(double(n), 0)); };
    const auto minutes = [](qint64 n) { return Review::tr("%1 min").arg(numberWords(double(n), 0)); };
    const auto hours = [](qint64 n) { return Review::tr("%1 h").arg(numberWords(double(n), 0)); };
    const auto days = [](qint64 n) { return Review::tr("%1 d").arg(numberWords(double(n), 0)); };
    if (seconds < 0)
        return QStringLiteral("−") + durationWords(-ms);
    if (seconds < 10 * kSecondsPerMinute && seconds % kSecondsPerMinute != 0)
        return seconds < kSecondsPerMinute ? seconds_(seconds)
                                           : two(minutes(seconds / kSecondsPerMinute), seconds_(seconds % kSecondsPerMinute));
    const qint64 rounded = (seconds + kSecondsPerMinute / 2) / kSecondsPerMinute * kSecondsPerMinute;
    if (rounded < kSecondsPerHour)
        return minutes(rounded / kSecondsPerMinute);
    if (rounded < kSecondsPerDay)
        return rounded % kSecondsPerHour == 0
                 ? hours(rounded / kSecondsPerHour)
                 : two(hours(rounded / kSecondsPerHour), minutes(rounded % kSecondsPerHour / kSecondsPerMinute));
    const qint64 wholeHours = (seconds + kSecondsPerHour / 2) / kSecondsPerHour;
    if (wholeHours % 24 == 0 || wholeHours >= 30 * 24)
        return days((wholeHours + 12) / 24);
    return two(days(wholeHours / 24), hours(wholeHours % 24));
}

QString dayWords(const QDate &date)
{
    return QLocale().toString(date, Review::tr("d MMM", "date on an axis, as QLocale::toString() reads it"));
}

QString monthWords(const QDate &date) { return QLocale().toString(date, Review::tr("MMM yyyy", "month on an axis")); }

QString periodWords(const ReviewReport &report)
{
    const Selection &selection = report.selection;
    if (!selection.from && !selection.to && !report.first)
        return Review::tr("all time");
    const auto day = [&](Instant at) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.ms, selection.zone).date(),
                                  Review::tr("d MMM yyyy", "date in a sentence"));
    };
    const Instant from = selection.from.value_or(report.first.value_or(report.asOf));
    // The period ends before `to`: its last day is the day of the moment before.
    const Instant to = selection.to.value_or(report.until) - Milliseconds(1);
    return Review::tr("%1 – %2", "period").arg(day(from), day(to));
}

QString zoneWords(const QTimeZone &zone)
{
    const bool utc = zone == QTimeZone::utc() || zone.id() == "Etc/UTC" || zone.id() == "UTC";
    return utc ? QStringLiteral("UTC") : QString::fromUtf8(zone.id());
}

QString incidentCount(int n) { return Review::tr("%Ln incident(s)", nullptr, n); }

namespace {

/// What is not measured, each reason with its number.
QStringList unmeasuredWords(const FigureRow &row)
{
    const auto translated = [](const char *text, int n) { return QCoreApplication::translate("Review", text, nullptr, n); };
    const struct
    {
        int n;
        const char *text;
    } rest[] = {{row.pending, QT_TRANSLATE_N_NOOP("Review", "%Ln still open")},
                {row.missing, QT_TRANSLATE_N_NOOP("Review", "%Ln missing")},
                {row.unknown, QT_TRANSLATE_N_NOOP("Review", "%Ln unknown")},
                {row.invalid, QT_TRANSLATE_N_NOOP("Review", "%Ln with an end before its start")},
                {row.proxies, QT_TRANSLATE_N_NOOP("Review", "%Ln with a stand-in")}};
    QStringList parts;
    for (const auto &one : rest) {
        if (one.n > 0)
            parts << translated(one.text, one.n);
    }
    return parts;
}

} // namespace

QString measuredWords(const FigureRow &row)
{
    const QString measured = Review::tr("%L1 of %L2 measured").arg(row.measured()).arg(row.incidents());
    return (QStringList{measured} + unmeasuredWords(row)).join(QStringLiteral(", "));
}

QString measuredCell(const FigureRow &row)
{
    const QString measured = Review::tr("%L1 of %L2", "measured of all").arg(row.measured()).arg(row.incidents());
    return (QStringList{measured} + unmeasuredWords(row)).join(QStringLiteral(", "));
}

namespace {

/// Within a sentence, where languages do not agree on capitals.
QString momentWords(Milestone milestone)
{
    static constexpr struct
    {
        const char *source;
        const char *comment;
    } kWords[] = {
        QT_TRANSLATE_NOOP3("Review", "impact started", "a moment, within a sentence"),
        QT_TRANSLATE_NOOP3("Review", "detected", "a moment, within a sentence"),
        QT_TRANSLATE_NOOP3("Review", "acknowledged", "a moment, within a sentence"),
        QT_TRANSLATE_NOOP3("Review", "declared", "a moment, within a sentence"),
        QT_TRANSLATE_NOOP3("Review", "severity set", "a moment, within a sentence"),
        QT_TRANSLATE_NOOP3("Review", "engaged", "a moment, within a sentence"),
        QT_TRANSLATE_NOOP3("Review", "cause identified", "a moment, within a sentence"),
        QT_TRANSLATE_NOOP3("Review", "mitigated", "a moment, within a sentence"),
        QT_TRANSLATE_NOOP3("Review", "resolved", "a moment, within a sentence"),
        QT_TRANSLATE_NOOP3("Review", "verified", "a moment, within a sentence"),
    };
    static_assert(std::size(kWords) == kAllMilestones.size());
    const auto &words = kWords[size_t(milestone)];
    return Review::tr(words.source, words.comment);
}

} // namespace

QString formulaWords(const MetricDefinition &metric)
{
    return Review::tr("%1 to %2", "one milestone to another").arg(momentWords(metric.from), momentWords(metric.to));
}

QString measurementWords(const Measurement &measurement, const std::optional<qint64> &openForMs)
{
    switch (measurement.state) {
    case MeasureState::Measured:
        return durationWords(double(measurement.ms));
    case MeasureState::Pending:
        return openForMs ? Review::tr("open for %1").arg(durationWords(double(*openForMs))) : Review::tr("still open");
    case MeasureState::Unknown:
        return Review::tr("unknown");
    case MeasureState::Invalid:
        return Review::tr("end before start");
    case MeasureState::Missing:
        break;
    }
    return Review::tr("not recorded");
}

QString chartName(const QString &id)
{
    static constexpr std::pair<const char *, const char *> kNames[] = {
        {"scatter", QT_TRANSLATE_NOOP("Review", "All incidents")},
        {"change", QT_TRANSLATE_NOOP("Review", "Did it change?")},
        {"survival", QT_TRANSLATE_NOOP("Review", "Still unresolved")},
        {"phases", QT_TRANSLATE_NOOP("Review", "Where the time goes")},
        {"classic", QT_TRANSLATE_NOOP("Review", "Classic numbers")},
        {"trend", QT_TRANSLATE_NOOP("Review", "Trend")},
        {"weekly", QT_TRANSLATE_NOOP("Review", "Incidents per week")},
        {"when", QT_TRANSLATE_NOOP("Review", "When")},
        {"pareto", QT_TRANSLATE_NOOP("Review", "Impact by service")},
        {"found", QT_TRANSLATE_NOOP("Review", "How found")},
        {"process", QT_TRANSLATE_NOOP("Review", "What we control")},
        {"budget", QT_TRANSLATE_NOOP("Review", "Error budget")},
        {"oncall", QT_TRANSLATE_NOOP("Review", "Who was called")},
        {"outlook", QT_TRANSLATE_NOOP("Review", "The period in figures")}};
    for (const auto &[key, name] : kNames) {
        if (id == QLatin1String(key))
            return Review::tr(name);
    }
    return id;
}

QString phaseWords(Phase phase)
{
    switch (phase) {
    case Phase::Detect:
        return Review::tr("Detect");
    case Phase::Engage:
        return Review::tr("Engage");
    case Phase::Fix:
        return Review::tr("Fix");
    case Phase::Verify:
        return Review::tr("Verify");
    }
    return {};
}

} // namespace quarterdeck
