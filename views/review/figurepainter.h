// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/result.h"
#include "review/figure.h"

#include <QFont>

class QPainter;

namespace quarterdeck {

/// A figure on paper or in a picture: title, plots or table, what it is about, its definition; all words wrap, nothing is cut. Light on
/// white whatever the screen shows. GUI thread (plots are painted by a view that is never shown).
class FigurePainter
{
public:
    /// Sizes are in pixels at 96 dpi; whoever paints on a finer device scales.
    FigurePainter(const Figure &figure, const QFont &base, double width);

    double height() const { return m_height; }
    void paint(QPainter &painter, const QPointF &topLeft) const;

private:
    double paintWords(QPainter *painter, const QPointF &at, const QString &text, const QFont &font, Token color) const;
    double paintTable(QPainter *painter, const QPointF &at) const;
    double paintPlots(QPainter *painter, const QPointF &at) const;
    double run(QPainter *painter, QPointF at) const;

    const Figure &m_figure;
    QFont m_body, m_title, m_small;
    double m_width;
    double m_height = 0;
};

/// The table of a figure, with its words above it: UTF-8 CSV.
QByteArray figureCsv(const Figure &figure);
/// The same with tabs, as spreadsheets paste it.
QString figureText(const Figure &figure);
/// Writes csv, png or svg by the ending of the name, whole or not at all.
Outcome writeFigure(const Figure &figure, const QFont &base, const QString &fileName);
QImage figureImage(const Figure &figure, const QFont &base);

/// The font in pixels, for devices of another resolution.
QFont inPixels(const QFont &font);

} // namespace quarterdeck
