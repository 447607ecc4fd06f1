// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "review/plot.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace quarterdeck {

QColor plotColor(PlotInk ink, const Theme &theme);
Qt::PenStyle penStyle(PlotDash dash);
/// Fill of a bar: hatched where the ink says so, and where colours are few.
QBrush plotBrush(PlotInk ink, const Theme &theme);

/// Where everything of a plot stands in a rectangle, and what Qt Charts does not draw: grid, words at ticks that never touch, guides,
/// severity shapes, the heat map, the legend. A value of one painting; GUI thread, or any thread on an image of its own.
class PlotPainter
{
public:
    PlotPainter(const Plot &plot, const Theme &theme, const QFont &font, const QRectF &whole);

    const QRectF &area() const { return m_area; } ///< between the axes
    QPointF toPixels(const QPointF &at) const;
    QRectF toPixels(const QRectF &area) const;
    /// Of marks: a shape's box, a bar's area.
    QRectF markBox(const PlotMark &mark) const;
    /// The mark under the point, or the nearest one within reach; -1 = none.
    int markAt(const QPointF &pixel) const;

    /// The labels of the x axis and where they stand.
    QVector<std::pair<QRectF, QString>> wordsBelow() const;

    void paintBehind(QPainter &painter) const;
    void paintAbove(QPainter &painter, int current) const;

private:
    struct Words
    {
        double y = 0;
        QString text;
        QColor color;
    };
    double linesOfKeys() const;
    void paintTicks(QPainter &painter) const;
    void paintKeys(QPainter &painter) const;
    void paintKey(QPainter &painter, const PlotKey &key, const QRectF &box) const;
    void paintSideWords(QPainter &painter) const;
    void paintNotes(QPainter &painter) const;
    void paintCells(QPainter &painter) const;
    void paintIntervals(QPainter &painter) const;
    void paintMark(QPainter &painter, const PlotMark &mark) const;
    void stampMarks(QPainter &painter) const;
    void paintCurrent(QPainter &painter, const PlotMark &mark) const;
    QVector<Words> sideWords() const;
    bool isInside(const PlotGuide &guide) const;
    double keyWidth(const PlotKey &key) const;

    const Plot &m_plot;
    const Theme m_theme;
    QFont m_font;
    QFontMetricsF m_metrics;
    QRectF m_whole;
    QRectF m_area;
    double m_markSize = 9;
};

} // namespace quarterdeck
