// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "wall/walllayout.h"
#include "wall/wallsource.h"

#include <QStringList>
#include <QTimeZone>

namespace quarterdeck {

/// How a piece of text is to look. Open is a state without colour: vacant, or an alarm beyond the two that may have one.
enum class WallTone { Plain, Quiet, Open, Due, Overdue };

struct WallPiece
{
    QString label; ///< quiet, before the text
    QString text;
    WallTone tone = WallTone::Plain;
    QString spoken{}; ///< what a screen reader says instead of label and text; changes once a minute, not every second
};

/// One line of the wall below the severity band (some take two).
struct WallRow
{
    WallRowKind kind;
    QVector<WallPiece> pieces;
    std::optional<WallPiece> end{}; ///< at the far edge
};

/// An incident as its head line.
struct WallHead
{
    IncidentId id;
    SeverityLevel severity{};
    Status status = Status::Detected;
    QString ref;
    QString title;   ///< with "Drill:" before it where it is one
    QString elapsed; ///< "00:18:04"
    QString spokenElapsed;
    QString alarm{}; ///< "no IC 3:10"; empty = none
};

/// What the wall says, in words, in the order of reading. A plain value; where it stands is wallpicture.h.
struct WallContent
{
    QString utc;       ///< "14:40:12Z"
    QStringList zones; ///< "09:40 EST", at most two
    QString stale;     ///< "NOT LIVE · last news …"; empty = live
    bool visitor = false;
    std::optional<WallHead> primary; ///< nullopt: calm
    QVector<WallRow> rows;           ///< of the primary incident
    QVector<WallHead> others;        ///< at most five
    int more = 0;                    ///< others that have no line
    QString calm, calmDetail;        ///< "No active incidents", "last closed INC-…"

    /// "Severity 1, octagon, INC-…, Checkout failing": the window's name for screen readers.
    QString name() const;
    /// Everything as sentences; times are whole minutes, so that it is the same text for a minute.
    QString description() const;
};

/// What content is made from.
struct WallView
{
    Instant now;
    QVector<IncidentSummary> active;
    const Incident *incident = nullptr; ///< the first of the order below; null while it is read
    const Policy *policy = nullptr;     ///< of that incident; needed with it
    std::optional<IncidentSummary> lastClosed{};
    WallFeed feed{};
    QVector<QTimeZone> zones{};
    bool visitor = false; ///< hides people, customers, and every text that may name one
};

/// The order of the wall: real before drills, those that all may read before private ones, then the worst severity, then the oldest.
void sortForWall(QVector<IncidentSummary> &active);
WallContent wallContent(WallView view);

} // namespace quarterdeck
