// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plotview.h"

#include "common/plainlabel.h"
#include "common/typography.h"
#include "review/plotpainter.h"

#include <QAccessibleWidget>
#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr double kBarWidth = 0.62;

/// A chart as a screen reader finds it: its role, what the view calls itself, and the mark the keyboard is on.
class PlotAccessible final : public QAccessibleWidget
{
public:
    explicit PlotAccessible(PlotView *view) : QAccessibleWidget(view, QAccessible::Chart) {}

    QString text(QAccessible::Text which) const override
    {
        const auto *view = static_cast<const PlotView *>(widget());
        if (which == QAccessible::Value && view->current() >= 0)
            return view->plot().marks.at(view->current()).text;
        return QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<PlotView *>(object);
    return view ? new PlotAccessible(view) : nullptr;
}

template <class Bars>
void addBars(QChart &chart, const QVector<PlotBarSet> &sets, QVector<QAbstractBarSeries *> &made)
{
    auto *series = new Bars(&chart);
    series->setBarWidth(kBarWidth);
    for (const PlotBarSet &set : sets) {
        auto *bars = new QBarSet({}, series);
        bars->append(QList<qreal>(set.values.begin(), set.values.end()));
        series->append(bars);
    }
    made.append(series);
}

} // namespace

PlotView::PlotView(const Theme &theme, QWidget *parent)
    : QChartView(parent),
      m_theme(theme),
      m_x(new QValueAxis(this)),
      m_y(new QValueAxis(this))
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    // Grid and words are painted by us: Qt's own labels are cut when there is little room, and its dates know no zone.
    for (QValueAxis *axis : {m_x, m_y})
        axis->setVisible(false);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void PlotView::setTheme(const Theme &theme)
{
    m_theme = theme;
    restyle();
}

void PlotView::setPlot(const Plot &plot)
{
    const bool same = plot.lines.size() == m_plot.lines.size() && plot.bands.size() == m_plot.bands.size() && plot.bars.isEmpty()
                   && m_plot.bars.isEmpty();
    const QString what = m_current >= 0 ? m_plot.marks.at(m_current).text : QString();
    m_plot = plot;
    const auto again =
        std::find_if(plot.marks.begin(), plot.marks.end(), [&](const PlotMark &mark) { return mark.text == what; });
    m_current = m_current >= 0 && again != plot.marks.end() ? int(again - plot.marks.begin()) : -1;
    m_x->setRange(plot.x.min, plot.x.max);
    m_y->setRange(plot.y.min, plot.y.max);
    if (!same)
        rebuild();
    fill();
    restyle();
    place();
}

/// Series for what the plot has, in the order in which it is painted.
void PlotView::rebuild()
{
    chart()->removeAllSeries();
    QVector<QAbstractSeries *> made;
    for (qsizetype i = 0; i < m_plot.bands.size(); ++i)
        made.append(new QAreaSeries(new QLineSeries(chart()), new QLineSeries(chart())));
    QVector<QAbstractBarSeries *> bars;
    if (!m_plot.bars.isEmpty()) {
        if (m_plot.horizontalBars)
            addBars<QHorizontalStackedBarSeries>(*chart(), m_plot.bars, bars);
        else
            addBars<QStackedBarSeries>(*chart(), m_plot.bars, bars);
    }
    for (QAbstractBarSeries *one : std::as_const(bars))
        made.append(one);
    for (qsizetype i = 0; i < m_plot.lines.size(); ++i)
        made.append(new QLineSeries(chart()));
    for (QAbstractSeries *series : std::as_const(made)) {
        chart()->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }
    // Attaching a bar series makes its axes fit the bars.
    m_x->setRange(m_plot.x.min, m_plot.x.max);
    m_y->setRange(m_plot.y.min, m_plot.y.max);
}

void PlotView::fill()
{
    qsizetype band = 0;
    qsizetype line = 0;
    for (QAbstractSeries *series : chart()->series()) {
        if (auto *area = qobject_cast<QAreaSeries *>(series)) {
            area->lowerSeries()->replace(m_plot.bands.at(band).lower);
            area->upperSeries()->replace(m_plot.bands.at(band).upper);
            ++band;
        } else if (auto *curve = qobject_cast<QLineSeries *>(series)) {
            curve->replace(m_plot.lines.at(line).points);
            ++line;
        }
    }
}

