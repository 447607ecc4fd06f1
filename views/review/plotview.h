// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "review/plot.h"

#include <QChartView>

class QValueAxis;

namespace quarterdeck {

/// One plot on a Qt Charts scene: curves, bands and bars are series, the rest is painted on the same scene (see PlotPainter). Marks are
/// walked with the arrow keys and picked with a click, Enter or Space. For screen readers a chart with a name, one sentence, and the current
/// mark. GUI thread.
class PlotView final : public QChartView
{
    Q_OBJECT
public:
    explicit PlotView(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The same number of curves and bands keeps its series: their points are replaced, nothing is built anew.
    void setPlot(const Plot &plot);
    const Plot &plot() const { return m_plot; }
    int current() const { return m_current; }
    void setCurrent(int mark);
    /// The marks of these incidents' first appearance gets the ring; none = -1.
    void showIncidents(const QVector<qint32> &incidents);
    /// Paints it into `target`, as sharp as the painter can.
    void paintTo(QPainter &painter, const QRectF &target);

signals:
    /// A mark was chosen: its incidents belong into the table.
    void picked(const QVector<qint32> &incidents, const QString &what);
    /// Enter on, or a double click into, a mark of one incident.
    void opened(qint32 incident);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void fill();
    void restyle();
    void place();
    void pick(int mark);
    QRectF whole() const;

    Theme m_theme;
    Plot m_plot;
    QValueAxis *m_x;
    QValueAxis *m_y;
    int m_current = -1;
};

} // namespace quarterdeck
