// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "work/workverbs.h"

#include <QRectF>

class QPainter;

namespace quarterdeck {

class Theme;

/// The shape beside an item: its state without colour.
enum class WorkGlyph { Running, Due, Over, Answered, Done, Open, Testing, Supported, Refuted, Parked, Proposed, Go, NoGo, Withdrawn, Decided };

/// How an item of work reads on its board.
struct WorkLook
{
    WorkGlyph glyph = WorkGlyph::Open;
    QString detail; ///< the quieter line below its text
    QString time;   ///< "06:20 left", "+1:05 OVER"; empty when nothing runs
    bool quiet = false; ///< settled: its text is not to be read first
};

WorkLook lookOf(WorkKind kind, const WorkItem &item, Instant now, const TimeFormat &format);
/// The head of a group of rows; empty when the group needs none.
QString groupTitle(WorkKind kind, int group);
/// One line about a board: "2 open, 1 over its time". Empty for an empty board.
QString summaryOf(WorkKind kind, const WorkItemsModel &model);

void paintGlyph(QPainter &painter, const QRectF &area, WorkGlyph glyph, const Theme &theme);

} // namespace quarterdeck