void PlotView::restyle()
{
    setBackgroundBrush(m_theme.color(Token::Card));
    qsizetype band = 0;
    qsizetype line = 0;
    for (QAbstractSeries *series : chart()->series()) {
        if (auto *area = qobject_cast<QAreaSeries *>(series)) {
            QColor color = plotColor(m_plot.bands.at(band++).ink, m_theme);
            color.setAlphaF(0.16f);
            area->setPen(Qt::NoPen);
            area->setBrush(color);
        } else if (auto *curve = qobject_cast<QLineSeries *>(series)) {
            const PlotLine &look = m_plot.lines.at(line++);
            QPen pen(plotColor(look.ink, m_theme), 2, penStyle(look.dash));
            pen.setCosmetic(look.points.size() > 500); // wide joined strokes of long lines take Qt half a second
            if (pen.isCosmetic())
                pen.setWidthF(1);
            curve->setPen(pen);
        } else if (auto *bars = qobject_cast<QAbstractBarSeries *>(series)) {
            for (qsizetype i = 0; i < m_plot.bars.size(); ++i) {
                bars->barSets().at(i)->setBrush(plotBrush(m_plot.bars.at(i).ink, m_theme));
                bars->barSets().at(i)->setPen(QPen(plotColor(m_plot.bars.at(i).ink, m_theme), 1));
            }
        }
    }
    viewport()->update();
}

QRectF PlotView::whole() const { return QRectF(viewport()->rect()).adjusted(2, 2, -2, -2); }

void PlotView::place()
{
    chart()->setPlotArea(PlotPainter(m_plot, m_theme, Typography(font()).small(), whole()).area());
    viewport()->update();
}

void PlotView::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    PlotPainter(m_plot, m_theme, Typography(font()).small(), whole()).paintBehind(*painter);
}

void PlotView::drawForeground(QPainter *painter, const QRectF &)
{
    PlotPainter(m_plot, m_theme, Typography(font()).small(), whole()).paintAbove(*painter, m_current);
    if (hasFocus() && m_current < 0) {
        painter->setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void PlotView::paintTo(QPainter &painter, const QRectF &target)
{
    // Laid out at its size also when no screen ever shows it.
    if (!isVisible()) {
        setAttribute(Qt::WA_DontShowOnScreen);
        show();
    }
    const int kept = std::exchange(m_current, -1);
    render(&painter, target, viewport()->rect(), Qt::IgnoreAspectRatio);
    m_current = kept;
}

void PlotView::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, mark >= 0 ? m_plot.marks.at(mark).text : QString());
        QAccessible::updateAccessibility(&event);
    }
}

void PlotView::showIncidents(const QVector<qint32> &incidents)
{
    int found = -1;
    if (incidents.size() == 1) {
        for (int i = 0; i < m_plot.marks.size() && found < 0; ++i) {
            if (m_plot.marks.at(i).incidents == incidents)
                found = i;
        }
    }
    setCurrent(found);
}

void PlotView::pick(int mark)
{
    setCurrent(mark);
    if (mark < 0)
        return;
    const PlotMark chosen = m_plot.marks.at(mark);
    emit picked(chosen.incidents, chosen.text);
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_plot.marks.size()) - 1;
    const auto to = [&](int mark) {
        if (last >= 0)
            setCurrent(std::clamp(mark, 0, last));
        if (m_current >= 0) // what a pointer would be told
            QToolTip::showText(viewport()->mapToGlobal(PlotPainter(m_plot, m_theme, Typography(font()).small(), whole())
                                                           .markBox(m_plot.marks.at(m_current))
                                                           .bottomRight()
                                                           .toPoint()),
                               plainTooltip(m_plot.marks.at(m_current).text), this);
    };
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return to(m_current + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return to(m_current - 1);
    case Qt::Key_Home:
        return to(0);
    case Qt::Key_End:
        return to(last);
    case Qt::Key_Space:
        return pick(m_current);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_plot.marks.at(m_current).incidents.size() == 1)
            emit opened(m_plot.marks.at(m_current).incidents.constFirst());
        else
            pick(m_current);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        pick(PlotPainter(m_plot, m_theme, Typography(font()).small(), whole()).markAt(event->position()));
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = PlotPainter(m_plot, m_theme, Typography(font()).small(), whole()).markAt(event->position());
    if (event->button() == Qt::LeftButton && mark >= 0 && m_plot.marks.at(mark).incidents.size() == 1)
        emit opened(m_plot.marks.at(mark).incidents.constFirst());
}

// The page scrolls, not the plot.
void PlotView::wheelEvent(QWheelEvent *event) { event->ignore(); }

bool PlotView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = PlotPainter(m_plot, m_theme, Typography(font()).small(), whole()).markAt(help->pos());
        if (mark >= 0)
            QToolTip::showText(help->globalPos(), plainTooltip(m_plot.marks.at(mark).text), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QChartView::viewportEvent(event);
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

void PlotView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

} // namespace quarterdeck
