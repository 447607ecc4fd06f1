// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QVector>

#include <optional>

namespace quarterdeck {

/// What a stroke or a fill stands for; only the painter knows colours. All are told apart by dash, shape or words as well.
enum class PlotInk { Strong, Quiet, Accent, Signal, Hatched, Engage, Fix, Verify };

enum class PlotDash { Solid, Dashed, Dotted };

struct PlotTick
{
    double at = 0;
    QString label; ///< empty: a line without words
};

struct PlotAxis
{
    double min = 0;
    double max = 1;
    QVector<PlotTick> ticks; ///< ascending; labels that would touch the one before are left out
    QString title;
    bool grid = true;
};

struct PlotLine
{
    QVector<QPointF> points;
    PlotInk ink = PlotInk::Strong;
    PlotDash dash = PlotDash::Solid;
    QString label; ///< beside its last point; empty = none
};

/// The area between two curves over the same x.
struct PlotBand
{
    QVector<QPointF> lower, upper;
    PlotInk ink = PlotInk::Accent;
};

/// A straight line across the plot with its words beside it.
struct PlotGuide
{
    double at = 0; ///< y
    QString label;
    PlotInk ink = PlotInk::Quiet;
    PlotDash dash = PlotDash::Dashed;
};

/// Bars of one ink: one value per category, categories at 0, 1, 2 … upwards or to the right.
struct PlotBarSet
{
    QVector<double> values;
    PlotInk ink = PlotInk::Fix;
};

/// How far the end of a bar to the right may lie, or one point among dots, with its words at the side; painted above both.
struct PlotInterval
{
    double from = 0, to = 0; ///< x; the same for a point
    double y = 0;
    QString label;
};

/// Words inside the plot, at a point of it.
struct PlotNote
{
    QPointF at;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter; ///< where the words stand, seen from the point
};

/// A cell of a heat map: its place on the axes, 0 (none) to 5 (most), and the number in it.
struct PlotCell
{
    QRectF area;
    int step = 0;
    QString text;
};

/// Something that stands for incidents: what the keyboard walks over and a click opens.
struct PlotMark
{
    enum class Shape { None, Severity, Dot, Bar };
    QPointF at;  ///< on the axes
    QRectF area; ///< on the axes; of bars and cells, else null
    Shape shape = Shape::None;
    int rank = 0; ///< of Shape::Severity
    PlotInk ink = PlotInk::Strong;
    bool open = false; ///< still running: hollow, with an arrow upwards
    QString text;      ///< what it is, in one line
    QVector<qint32> incidents;
};

struct PlotKey
{
    enum class Look { Severity, Signal, Line, Fill };
    Look look = Look::Line;
    int rank = 0;
    PlotInk ink = PlotInk::Strong;
    PlotDash dash = PlotDash::Solid;
    bool open = false;
    QString text;
};

/// Everything one plot shows, as a value without colours and pixels. Logarithmic axes are the figure's business: it hands in logarithms.
struct Plot
{
    PlotAxis x, y;
    QVector<PlotBand> bands;
    QVector<PlotBarSet> bars; ///< stacked
    bool horizontalBars = true;
    QVector<PlotLine> lines;
    QVector<PlotGuide> guides;
    QVector<PlotInterval> intervals;
    QVector<PlotCell> cells;
    QVector<PlotNote> notes;
    QVector<PlotMark> marks; ///< in reading order
    QVector<PlotKey> keys;   ///< the legend, above the plot
    QString heading;         ///< of one plot among several
};

} // namespace quarterdeck
