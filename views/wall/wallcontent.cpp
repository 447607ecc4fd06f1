// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/wallcontent.h"

#include "common/severityglyph.h"
#include "common/statusglyph.h"
#include "common/timeformat.h"
#include "wall/wallrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace quarterdeck {

namespace {

constexpr int kMostOthers = 5;
constexpr int kMostZones = 2;
constexpr int kCommandedRanks = 2; // whose lack of a commander the room must see, although another incident is worse
constexpr int kUnrated = 100;      // after every level
constexpr Milliseconds kMinute{60 * 1000};

Milliseconds wholeMinutes(Milliseconds span) { return std::max(Milliseconds{0}, span / kMinute * kMinute); }

auto placeOf(const IncidentSummary &summary)
{
    return std::tuple(summary.kind != IncidentKind::Real, summary.isPrivate,
                      summary.severityRank > 0 ? summary.severityRank : kUnrated, summary.declared.ms, summary.ref);
}

QString titleOf(const IncidentSummary &summary, bool visitor)
{
    QString title = summary.title;
    if (summary.isPrivate)
        title = QCoreApplication::translate("Wall", "Private incident");
    else if (visitor) // a title may name anybody
        title = summary.services.isEmpty() ? QCoreApplication::translate("Wall", "Incident") : summary.services;
    if (summary.kind == IncidentKind::Drill)
        return QCoreApplication::translate("Wall", "DRILL: %1").arg(title);
    return summary.kind == IncidentKind::Test ? QCoreApplication::translate("Wall", "TEST: %1").arg(title) : title;
}

WallHead headOf(const IncidentSummary &summary, Instant start, const WallView &view)
{
    WallHead head{summary.id};
    head.severity = {summary.severityRank, summary.severityName};
    head.status = summary.status;
    head.ref = summary.ref;
    head.title = titleOf(summary, view.visitor);
    head.elapsed = TimeFormat::elapsed(view.now - start);
    head.spokenElapsed = TimeFormat::spoken(wholeMinutes(view.now - start));
    const bool needsOne = summary.severityRank > 0 && summary.severityRank <= kCommandedRanks;
    if (needsOne && summary.commander.isEmpty() && summary.commanderVacantSince)
        head.alarm =
            QCoreApplication::translate("Wall", "no IC %1").arg(TimeFormat::countUp(view.now - *summary.commanderVacantSince));
    return head;
}

QString ago(Instant at, Instant now)
{
    const Milliseconds age = now - at;
    if (age < kMinute)
        return QCoreApplication::translate("Wall", "%1 s ago").arg(std::max<qint64>(0, age.count() / 1000));
    return TimeFormat::age(at, now);
}

QString staleText(const WallFeed &feed, Instant now)
{
    if (feed.live)
        return {};
    if (!feed.lastNews)
        return QCoreApplication::translate("Wall", "NOT LIVE · no connection since this console started");
    return QCoreApplication::translate("Wall", "NOT LIVE · last news %1 (%2)")
        .arg(TimeFormat(ZoneMode::Utc).clock(*feed.lastNews), ago(*feed.lastNews, now));
}

void fillClock(WallContent &content, const WallView &view)
{
    content.utc = TimeFormat(ZoneMode::Utc).clock(view.now);
    for (const QTimeZone &zone : view.zones) {
        const QString text = TimeFormat(ZoneMode::Local, zone).zonedTime(view.now);
        // A zone that is UTC would only say the same again.
        if (content.zones.size() < kMostZones && !text.endsWith(QLatin1Char('Z')))
            content.zones.append(text);
    }
}

void fillCalm(WallContent &content, const WallView &view)
{
    content.calm = QCoreApplication::translate("Wall", "No active incidents");
    if (view.lastClosed && view.lastClosed->resolved)
        content.calmDetail = QCoreApplication::translate("Wall", "last closed %1, %2")
                                 .arg(view.lastClosed->ref, TimeFormat::age(*view.lastClosed->resolved, view.now));
}

QString sentenceOf(const WallPiece &piece)
{
    if (!piece.spoken.isEmpty())
        return piece.spoken;
    return piece.label.isEmpty() ? piece.text : piece.label + QLatin1Char(' ') + piece.text;
}

} // namespace

QString WallContent::name() const
{
    if (!primary)
        return QCoreApplication::translate("Wall", "Wall: %1").arg(calm);
    return QCoreApplication::translate("Wall", "Wall: %1")
        .arg(accessibleSeverity(primary->severity) + QStringLiteral(", ") + primary->ref + QStringLiteral(", ") + primary->title);
}

QString WallContent::description() const
{
    QStringList sentences;
    if (!stale.isEmpty())
        sentences << QCoreApplication::translate("Wall", "Not live");
    if (!primary)
        sentences << calm << calmDetail;
    else
        sentences << QCoreApplication::translate("Wall", "Elapsed %1").arg(primary->spokenElapsed)
                  << accessibleStatus(primary->status);
    for (const WallRow &row : rows) {
        QStringList parts;
        for (const WallPiece &piece : row.pieces)
            parts << sentenceOf(piece);
        if (row.end)
            parts << sentenceOf(*row.end);
        if (row.kind != WallRowKind::Status)
            sentences << parts.join(QStringLiteral(", "));
    }
    for (const WallHead &head : others)
        sentences << accessibleSeverity(head.severity) + QStringLiteral(", ") + head.ref + QStringLiteral(", ") + head.title;
    if (more > 0)
        sentences << QCoreApplication::translate("Wall", "%n more incident(s)", nullptr, more);
    sentences.removeAll(QString());
    return sentences.join(QStringLiteral(". "));
}

void sortForWall(QVector<IncidentSummary> &active)
{
    std::sort(active.begin(), active.end(),
              [](const IncidentSummary &a, const IncidentSummary &b) { return placeOf(a) < placeOf(b); });
}

WallContent wallContent(WallView view)
{
    WallContent content;
    content.visitor = view.visitor;
    content.stale = staleText(view.feed, view.now);
    fillClock(content, view);
    sortForWall(view.active);
    if (view.active.isEmpty()) {
        fillCalm(content, view);
        return content;
    }
    const IncidentSummary &first = view.active.first();
    const bool known = view.incident && view.incident->declared && view.incident->id == first.id && view.policy;
    content.primary = headOf(first, known ? wallrows::startOf(*view.incident) : first.declared, view);
    content.rows = known ? wallrows::rowsOf(*view.incident, *view.policy, view.now, view.visitor || first.isPrivate)
                         : QVector<WallRow>{wallrows::statusRow(first.status, first.ref)};
    for (const IncidentSummary &other : std::as_const(view.active).mid(1, kMostOthers))
        content.others.append(headOf(other, other.declared, view));
    content.more = int(view.active.size()) - 1 - int(content.others.size());
    return content;
}

} // namespace quarterdeck
